import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { isKnown, type Unknown, UNKNOWN } from '../model/fields.ts';
import type { Pillar } from '../model/vocabularies/pillars.ts';
import { type SevenP, sevenPs } from '../model/vocabularies/seven-ps.ts';
import type { Facet, FacetId } from './facet.ts';
import { facetsOf } from './facets.ts';

/** What there is at one place of the map. */
export interface Place {
  interventions: number;
  projects: number;
  /** The strongest evidence of those interventions; undefined when there are none. */
  certainty: number | undefined;
}

export interface GapCell extends Place {
  audience: string;
  /** Nothing is there, and something could be. */
  isGap: boolean;
}

/** Themes by audiences: a map in which the empty places are the message. */
export interface GapMap {
  audiences: readonly string[];
  rows: readonly { theme: string; cells: readonly GapCell[] }[];
}

/** No theme and no audience is missing where these have nothing. */
const rests: readonly string[] = [UNKNOWN, 'anderen'];

/** The map of all interventions and projects, or of those of one pillar. */
export function gapMap(library: Library, pillar?: Pillar): GapMap {
  const interventions = placed(library.all('interventions'), facetsOf(library, 'interventions'), pillar);
  const projects = placed(library.all('projects'), facetsOf(library, 'projects'), pillar);
  // Both lists have the same themes and audiences; a place for what is not known is only there when it is used.
  const inUse = (values: readonly string[], id: 'themes' | 'audiences') =>
    values.filter((value) => value !== UNKNOWN || [...interventions, ...projects].some((item) => item[id].includes(value)));
  const [theme, audience] = axes(facetsOf(library, 'interventions'), 'theme', 'audience');
  const audiences = inUse(audience.values, 'audiences');
  const rows = inUse(theme.values, 'themes').map((row) => ({
    theme: row,
    cells: audiences.map((column) => {
      const isHere = (item: { themes: readonly string[]; audiences: readonly string[] }) =>
        item.themes.includes(row) && item.audiences.includes(column);
      const place = placeOf(
        interventions.filter(isHere).map(({ entry }) => entry),
        projects.filter(isHere).length,
      );
      return {
        ...place,
        audience: column,
        isGap: place.interventions + place.projects === 0 && !rests.includes(row) && !rests.includes(column),
      };
    }),
  }));
  return { audiences, rows };
}

export interface SevenPRow extends Place {
  p: SevenP;
  entries: readonly Entry<'interventions'>[];
  byPillar: readonly (Place & { pillar: Pillar })[];
}

/** How the interventions are spread over the seven P's and the pillars. Projects are not assigned to a P. */
export const sevenPMap = (library: Library, pillars: readonly Pillar[]): SevenPRow[] =>
  sevenPs.ids.map((p) => {
    const entries = library.all('interventions').filter(({ data }) => isKnown(data.sevenPs) && data.sevenPs.includes(p));
    const byPillar = pillars.map((pillar) => ({
      pillar,
      ...placeOf(
        entries.filter(({ data }) => isOf(pillar, data.pillars)),
        0,
      ),
    }));
    return { p, entries, byPillar, ...placeOf(entries, 0) };
  });

const isOf = (pillar: Pillar, pillars: readonly Pillar[] | Unknown): boolean => isKnown(pillars) && pillars.includes(pillar);

const placeOf = (interventions: readonly Entry<'interventions'>[], projects: number): Place => ({
  interventions: interventions.length,
  projects,
  certainty: interventions.length > 0 ? Math.max(...interventions.map(({ data }) => data.judgement.certainty)) : undefined,
});

type Mapped = 'interventions' | 'projects';

function axes<Name extends Mapped>(facets: readonly Facet<Name>[], ...ids: [FacetId, FacetId]): [Facet<Name>, Facet<Name>] {
  const [first, second] = ids.map((id) => facets.find((facet) => facet.id === id));
  if (!first || !second) throw new Error(`The facets ${ids.join(' and ')} are needed for the map.`);
  return [first, second];
}

/** The entries of a pillar, with their places on the map. */
function placed<Name extends Mapped>(entries: readonly Entry<Name>[], facets: readonly Facet<Name>[], pillar: Pillar | undefined) {
  const [theme, audience] = axes(facets, 'theme', 'audience');
  return entries
    .filter(({ data }) => pillar === undefined || isOf(pillar, data.pillars))
    .map((entry) => ({ entry, themes: theme.valuesOf(entry), audiences: audience.valuesOf(entry) }));
}
