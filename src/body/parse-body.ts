import type { Element, Nodes, Root, RootContent } from 'hast';
import type { RootContent as MarkdownContent } from 'mdast';
import { type MdxJsxFlowElementHast, type MdxJsxTextElementHast, mdxToHast, mdxToMdast } from 'satteri';
import type { Position } from '../library/finding.ts';
import type { Locale } from '../model/vocabulary.ts';
import { type BodyProblem, stopOf } from './body-problem.ts';
import { tooComplex } from './complexity.ts';
import { type PlainNode, plainNodesOf } from './plain-nodes.ts';
import { type AllSetApart, setApartIn } from './set-apart.ts';

/** A part of a body, with what it is in. */
export interface BodyNode {
  node: RootContent;
  parent: Nodes;
  /** Layers above it; a paragraph of the body itself has one. */
  depth: number;
}

/** The text of an entry as a tree: the tree that is checked is the tree that is rendered, and it is never a program. */
export interface Body extends AllSetApart {
  root: Root;
  /** Every part, in the order of the text. */
  nodes: readonly BodyNode[];
  /** Those parts that are neither text nor made by Markdown: components, and what is refused. */
  special: readonly BodyNode[];
  /** When there are any, the tree is that of the text without these signs: good for finding more, not for rendering. */
  problems: readonly BodyProblem[];
}

/** An element of MDX that Markdown does not know, as `<Note>`. */
export type Component = MdxJsxFlowElementHast | MdxJsxTextElementHast;

const labels = {
  nl: { label: 'Noten', backLabel: 'Terug naar verwijzing {reference}' },
  en: { label: 'Notes', backLabel: 'Back to reference {reference}' },
} satisfies Record<Locale, object>;

const featuresFor = (locale: Locale) => ({
  frontmatter: false,
  gfm: { footnotes: { ...labels[locale], clobberPrefix: 'noot-' } },
  smartPunctuation: false,
});

/** After so many signs that do not belong there, the rest is left until they are mended; each costs a reading of the text. */
function mostProblems(text: string): number {
  const isLong = text.length > 32_768;
  const isCrowded = text.split(/[<{]/, 200).length === 200;
  return isLong && isCrowded ? 1 : isLong || isCrowded ? 3 : 20;
}

const nothing = { root: { type: 'root', children: [] } satisfies Root, nodes: [], special: [], definitions: [], notes: [] };

/**
 * Reads the body of an MDX file; places in the tree are places in the file.
 * @param text The body, with an empty line for each line of the file before it.
 */
export function parseBody(text: string, locale: Locale = 'nl'): Body {
  const complex = tooComplex(text);
  if (complex) return { ...nothing, problems: [complex] };
  const problems: BodyProblem[] = [];
  let readable = ended(text);
  const most = mostProblems(text);
  while (problems.length < most) {
    try {
      const plain =
        readable.includes('</') || readable.includes(']:') ? plainNodesOf(mdxToMdast(readable, { features: featuresFor(locale) })) : [];
      // The parser would stop the whole process at these.
      const misplaced = plain.flatMap((node) => misplacedEnd(node, readable) ?? []);
      if (misplaced.length > 0) return { ...nothing, problems: [...problems, ...misplaced].slice(0, most) };
      const root = mdxToHast(readable, { features: featuresFor(locale) }) as Root;
      const nodes = nodesOf(root);
      const special = nodes.filter(({ node }) => node.type !== 'element' && node.type !== 'text');
      return { root, nodes, special, ...setApartIn(plain), problems };
    } catch (error) {
      const { problem, rest } = stopOf(readable, error instanceof Error ? error.message : String(error));
      problems.push(problem);
      if (rest === readable) break;
      readable = rest;
    }
  }
  return { ...nothing, problems };
}

/** Without the end of a line, the parser stops the whole process at a text between quotation marks that is not closed. */
const ended = (text: string): string => (text.endsWith('\n') ? text : `${text}\n`);

/**
 * The blocks of Markdown of a body that the rules have passed: those from which it is rendered.
 * @throws Error when the body cannot be read.
 */
export function markdownOf(text: string, locale: Locale): MarkdownContent[] {
  const tree = mdxToMdast(ended(text), { features: featuresFor(locale) });
  return tree.type === 'root' ? tree.children : [];
}

/** How an element ends: by itself, or with a tag; it is looked for in so many characters. */
const LONGEST_TAG = 200;
const ending = /(?:\/\s*|<\/[^<>]*)>$/;

/** An element that ends inside one of its own parts, as when the end of a box stands behind the hyphen of a list, or nowhere. */
function misplacedEnd({ type, name, children, position }: PlainNode, text: string): BodyProblem | undefined {
  if (!type.startsWith('mdxJsx') || !position) return undefined;
  const { start, end } = position;
  const [from = 0, to = 0, last = 0] = [start.offset, end.offset, children?.at(-1)?.position?.end.offset];
  if (!ending.test(text.slice(Math.max(from, to - LONGEST_TAG), to)))
    return { kind: 'unclosed', line: start.line, column: start.column, tag: `<${name ?? ''}>` };
  const tag = `</${name ?? ''}>`;
  return last > to - tag.length ? { kind: 'misplaced', line: end.line, column: Math.max(end.column - tag.length, 1), tag } : undefined;
}

/** Every node below the root, parents first. */
export function nodesOf(root: Nodes): BodyNode[] {
  const nodes: BodyNode[] = [];
  // A list of what is still to do, since a hostile text may be nested deeper than functions can call each other.
  const todo: { node: Nodes; parent: Nodes; depth: number }[] = [{ node: root, parent: root, depth: 0 }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, parent, depth } = next;
    if (depth > 0) nodes.push({ node: node as RootContent, parent, depth });
    if ('children' in node) {
      for (let index = node.children.length - 1; index >= 0; index -= 1) {
        todo.push({ node: node.children[index] as Nodes, parent: node, depth: depth + 1 });
      }
    }
  }
  return nodes;
}

export const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

export const isComponent = (node: Nodes): node is Component => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The attributes of a component that are plain text. */
export const attributesOf = (component: Component): Record<string, string> =>
  Object.fromEntries(
    component.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );

/** The words in a part of the tree, without markup. */
export const textOf = (node: Nodes): string =>
  node.type === 'text'
    ? node.value
    : nodesOf(node)
        .map(({ node: inner }) => (inner.type === 'text' ? inner.value : ''))
        .join('');

/** Where a part of the tree begins. */
export const startOf = (node: Nodes): Position => {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  return { line, column };
};

/** Whether a link is one of those that footnotes make for themselves. */
export const isFootnoteLink = ({ properties }: Element): boolean =>
  properties['dataFootnoteRef'] !== undefined || properties['dataFootnoteBackref'] !== undefined;
