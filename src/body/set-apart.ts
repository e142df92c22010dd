import type { Position } from '../library/finding.ts';
import type { PlainNode } from './plain-nodes.ts';

/** An address or a note that stands apart from the words that it belongs to. */
export interface SetApart {
  /** What stands between its square brackets, without capitals. */
  label: string;
  position: Position;
  /** No words point to it, so that it is on no page. */
  isUnused: boolean;
  /** There is one of the same name before it, which is the one that counts. */
  isDouble: boolean;
}

/** What stands apart in a text, in its order: addresses as in `[name]: https://…`, and notes as in `[^1]: …`. */
export interface AllSetApart {
  definitions: readonly (SetApart & { address: string })[];
  notes: readonly SetApart[];
}

export function setApartIn(nodes: readonly PlainNode[]): AllSetApart {
  const labelsOf = (...types: string[]) => new Set(nodes.flatMap((node) => (types.includes(node.type) ? labelOf(node) : [])));
  const all = (type: string, used: ReadonlySet<string>) => {
    const seen = new Set<string>();
    return nodes
      .flatMap((node) => (node.type === type && node.position ? { node, position: node.position.start } : []))
      .toSorted((a, b) => (a.position.offset ?? 0) - (b.position.offset ?? 0))
      .map(({ node, position }) => {
        const label = labelOf(node);
        const isDouble = seen.has(label);
        seen.add(label);
        return { label, position, address: node.url ?? '', isUnused: !used.has(label), isDouble };
      });
  };
  return {
    definitions: all('definition', labelsOf('linkReference', 'imageReference')),
    notes: all('footnoteDefinition', shownNotes(nodes)),
  };
}

/** The notes to which the text points, or a note that is shown: two that only point to each other are on no page. */
function shownNotes([root, ...nodes]: readonly PlainNode[]): ReadonlySet<string> {
  const shown = new Set<string>();
  const noteOf = new Map<string, PlainNode>();
  const offsetOf = (node: PlainNode | undefined): number => node?.position?.start.offset ?? Infinity;
  for (const node of nodes) {
    const label = labelOf(node);
    if (node.type === 'footnoteDefinition' && offsetOf(node) < offsetOf(noteOf.get(label))) noteOf.set(label, node);
  }
  const todo = root ? [...(root.children ?? [])] : [];
  for (let node = todo.pop(); node; node = todo.pop()) {
    if (node.type === 'footnoteDefinition') continue;
    todo.push(...(node.children ?? []));
    const label = labelOf(node);
    if (node.type !== 'footnoteReference' || shown.has(label)) continue;
    shown.add(label);
    todo.push(...(noteOf.get(label)?.children ?? []));
  }
  return shown;
}

const labelOf = ({ identifier = '' }: PlainNode): string => identifier.toLowerCase();
