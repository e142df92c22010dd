import type { Root } from 'hast';
import GithubSlugger, { slug } from 'github-slugger';
import { separateReferences } from './footnote-ids.ts';
import { isElement, nodesOf, textOf } from './parse-body.ts';

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/**
 * Anchors that the pages around a body give to parts of their own; a heading of the body gets another. A test holds them
 * against the pages. What is here stays here, also when no page has it any more: a heading would get another address.
 */
export const templateIds: readonly string[] = `
  aanbevelingen bekend beloofd bestanden bronnen contacten doelen effect fasen hier-gebruikt inhoud interventions kernpunten
  kosten let-op nadelen niet-geverifieerd nu onbekend onderzoek opbrengsten opmerking over-deze-pagina producten projects
  relatie rondes stand tegenstrijdig toekenningen uitkomst verband verwant voor-wie vraagt vragen wat-hoort-erbij
  werkzame-elementen zoek-op-site
`
  .trim()
  .split(/\s+/);

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
