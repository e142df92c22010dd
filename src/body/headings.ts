import type { Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { isElement, nodesOf, textOf } from './parse-body.ts';
import { templateIds } from './template-anchors.ts';

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** Gives headings an anchor that no other part of the page has. */
export function finishHeadings(root: Root): Heading[] {
  const slugger = new GithubSlugger();
  for (const id of templateIds) slugger.slug(id);
  return nodesOf(root).flatMap(({ node }) => {
    if (!isElement(node, 'h2', 'h3', 'h4')) return [];
    const text = textOf(node);
    const id = String(node.properties['id'] ?? slugger.slug(text));
    node.properties['id'] = id;
    return { depth: Number(node.tagName.slice(1)), id, text };
  });
}
