import { type Document, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';
import type { Position } from '../library/finding.ts';
import type { Path } from '../library/read-yaml.ts';

/** YAML of which the place of everything is known. */
export interface YamlTree {
  document: Document;
  position: (offset: number) => Position;
}

/** Reads YAML with the parser that knows places. */
export function parseTree(yaml: string): YamlTree {
  // The parser itself overlooks the end of a line here and there, and would then name another place.
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of yaml.matchAll(/\n/g)) lines.addNewLine(index + 1);
  // Whether a field stands there twice, the other parser says; here it would take time by the square of their number.
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
  return {
    document,
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** A field in a tree. */
export interface FieldPlace {
  name: string;
  position: Position;
  /** Where its group has a field of this name already. */
  before: Position | undefined;
  /** The group that it is in, as an object to compare. */
  group: object;
}

/** Every field with its place. */
export function fieldsOf({ document, position }: YamlTree): FieldPlace[] {
  const fields: FieldPlace[] = [];
  visit(document, {
    Map: (_key, group) => {
      const seen = new Map<string, Position>();
      for (const { key } of group.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        const place = position(key.range?.[0] ?? 0);
        fields.push({ name, position: place, before: seen.get(name), group });
        if (!seen.has(name)) seen.set(name, place);
      }
    },
  });
  return fields;
}

/** Offset of the deepest existing node along the path. */
export function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      const key = pair?.key as Node | undefined;
      if (!pair || !key) break;
      node = pair.value as Node | null;
      offset = (part === 'key' ? key.range?.[0] : (node?.range?.[0] ?? key.range?.[0])) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step] as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}
