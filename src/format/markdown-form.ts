import type { Root, Table, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkStringify, { type Options } from 'remark-stringify';
import { unified } from 'unified';
import { bareAddressHandler, withBareAddresses } from './bare-address.ts';
import { componentHandlers } from './component-form.ts';
import { quickRootHandler } from './quick-root.ts';
import { type Spot, spot } from './spot.ts';

type Handlers = NonNullable<Options['handlers']>;
export type State = Parameters<NonNullable<Handlers['text']>>[2];
export type Info = Parameters<State['handle']>[3];

/** How Markdown is written where it can be written in more than one way; no line is cut. */
const form = {
  bullet: '-',
  bulletOther: '*',
  bulletOrdered: '.',
  incrementListMarker: true,
  listItemIndent: 'one',
  emphasis: '*',
  strong: '*',
  fence: '`',
  fences: true,
  rule: '-',
  quote: '"',
  resourceLink: true,
  tightDefinitions: true,
} satisfies Options;

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/**
 * Reads the body of an MDX file to write it back.
 * @throws Error when it is no MDX.
 */
export const parseMarkdown = (text: string): Root => reader.parse(text);

export interface WrittenMarkdown {
  text: string;
  /** Where the writer was careful, which may not be needed: with a backslash before a sign, or with brackets around an address. */
  careful: ReadonlySet<Spot>;
}

/**
 * Writes Markdown.
 * @param plain The spots where the writer need not be careful.
 */
export function writeMarkdown(root: Root, plain: ReadonlySet<Spot> = new Set()): WrittenMarkdown {
  const careful = new Set<Spot>();
  const tree = withBareAddresses(root, plain, careful);
  const handlers = {
    root: rootHandler(plain, careful),
    text: textHandler,
    table: tableHandler,
    ...componentHandlers(tree),
    ...bareAddressHandler,
  } as Handlers;
  const writer = unified()
    .use(remarkGfm)
    .use(remarkMdx)
    .use(remarkStringify, { ...form, handlers });
  return { text: writer.stringify(tree), careful };
}

const plainWriter = unified()
  .use(remarkGfm)
  .use(remarkStringify, { ...form, handlers: { root: quickRootHandler(), table: tableHandler } as Handlers })
  .freeze();

/** Writes Markdown for readers elsewhere: without components, and careful wherever a sign could mean something. */
export const writePlainMarkdown = (root: Root): string => plainWriter.stringify(root);

/** Writes with a list of signs to be careful with that can differ between the parts of the text. */
const rootHandler = (plain: ReadonlySet<Spot>, careful: Set<Spot>) => (root: Root, _parent: unknown, state: State, info: Info) => {
  const all = state.unsafe;
  const safe = state.safe.bind(state);
  state.safe = (value, config) => {
    const at = (sign: string): Spot => spot(state.indexStack[0], sign);
    const without = (sign?: string): string => {
      state.unsafe = all.filter(({ character }) => character !== sign && !plain.has(at(character)));
      const text = safe(value, config);
      state.unsafe = all;
      return text;
    };
    const text = without();
    if (text !== value) {
      for (const sign of new Set(value?.match(/[!-/:-@[-`{-~]/g))) {
        if (!plain.has(at(sign)) && without(sign) !== text) careful.add(at(sign));
      }
    }
    return text;
  };
  return state.containerFlow(root, info);
};

/** White space that nobody sees in a file is written so that it can be seen. */
const textHandler = ({ value }: Text, _parent: unknown, state: State, info: Info): string =>
  state.safe(value, info).replace(/(?<!\\)[\u00A0\u00AD]/g, (sign) => (sign === '\u00A0' ? '&nbsp;' : '&shy;'));

const delimiters = { left: ':--', right: '--:', center: ':-:', none: '---' };

/** Columns are not filled up with spaces: changing a cell is then changing one line. */
function tableHandler(table: Table, _parent: unknown, state: State, info: Info): string {
  const exit = state.enter('table');
  const [head = [], ...rows] = table.children.map((row) => row.children.map((cell) => state.handle(cell, row, state, info)));
  exit();
  const delimiter = (table.align ?? []).map((align) => delimiters[align ?? 'none']);
  return [head, delimiter, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
