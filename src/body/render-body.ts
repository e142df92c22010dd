import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { linkIn } from '../i18n/addresses.ts';
import { bodyIn, type Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { isBodyComponent } from '../model/body-components.ts';
import type { Locale } from '../model/vocabulary.ts';
import { drawComponent, drawImage, drawTable } from './draw-component.ts';
import { finishHeadings, type Heading } from './headings.ts';
import { idsBeside } from './page-ids.ts';
import { isComponent, isElement, nodesOf, parseBody, textOf } from './parse-body.ts';

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

/**
 * HTML of a body that the rules have passed.
 * @param locale The language of the text.
 * @param site The language of the pages to which its links go; texts are written with the Dutch addresses.
 * @param beside Anchors that its page gives to what stands beside the text.
 * @throws Error when there is something in it that is neither text nor one of the components; nothing is rendered then.
 */
export function renderBody(
  text: string,
  library: Library,
  locale: Locale = 'nl',
  site: Locale = locale,
  beside: readonly string[] = [],
): RenderedBody {
  const { root, problems } = parseBody(text, locale);
  const [problem] = problems;
  if (problem) throw new Error(`De tekst is niet te lezen: regel ${problem.line}, kolom ${problem.column}.`);
  drawComponents(root, library, locale, site);
  const headings = finishHeadings(root, beside);
  return { html: toHtml(root), headings, sections: cutAtHeadings(root) };
}

/**
 * HTML of the body of an entry for the pages of a language; in Dutch where there is no translation of it.
 * @throws Error as for any body.
 */
export function renderEntryBody(entry: Entry, library: Library, locale: Locale): RenderedBody {
  const { source, language } = bodyIn(entry, locale);
  return renderBody(source.body, library, language, locale, idsBeside(entry, library));
}

/** Puts what the site draws in the place of components and pictures, and finishes links. */
function drawComponents(root: Root, library: Library, locale: Locale, site: Locale): void {
  // From the inside out, so that what stands in a component is drawn before the component.
  for (const { node, parent } of nodesOf(root).toReversed()) {
    if (isComponent(node) && node.name !== null && isBodyComponent(node.name)) {
      replaceNode(parent, node, drawComponent(node, node.name, library, locale, site));
    } else if (node.type === 'element') {
      if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node);
      if (node.tagName === 'table') replaceNode(parent, node, drawTable(node, locale));
      if (node.tagName === 'img') replaceNode(parent, node, drawImage(node, library));
      if (node.tagName === 'a') finishLink(node, site);
    } else if (node.type !== 'text') {
      throw new Error(`‘${node.type}’ hoort niet in een tekst.`);
    }
  }
}

/** Marks a link that leaves the site, and leads one that does not to the site in the right language. */
function finishLink({ properties }: Element, site: Locale): void {
  const href = String(properties['href']);
  if (/^https?:/i.test(href)) properties['rel'] = ['external'];
  else if (href.startsWith('/')) properties['href'] = linkIn(href, site);
}

/** The parser aligns cells with a style in the page itself, which the Content-Security-Policy of the site does not allow. */
function alignByClass(cell: Element): void {
  const [, side] = /^text-align: ?(left|center|right)$/.exec(String(cell.properties['style'] ?? '')) ?? [];
  delete cell.properties['style'];
  if (side !== undefined) cell.properties['className'] = [`align-${side}`];
}

function replaceNode(parent: Nodes, old: RootContent, replacement: RootContent): void {
  if (!('children' in parent)) return;
  const children = parent.children as RootContent[];
  children[children.indexOf(old)] = replacement;
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
