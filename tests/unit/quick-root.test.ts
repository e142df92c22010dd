import fc from 'fast-check';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { quickRootHandler } from '../../src/format/quick-root.ts';

const usual = unified().use(remarkGfm).use(remarkStringify).freeze();
const quick = unified()
  .use(remarkGfm)
  .use(remarkStringify, { handlers: { root: quickRootHandler() } })
  .freeze();

/** Signs of Markdown, and what gives them a meaning or takes it away. */
const pieces = fc.constantFrom(
  ...'ab1 \t\n\r!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~\u00a0\u007f',
  ...['😀', 'www.', 'http://', 'a@b.c', '&amp', '&#x', '~~', '\n\n', '\n- ', '\n1. ', '\n2)', '\n#', '\n|-', '\n:-', 'tekst', ' en '],
);
const words = fc.array(pieces, { maxLength: 8 }).map((found) => found.join(''));
const title = fc.option(words);

const { inline } = fc.letrec<{ inline: PhrasingContent; children: PhrasingContent[] }>((tie) => ({
  inline: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    words.map((value): PhrasingContent => ({ type: 'text', value })),
    words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
    fc.record({ type: fc.constant('image' as const), url: words, alt: words, title }),
    fc.record({ type: fc.constantFrom('emphasis' as const, 'strong' as const, 'delete' as const), children: tie('children') }),
    fc.record({ type: fc.constant('link' as const), url: words, title, children: tie('children') }),
  ),
  children: fc.array(tie('inline'), { minLength: 1, maxLength: 4 }),
}));
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });

const { blocks } = fc.letrec<{ block: BlockContent; blocks: BlockContent[] }>((tie) => ({
  block: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    inlines.map((children): BlockContent => ({ type: 'paragraph', children })),
    inlines.map((children): BlockContent => ({ type: 'heading', depth: 2, children })),
    fc.record({ type: fc.constant('code' as const), lang: title, meta: title, value: words }),
    inlines.map((children): BlockContent => ({
      type: 'table',
      children: [1, 2].map(() => ({ type: 'tableRow', children: [{ type: 'tableCell', children }] })),
    })),
    tie('blocks').map((children): BlockContent => ({ type: 'blockquote', children })),
    fc
      .record({ ordered: fc.boolean(), spread: fc.boolean(), children: tie('blocks') })
      .map(({ ordered, spread, children }): BlockContent => ({
        type: 'list',
        ordered,
        spread,
        children: [1, 2].map(() => ({ type: 'listItem', spread, children })),
      })),
  ),
  blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
}));

test('wat vlug geschreven is, is wat de bibliotheek schrijft', () => {
  let careful = 0;
  fc.assert(
    fc.property(blocks, (children) => {
      const root: Root = { type: 'root', children };
      const expected = usual.stringify(root);
      if (/[\\&]/.test(expected)) careful += 1;
      expect(quick.stringify(root)).toBe(expected);
    }),
    { seed: 2026, numRuns: 300 },
  );
  expect(careful).toBeGreaterThan(150);
});

test.each([
  ['een *ster* en een [haak]', 'een \\*ster\\* en een \\[haak]\n'],
  ['1. Geen lijst', '1\\. Geen lijst\n'],
  ['# Geen kop\n- geen lijst', '\\# Geen kop\n\\- geen lijst\n'],
  ['R&D en &amp;, snake_case en _zo_', 'R\\&D en \\&amp;, snake_case en \\_zo\\_\n'],
  ['een \\* blijft', 'een \\\\\\* blijft\n'],
  ['gewoon. Tekst: 5 - 3 (of 2), met een ! en een | erin', 'gewoon. Tekst: 5 - 3 (of 2), met een ! en een | erin\n'],
])('%j als gewone tekst', (value, expected) => {
  expect(quick.stringify({ type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] })).toBe(expected);
});
