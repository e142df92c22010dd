import type { CollectionName } from '../model/collections.ts';

/** Where an anchor is: on every page, on those of a collection, or on one page. */
type Place = 'every-page' | CollectionName | `pages/${string}`;

/**
 * Anchors that the pages around a body give to parts of their own, each with the pages that can have it. A test holds them against
 * the pages. What is here stays here, also when no page has it any more: a heading would get another address.
 */
const templateAnchors: Readonly<Record<string, readonly Place[]>> = {
  aanbevelingen: ['policy'],
  bekend: ['register'],
  beloofd: ['action-lines'],
  bestanden: ['pages/open-data'],
  bronnen: ['interventions', 'projects', 'policy', 'programmes', 'action-lines', 'organisations', 'register', 'pages'],
  contacten: ['pages/hulp'],
  doelen: ['programmes'],
  effect: ['interventions'],
  fasen: ['policy'],
  'hier-gebruikt': ['interventions'],
  inhoud: ['every-page'],
  interventions: ['pillars'],
  kernpunten: ['policy'],
  kosten: ['interventions'],
  'let-op': ['interventions', 'programmes'],
  nadelen: ['interventions'],
  'niet-geverifieerd': ['interventions', 'policy', 'programmes'],
  nu: ['pages/hulp'],
  onbekend: ['register'],
  onderzoek: ['interventions'],
  opbrengsten: ['programmes'],
  opmerking: ['projects', 'references'],
  'over-deze-pagina': ['every-page'],
  producten: ['projects'],
  projects: ['pillars'],
  relatie: ['programmes'],
  rondes: ['register'],
  stand: ['commitments', 'action-lines', 'pages/bewijskracht'],
  tegenstrijdig: ['pages'],
  toekenningen: ['register'],
  uitkomst: ['references'],
  verband: [
    ...(['interventions', 'projects', 'policy', 'programmes', 'action-lines'] as const),
    ...(['commitments', 'ingredients', 'references', 'organisations', 'register'] as const),
  ],
  verwant: ['interventions'],
  'voor-wie': ['interventions'],
  vraagt: ['commitments'],
  vragen: ['interventions', 'register'],
  'wat-hoort-erbij': ['pillars'],
  'werkzame-elementen': ['interventions'],
  'zoek-op-site': ['every-page'],
};

/** Every anchor of a page around a body; a heading of a body gets another. */
export const templateIds: readonly string[] = Object.keys(templateAnchors);

/** The anchors that the page of an entry can have around its body. */
export const templateIdsOf = (collection: CollectionName, id: string): string[] =>
  templateIds.filter((anchor) =>
    templateAnchors[anchor]?.some((place) => place === 'every-page' || place === collection || place === `${collection}/${id}`),
  );
