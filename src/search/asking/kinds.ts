import type { CollectionName } from '../../model/collections.ts';

/** What a reader can limit the results to, in this order. */
export const resultKinds = [
  'interventions',
  'projects',
  'policy',
  'programmes',
  'ingredients',
  'terms',
  'figures',
  'references',
  'organisations',
  'pages',
] as const;
export type ResultKind = (typeof resultKinds)[number];

const kinds: Record<CollectionName, ResultKind> = {
  interventions: 'interventions',
  projects: 'projects',
  register: 'projects',
  policy: 'policy',
  'action-lines': 'policy',
  commitments: 'policy',
  contradictions: 'policy',
  timeline: 'policy',
  mentions: 'policy',
  programmes: 'programmes',
  objectives: 'programmes',
  events: 'programmes',
  ingredients: 'ingredients',
  terms: 'terms',
  figures: 'figures',
  charts: 'figures',
  references: 'references',
  organisations: 'organisations',
  pillars: 'pages',
  contacts: 'pages',
  pages: 'pages',
  redirects: 'pages',
};

export const resultKind = (collection: CollectionName): ResultKind => kinds[collection];
