import { type Facet, valuesInUse, wordFacet } from '../facets/facet.ts';
import { facetsOf } from '../facets/facets.ts';
import type { Entry } from '../library/entry.ts';
import { grantOf, knownAmounts } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { UNKNOWN } from '../model/fields.ts';
import { organisationKinds } from '../model/vocabularies/organisations.ts';
import { sectors } from '../model/vocabularies/sectors.ts';
import { institutionsOf, recipientsOf } from './recipients.ts';

/** In what ways projects and money are spread. */
const spreadIds = ['pillar', 'audience', 'organisation', 'sector', 'funder', 'year'] as const;
export type SpreadId = (typeof spreadIds)[number];

/** The projects with one value, and their money. */
export interface SpreadRow {
  /** A value of the facet; 'onbekend' for projects of which it is not known. */
  value: string;
  projects: number;
  /** Sum in euro of the amounts that are known. */
  amount: number;
  unknownAmounts: number;
}

export interface Spread {
  id: SpreadId;
  facet: Facet<'projects'>;
  rows: readonly SpreadRow[];
  /** Values that no project has. */
  unused: readonly string[];
  /** How many projects stand in more than one row: because of them the rows add up to more than all projects. */
  projectsInMore: number;
}

/** How all projects are spread: one table for each way to part them. */
export const spreadsOf = (library: Library): Spread[] => {
  const facets = new Map<string, Facet<'projects'>>(
    [...facetsOf(library, 'projects'), recipientKind(library), sector(library)].map((facet) => [facet.id, facet]),
  );
  return spreadIds.flatMap((id) => {
    const facet = facets.get(id);
    return facet ? spreadOf(library, id, facet) : [];
  });
};

function spreadOf(library: Library, id: SpreadId, facet: Facet<'projects'>): Spread {
  const projects = library.all('projects');
  const used = valuesInUse(facet, projects);
  return {
    id,
    facet,
    rows: used.map(({ value, entries }) => ({ value, ...moneyOf(library, entries) })),
    unused: facet.values.filter((value) => value !== UNKNOWN && !used.some((row) => row.value === value)),
    projectsInMore: projects.filter((project) => facet.valuesOf(project).length > 1).length,
  };
}

/** Projects and their money, as one row. */
export function moneyOf(library: Library, projects: readonly Entry<'projects'>[]): Omit<SpreadRow, 'value'> {
  const { total, count } = knownAmounts(projects.map((project) => grantOf(library, project).grant));
  return { projects: projects.length, amount: total, unknownAmounts: projects.length - count };
}

/** What kind of organisation got the money or leads the project. */
const recipientKind = (library: Library): Facet<'projects'> =>
  wordFacet('organisation', organisationKinds, (project) => recipientsOf(library, project).map(({ data }) => data.kind));

/** Where the Dutch institutions that take part belong. */
const sector = (library: Library): Facet<'projects'> =>
  wordFacet('sector', sectors, (project) =>
    institutionsOf(library, project).map(({ data }) => (data.kind === 'hogeschool' ? 'hbo' : 'wo')),
  );
