import { titleOf } from '../library/titles.ts';
import { findGrant } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { startOf, yearsOf } from '../model/dates.ts';
import { isKnown } from '../model/fields.ts';
import { audiences } from '../model/vocabularies/audiences.ts';
import { certainties } from '../model/vocabularies/evidence.ts';
import { forms } from '../model/vocabularies/forms.ts';
import { fundingKinds, projectStatuses } from '../model/vocabularies/funding.ts';
import { organisationKinds } from '../model/vocabularies/organisations.ts';
import { pillars } from '../model/vocabularies/pillars.ts';
import { commitmentKinds, commitmentStatuses, documentTypes } from '../model/vocabularies/policy.ts';
import { sectors } from '../model/vocabularies/sectors.ts';
import { themes } from '../model/vocabularies/themes.ts';
import { type Browsable, type Facet, numberFacet, wordFacet } from './facet.ts';
import { programmeStages, stageOf } from './programme-stages.ts';

/** The facets of each list: at most six, so that a reader oversees them. */
const makers: { [Name in Browsable]: (library: Library) => Facet<Name>[] } = {
  interventions: () => [
    wordFacet('theme', themes, ({ data }) => data.themes),
    wordFacet('audience', audiences, ({ data }) => data.audiences),
    wordFacet('pillar', pillars, ({ data }) => data.pillars),
    wordFacet('form', forms, ({ data }) => data.forms),
    wordFacet('certainty', certainties, ({ data }) => certainties.ids.slice(data.judgement.certainty, data.judgement.certainty + 1)),
    wordFacet('sector', sectors, ({ data }) => data.sectors),
  ],
  projects: (library) => [
    wordFacet('theme', themes, (project) => themesOf(library, project.data.interventions ?? [])),
    wordFacet('audience', audiences, ({ data }) => data.audiences),
    wordFacet('pillar', pillars, ({ data }) => data.pillars),
    wordFacet('funder', fundingKinds, ({ data }) => [data.fundingKind]),
    numberFacet('year', library.all('projects'), (project) => {
      const start = findGrant(library, project)?.grant.start;
      return isKnown(start) ? yearsOf(start) : [];
    }),
    wordFacet('status', projectStatuses, ({ data }) => [data.status]),
  ],
  policy: (library) => [
    wordFacet('type', documentTypes, ({ data }) => [data.type]),
    numberFacet('year', library.all('policy'), ({ data }) => (isKnown(data.date) ? yearsOf(data.date) : [])),
    actionLineFacet(library, 'policy'),
    wordFacet('organisation', organisationKinds, ({ data }) => kindsOf(library, data.organisations)),
  ],
  commitments: (library) => [
    wordFacet('status', commitmentStatuses, ({ data }) => [data.status]),
    wordFacet('type', commitmentKinds, ({ data }) => [data.kind]),
    actionLineFacet(library, 'commitments'),
    numberFacet('year', library.all('commitments'), ({ data }) => (isKnown(data.date) ? yearsOf(data.date) : [])),
  ],
  programmes: (library) => [
    wordFacet('status', programmeStages, ({ data }) => (isKnown(data.period) ? [stageOf(data.period)] : [])),
    numberFacet('year', library.all('programmes'), ({ data }) => {
      const start = isKnown(data.period) ? startOf(data.period) : undefined;
      return start === undefined ? [] : yearsOf(start);
    }),
    wordFacet('organisation', organisationKinds, ({ data }) => kindsOf(library, data.organisations)),
  ],
};

/** The facets of a list, in the order of the page. */
export const facetsOf = <Name extends Browsable>(library: Library, collection: Name): Facet<Name>[] => makers[collection](library);

/** A project has no themes of its own: it is about those of the interventions it belongs to. */
const themesOf = (library: Library, interventions: readonly string[]) =>
  interventions.flatMap((id) => {
    const known = library.get('interventions', id)?.data.themes;
    return isKnown(known) ? known : [];
  });

const kindsOf = (library: Library, organisations: readonly string[]) =>
  organisations.flatMap((id) => library.get('organisations', id)?.data.kind ?? []);

function actionLineFacet<Name extends 'policy' | 'commitments'>(library: Library, collection: Name): Facet<Name> {
  const facet = numberFacet<Name>('actionLine', library.all(collection), ({ data }) => data.actionLines.map(String));
  return {
    ...facet,
    values: facet.values.toSorted(),
    label: (value, locale) => {
      const line = library.get('action-lines', value);
      return line ? `${value}. ${titleOf(line, locale)}` : value;
    },
  };
}
