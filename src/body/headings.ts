import type { Root } from 'hast';
import GithubSlugger, { slug } from 'github-slugger';
import { separateReferences } from './footnote-ids.ts';
import { isElement, nodesOf, textOf } from './parse-body.ts';
import { templateIds } from './template-anchors.ts';

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** The anchor of a heading without a letter or digit. */
const NAMELESS = 'kop';

/**
 * Gives headings an anchor that no other part of the page has.
 * @param beside Anchors that only this page has besides those of the text.
 */
export function finishHeadings(root: Root, beside: readonly string[] = []): Heading[] {
  const nodes = nodesOf(root);
  separateReferences(nodes);
  const slugger = new GithubSlugger();
  const own = nodes.flatMap(({ node }) => (isElement(node) && node.properties['id'] !== undefined ? [String(node.properties['id'])] : []));
  for (const id of new Set([...templateIds, ...beside, ...own])) slugger.slug(id);
  return nodes.flatMap(({ node }) => {
    if (!isElement(node, 'h2', 'h3', 'h4')) return [];
    const text = textOf(node);
    const id = String(node.properties['id'] ?? slugger.slug(slug(text) || NAMELESS));
    node.properties['id'] = id;
    return { depth: Number(node.tagName.slice(1)), id, text };
  });
}
