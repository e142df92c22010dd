import { isDeepStrictEqual } from 'node:util';
import { parseBody } from '../body/parse-body.ts';
import { parseMarkdown } from './markdown-form.ts';

/** What a text says, apart from how it is written. */
export interface Meaning {
  /** The tree that the site renders. */
  rendered: unknown;
  /** Addresses that stand apart, also those that no link uses. */
  definitions: readonly string[];
  /** The tree as other readers of Markdown see it. */
  tree: unknown;
}

/** The meaning of the body of an MDX file; undefined when it cannot be read. */
export function meaningOf(body: string): Meaning | undefined {
  const { root, definitions, problems } = parseBody(body);
  if (problems.length > 0) return undefined;
  try {
    return {
      rendered: withoutPlaces(root),
      definitions: definitions.map(({ address }) => address),
      tree: withoutPlaces(parseMarkdown(body)),
    };
  } catch {
    return undefined;
  }
}

export const isSameMeaning = (a: Meaning | undefined, b: Meaning | undefined): boolean => a !== undefined && isDeepStrictEqual(a, b);

/** A tree without the places in the file, and with the line endings that every reader of HTML makes of them. */
function withoutPlaces(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (Array.isArray(value)) return joinTexts(value.map(withoutPlaces));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, part]) => (name === 'position' || part === undefined ? [] : [[name, withoutPlaces(part)]])),
  );
}

const isText = (node: unknown): node is { type: 'text'; value: string } =>
  typeof node === 'object' && node !== null && 'type' in node && node.type === 'text';

/** Two texts next to each other are one: a reader may cut them anywhere. */
function joinTexts(nodes: unknown[]): unknown[] {
  const joined: unknown[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (isText(node) && isText(last)) joined[joined.length - 1] = { ...last, value: last.value + node.value };
    else joined.push(node);
  }
  return joined;
}
