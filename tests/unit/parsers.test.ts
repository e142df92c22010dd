import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { Parser } from 'htmlparser2';
import { mdxToMdast } from 'satteri';
import { describe, expect, test } from 'vitest';
import { isElement, nodesOf, parseBody } from '../../src/body/parse-body.ts';
import { fixtureContent, realContent } from '../content.ts';
import { markdownTexts } from '../markdown-texts.ts';
import { remarkBody, remarkFile } from '../remark.ts';

// Sätteri reads what the site checks and renders; remark reads what `npm run format:content` writes, and it is what most
// other programs use. Where they see different things, an editor can see something else than the reader of the site.

interface Tree {
  type: string;
  position?: unknown;
  children?: Tree[];
  attributes?: Tree[];
  /** Words, or the program of an attribute. */
  value?: string | Tree | null;
  [field: string]: unknown;
}

const features = (frontmatter: boolean) => ({ frontmatter, gfm: true, smartPunctuation: false });

const readers = {
  remark: (text: string): Tree => remarkBody.parse(text) as unknown as Tree,
  satteri: (text: string): Tree => mdxToMdast(text, { features: features(false) }) as unknown as Tree,
};

/** Everything in a tree, without what is empty; two texts next to each other are one, wherever the reader cut them. */
function structure({ children, attributes, value, ...node }: Tree, withPlaces = false): Tree {
  const fields = Object.entries(node).filter(
    ([name, field]) => field !== undefined && field !== null && name !== 'data' && (withPlaces || name !== 'position'),
  );
  return {
    ...Object.fromEntries(fields),
    type: node.type,
    ...(value !== undefined && value !== null && { value: typeof value === 'object' ? structure(value) : value }),
    // Only remark knows the place of an attribute.
    ...(attributes && { attributes: attributes.map((attribute) => structure(attribute)) }),
    ...(children && { children: joinTexts(children.map((child) => structure(child, withPlaces))) }),
  };
}

function joinTexts(nodes: Tree[]): Tree[] {
  const joined: Tree[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text') last.value = `${String(last.value)}${String(node.value)}`;
    else joined.push(node);
  }
  return joined;
}

/** What a reader sees, or that it does not want to read the text. */
function seen(reader: (text: string) => Tree, text: string): Tree | 'refused' {
  // A text that stops in the middle of a program without a line ending makes Sätteri 0.10 end the whole process.
  const whole = `${text}\n`;
  try {
    return structure(reader(whole));
  } catch {
    return 'refused';
  }
}

/** A tree on one line: types with what matters of them between square brackets, and what is in them between round ones. */
function outline(tree: Tree | 'refused'): string {
  if (tree === 'refused') return tree;
  const inner = (tree.children ?? []).map(outline).join(', ');
  if (tree.type === 'root') return inner;
  if (tree.type === 'text') return JSON.stringify(tree.value);
  const details = ['name', 'identifier', 'url', 'value', 'checked', 'depth'].flatMap((field) =>
    tree[field] === undefined ? [] : [JSON.stringify(tree[field]).replaceAll('"', '')],
  );
  return `${tree.type}${details.length > 0 ? `[${details.join(' ')}]` : ''}${inner && `(${inner})`}`;
}

describe('elk bestand van de site', () => {
  const files = [realContent, fixtureContent].flatMap((folder) => globSync('**/*.mdx', { cwd: folder }).map((file) => join(folder, file)));

  test('is voor beide lezers hetzelfde, tot op de plek van elk woord', () => {
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) {
      const text = readFileSync(file, 'utf8');
      const satteri = mdxToMdast(text, { features: features(true) }) as unknown as Tree;
      expect(structure(satteri, true), file).toEqual(structure(remarkFile.parse(text) as unknown as Tree, true));
    }
  });
});

describe('beide lezers zien hetzelfde', () => {
  test.each(Object.entries(markdownTexts))('%s', (_subject, texts) => {
    for (const text of texts) expect(seen(readers.satteri, text), JSON.stringify(text)).toEqual(seen(readers.remark, text));
  });
});

interface Difference {
  text: string;
  remark: string;
  satteri: string;
}

/**
 * What is known to differ, and why it is safe: what the site checks is what it renders, and it renders nothing else. Nothing
 * here may ever be compiled as MDX, since a program can stand where the site sees words. Formatting changes what neither of them sees.
 */
