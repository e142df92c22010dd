import type { Element, ElementContent, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import GithubSlugger from 'github-slugger';
import { mdxToHast } from 'satteri';
import type { Locale } from '../model/vocabulary.ts';
import type { Position } from './finding.ts';
import type { SourceFile } from './source-file.ts';

/** The tree that is checked is the tree that is rendered; it is never compiled to a program. */
export interface Tree {
  root: Root;
  /** Where the text stops being readable as MDX, and by which character, when there is no tree. */
  problem?: Position & { character: '<' | '{' };
}

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

const labels = {
  nl: { label: 'Noten', backLabel: 'Terug naar verwijzing {reference}' },
  en: { label: 'Notes', backLabel: 'Back to reference {reference}' },
} satisfies Record<Locale, object>;

/** Reads the body of an MDX file; places in the tree are places in the file. */
export function parseBody(source: SourceFile, locale: Locale = 'nl'): Tree {
  try {
    const root = mdxToHast(source.text, {
      features: { gfm: { footnotes: { ...labels[locale], clobberPrefix: 'noot-' } }, smartPunctuation: false },
    }) as Root;
    return { root };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
    return {
      root: { type: 'root', children: [] },
      problem: { line: Number(line), column: Number(column), character: /\bbrace\b|\bexpression\b/.test(message) ? '{' : '<' },
    };
  }
}

export const isElement = (node: Nodes, ...names: string[]): node is Element =>
  node.type === 'element' && (names.length === 0 || names.includes(node.tagName));

/** Calls a function for every node below the root, parents first; `depth` counts from 1. */
export function visit(root: Nodes, callback: (node: RootContent, depth: number) => void): void {
  // A list of what is still to do, since a hostile text may be nested deeper than functions can call each other.
  const todo: { node: Nodes; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { node, depth } = next;
    if (depth > 0) callback(node as RootContent, depth);
    if ('children' in node) todo.push(...node.children.map((child) => ({ node: child, depth: depth + 1 })).toReversed());
  }
}

export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? (node.children as ElementContent[]).map(textOf).join('') : '';
}

/** Anchors that the pages around a body give to parts of their own; a heading of the body gets another. */
const templateIds = [
  ...['aanbevelingen', 'bekend', 'bronnen', 'doelen', 'effect', 'fasen', 'inhoud', 'interventions', 'kernpunten', 'kosten', 'let-op'],
  ...['nadelen', 'niet-geverifieerd', 'onbekend', 'onderzoek', 'opbrengsten', 'opmerking', 'producten', 'projects', 'relatie', 'rondes'],
  ...['stand', 'toekenningen', 'uitkomst', 'verband', 'verwant', 'vraagt', 'wat-hoort-erbij', 'werkzame-elementen', 'zoek-op-site'],
];

/** Gives headings an anchor and marks links that leave the site. */
export function finishTree(root: Root): Heading[] {
  const slugger = new GithubSlugger();
  for (const id of templateIds) slugger.slug(id);
  const headings: Heading[] = [];
  visit(root, (node) => {
    if (isElement(node, 'h2', 'h3', 'h4')) {
      const text = textOf(node);
      const id = String(node.properties['id'] ?? slugger.slug(text));
      node.properties['id'] = id;
      headings.push({ depth: Number(node.tagName.slice(1)), id, text });
    }
    if (isElement(node, 'a') && /^https?:/i.test(String(node.properties['href']))) {
      node.properties['rel'] = ['external'];
    }
  });
  return headings;
}

/** A stretch of the body under one heading of the second level; the first may have no heading. */
export interface Section {
  id: string;
  title: string;
  html: string;
}

/** A body as HTML: whole, and cut at its headings. */
export interface RenderedBody {
  html: string;
  headings: Heading[];
  sections: Section[];
}

/** HTML of a body that the rules have passed. */
export function renderBody(source: SourceFile, locale: Locale = 'nl'): RenderedBody {
  const { root } = parseBody(source, locale);
  const headings = finishTree(root);
  return { html: toHtml(root), headings, sections: cutAtHeadings(root) };
}

function cutAtHeadings(root: Root): Section[] {
  const parts: { id: string; title: string; nodes: RootContent[] }[] = [{ id: '', title: '', nodes: [] }];
  for (const node of root.children) {
    if (isElement(node, 'h2')) parts.push({ id: String(node.properties['id']), title: textOf(node), nodes: [] });
    else parts.at(-1)?.nodes.push(node);
  }
  return parts
    .map(({ id, title, nodes }) => ({ id, title, html: toHtml({ type: 'root', children: nodes }).trim() }))
    .filter(({ html }) => html !== '');
}
