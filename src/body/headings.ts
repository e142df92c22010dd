import type { Root } from 'hast';
import GithubSlugger from 'github-slugger';
import { isElement, nodesOf, textOf } from './parse-body.ts';

export interface Heading {
  depth: number;
  id: string;
  text: string;
}

/** Anchors that the pages around a body give to parts of their own; a heading of the body gets another. */
export const templateIds = [
  ...[
    'aanbevelingen',
    'bekend',
    'bestanden',
    'bronnen',
    'contacten',
    'doelen',
    'effect',
    'fasen',
    'inhoud',
    'interventions',
    'kernpunten',
    'kosten',
    'let-op',
  ],
  ...[
    'nadelen',
    'niet-geverifieerd',
    'nu',
    'onbekend',
    'onderzoek',
    'opbrengsten',
    'opmerking',
    'producten',
    'projects',
    'relatie',
    'rondes',
  ],
  ...['stand', 'toekenningen', 'uitkomst', 'verband', 'verwant', 'vraagt', 'wat-hoort-erbij', 'werkzame-elementen', 'zoek-op-site'],
];

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