const differences: Record<string, readonly Difference[]> = {
  // Words on the site, a program elsewhere: to Sätteri code between backticks goes on past the end of a block or a cell.
  'een programma voor remark, woorden voor de site': [
    {
      text: '`a\n# {b}`',
      remark: 'paragraph("`a"), heading[1](mdxTextExpression[b], "`")',
      satteri: 'paragraph("`a"), heading[1]("{b}`")',
    },
    { text: '```{b}`\n```', remark: 'paragraph("```", mdxTextExpression[b], "`"), code[]', satteri: 'paragraph("```{b}`"), code[]' },
    {
      text: '|`{a}\n|-|\n|`|',
      remark: 'table(tableRow(tableCell("`", mdxTextExpression[a])), tableRow(tableCell("`")))',
      satteri: 'table(tableRow(tableCell("`{a}")), tableRow(tableCell("`")))',
    },
    { text: '`\n{`', remark: 'refused', satteri: 'paragraph(inlineCode[\\n{])' },
  ],
  // What Sätteri skips, no reader of the site ever gets; an editor does not see it either, and so will not write it twice.
  'na een tab slaat de site over wat op dezelfde regel staat': [
    { text: '<A/>\t{b}', remark: 'mdxJsxFlowElement[A], mdxFlowExpression[b]', satteri: 'mdxJsxFlowElement[A]' },
    { text: '<A/>\t<B/>', remark: 'mdxJsxFlowElement[A], mdxJsxFlowElement[B]', satteri: 'mdxJsxFlowElement[A]' },
  ],
  // The addresses are checked in the tree that has them, which is the tree with the links.
  'een link voor de een, woorden voor de ander': [
    { text: '/a@b.nl', remark: 'paragraph("/", link[mailto:a@b.nl]("a@b.nl"))', satteri: 'paragraph("/a@b.nl")' },
    { text: '😀www.a.nl', remark: 'paragraph("😀www.a.nl")', satteri: 'paragraph("😀", link[http://www.a.nl]("www.a.nl"))' },
    {
      text: 'a[^a b]\n\n[^a b]: c',
      remark: 'paragraph("a", linkReference[^a b]("^a b")), definition[^a b c]',
      satteri: 'paragraph("a[^a b]"), definition[^a b c]',
    },
    {
      text: '[a[^1]](b)\n\n[^1]: c',
      remark: 'paragraph(link[b]("a", footnoteReference[1])), footnoteDefinition[1](paragraph("c"))',
      satteri: 'paragraph("[a", footnoteReference[1], "](b)"), footnoteDefinition[1](paragraph("c"))',
    },
    {
      text: '[a]: b\n-|\n[a]',
      remark: 'table(tableRow(tableCell("[a]: b")), tableRow(tableCell("[a]")))',
      satteri: 'definition[a b], paragraph("-|\\n", linkReference[a]("a"))',
    },
    {
      text: '    [^1]: javascript:x\n\n[^1]',
      remark: 'footnoteDefinition[1](paragraph("javascript:x")), paragraph(footnoteReference[1])',
      satteri: 'definition[^1 javascript:x], paragraph("[^1]")',
    },
    {
      text: '|a|\n|-|\n|http://b.nl|c|',
      remark: 'table(tableRow(tableCell("a")), tableRow(tableCell(link[http://b.nl]("http://b.nl")), tableCell("c")))',
      satteri: 'table(tableRow(tableCell("a")), tableRow(tableCell(link[http://b.nl|c|]("http://b.nl|c|"))))',
    },
  ],
  // Inside or outside a paragraph, but the same component with the same words: the rules see it in both.
  'een component op een eigen regel': [
    { text: '<A>b</A>', remark: 'paragraph(mdxJsxTextElement[A]("b"))', satteri: 'mdxJsxFlowElement[A]("b")' },
    {
      text: '{a}{b}',
      remark: 'paragraph(mdxTextExpression[a], mdxTextExpression[b])',
      satteri: 'mdxFlowExpression[a], mdxFlowExpression[b]',
    },
    {
      text: '- [ ]  <A/>',
      remark: 'list(listItem[false](paragraph(" ", mdxJsxTextElement[A])))',
      satteri: 'list(listItem[false](mdxJsxFlowElement[A]))',
    },
  ],
  // Sätteri mends what remark refuses; the component is still one of the list, with its words.
  'een component die door iets anders heen loopt': [
    { text: '*<A>b*</A>', remark: 'refused', satteri: 'paragraph(emphasis(mdxJsxTextElement[A]("b")))' },
    { text: '<A>*b</A>*', remark: 'refused', satteri: 'mdxJsxFlowElement[A](emphasis("b"))' },
    { text: '# <A>\nb</A>', remark: 'refused', satteri: 'heading[1](mdxJsxTextElement[A], paragraph("b"))' },
  ],
  // The rules refuse what begins as a program, and what cannot be read at all.
  'een van de twee weigert': [
    { text: 'import a', remark: 'refused', satteri: 'mdxjsEsm[import a]' },
    { text: '[]www.{', remark: 'paragraph("[]", link[http://www.{]("www.{"))', satteri: 'refused' },
    { text: '<A>\t</A>', remark: 'mdxJsxFlowElement[A]', satteri: 'refused' },
  ],
  // Only how words look. remark looks at half of a sign such as 😀, and not at signs that are written next to each other.
  'nadruk en regels': [
    { text: '**a😀**b', remark: 'paragraph(strong("a😀"), "b")', satteri: 'paragraph("**a😀**b")' },
    { text: '**#**😀', remark: 'paragraph("**#**😀")', satteri: 'paragraph(strong("#"), "😀")' },
    { text: 'a**_**', remark: 'paragraph("a**_**")', satteri: 'paragraph("a", strong("_"))' },
    { text: '_**é*', remark: 'paragraph("_*", emphasis("é"))', satteri: 'paragraph("_**é*")' },
    { text: '- [ ]  \na', remark: 'list(listItem[false](paragraph(break, "a")))', satteri: 'list(listItem[false](paragraph("a")))' },
    { text: '- [x]\n-', remark: 'list(listItem(paragraph("[x]")), listItem)', satteri: 'list(listItem[true](paragraph("-")))' },
    { text: '[a]: b\n#\n*', remark: 'definition[a b], heading[1], list(listItem)', satteri: 'definition[a b], heading[1], paragraph("*")' },
    { text: 'a\u0000b', remark: 'paragraph("a\uFFFDb")', satteri: 'paragraph("a\\u0000b")' },
  ],
};

