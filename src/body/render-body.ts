import type { Element, Nodes, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Library } from '../library/library.ts';
import { isBodyComponent } from '../model/body-components.ts';
import type { Locale } from '../model/vocabulary.ts';
import { drawComponent, drawImage } from './draw-component.ts';
import { finishHeadings, type Heading } from './headings.ts';
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
 * @throws Error when there is something in it that is neither text nor one of the components; nothing is rendered then.
 */
export function renderBody(text: string, library: Library, locale: Locale = 'nl'): RenderedBody {
  const { root, problems } = parseBody(text, locale);
  const [problem] = problems;
  if (problem) throw new Error(`De tekst is niet te lezen: regel ${problem.line}, kolom ${problem.column}.`);
  drawComponents(root, library, locale);
  const headings = finishHeadings(root);
  return { html: toHtml(root), headings, sections: cutAtHeadings(root) };
}

/** Puts what the site draws in the place of components and pictures, and marks links that leave the site. */
function drawComponents(root: Root, library: Library, locale: Locale): void {
  // From the inside out, so that what stands in a component is drawn before the component.
  for (const { node, parent } of nodesOf(root).toReversed()) {
    if (isComponent(node) && node.name !== null && isBodyComponent(node.name)) {
      replaceNode(parent, node, drawComponent(node, node.name, library, locale));
    } else if (node.type === 'element') {
      if (node.tagName === 'td' || node.tagName === 'th') alignByClass(node);
      if (node.tagName === 'img') replaceNode(parent, node, drawImage(node, library));
      if (node.tagName === 'a' && /^https?:/i.test(String(node.properties['href']))) node.properties['rel'] = ['external'];
    } else if (node.type !== 'text') {
      throw new Error(`‘${node.type}’ hoort niet in een tekst.`);
    }
  }
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