describe('bekende verschillen', () => {
  test.each(Object.entries(differences))('%s', (_kind, list) => {
    for (const { text, ...expected } of list) {
      const found = { remark: outline(seen(readers.remark, text)), satteri: outline(seen(readers.satteri, text)) };
      expect(found, JSON.stringify(text)).toEqual(expected);
    }
  });

  // The site cuts a file in front matter and body itself, so that it does not matter where a reader thinks that one ends.
  test.each([
    ['---\na\n...\n', 'thematicBreak, paragraph("a\\n...")', 'yaml[a]'],
    ['+++\na\n+++', 'paragraph("+++\\na\\n+++")', 'toml[a]'],
    ['---\n- a', 'thematicBreak, paragraph("- a")', 'thematicBreak, list(listItem(paragraph("a")))'],
  ])('het begin van een bestand: %j', (text, remark, satteri) => {
    expect(outline(seen((whole) => remarkFile.parse(whole) as unknown as Tree, text))).toBe(remark);
    expect(outline(seen((whole) => mdxToMdast(whole, { features: features(true) }) as unknown as Tree, text))).toBe(satteri);
  });
});

test('een browser ziet wat de site controleerde: dezelfde onderdelen, dezelfde adressen, dezelfde woorden', () => {
  const pieces = Object.values(markdownTexts)
    .flat()
    .concat(Object.values(differences).flatMap((list) => list.map(({ text }) => text)));
  const mix = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(' ', '\n', '\n\n', '`', '<', '{', '|', '&', '"')), {
    maxLength: 6,
  });
  let rendered = 0;
  fc.assert(
    fc.property(mix, (parts) => {
      const { root, problems } = parseBody(`${parts.join('')}\n`);
      const nodes = nodesOf(root).map(({ node }) => node);
      // The rules refuse everything else, and the renderer stops at it.
      if (problems.length > 0 || nodes.some(({ type }) => type !== 'text' && type !== 'element')) return;
      rendered += 1;
      const elements: string[] = [];
      let words = '';
      const browser = new Parser({
        onopentag: (name, { href, src }) => elements.push([name, href ?? src ?? ''].join(' ')),
        ontext: (text) => (words += text),
      });
      browser.end(toHtml(root));
      expect(elements.toSorted()).toEqual(
        nodes
          .flatMap((node) => (isElement(node) ? [[node.tagName, node.properties['href'] ?? node.properties['src'] ?? ''].join(' ')] : []))
          .toSorted(),
      );
      expect(words).toBe(nodes.map((node) => (node.type === 'text' ? node.value : '')).join(''));
    }),
    { seed: 2026, numRuns: 400 },
  );
  expect(rendered).toBeGreaterThan(100);
});
