import type { Entry } from '../library/entry.ts';
import { UNKNOWN } from '../model/fields.ts';
import type { Locale, Vocabulary } from '../model/vocabulary.ts';

/** The collections with a list in which one can choose. */
export const browsable = ['interventions', 'projects', 'policy', 'commitments', 'programmes'] as const;
export type Browsable = (typeof browsable)[number];

export type FacetId =
  'theme' | 'audience' | 'pillar' | 'form' | 'certainty' | 'sector' | 'funder' | 'year' | 'status' | 'type' | 'actionLine' | 'organisation';

/** One way to make a list shorter. */
export interface Facet<Name extends Browsable = Browsable> {
  id: FacetId;
  /** Every value it can have, in the order of the page; 'onbekend' comes last. */
  values: readonly string[];
  /** What a reader sees of a known value. */
  label: (value: string, locale: Locale) => string;
  /** What a known value means, where that needs words. */
  definition?: (value: string, locale: Locale) => string;
  /** The values of an entry: at least one, since not known is a value too. */
  valuesOf: (entry: Entry<Name>) => readonly string[];
}

const withUnknown = (values: readonly string[]): readonly string[] => [...values.filter((value) => value !== UNKNOWN), UNKNOWN];

/** 'onbekend' where there is nothing. */
const orUnknownValue = (values: readonly string[] | typeof UNKNOWN | undefined): readonly string[] =>
  values === undefined || values === UNKNOWN || values.length === 0 ? [UNKNOWN] : [...new Set(values)];

/** A facet whose values are words of a vocabulary. */
export function wordFacet<Name extends Browsable, Id extends string>(
  id: FacetId,
  vocabulary: Vocabulary<Id>,
  wordsOf: (entry: Entry<Name>) => readonly Id[] | typeof UNKNOWN | undefined,
): Facet<Name> {
  // An id that the vocabulary does not have never reaches a page: a rule refuses it.
  const known = (value: string): value is Id => value in vocabulary.concepts;
  return {
    id,
    values: withUnknown(vocabulary.ids),
    label: (value, locale) => (known(value) ? vocabulary.label(value, locale) : value),
    definition: (value, locale) => (known(value) ? vocabulary.definition(value, locale) : ''),
    valuesOf: (entry) => orUnknownValue(wordsOf(entry)),
  };
}

/** A facet whose values follow from the entries, such as years; the highest first. */
export function numberFacet<Name extends Browsable>(
  id: FacetId,
  entries: readonly Entry<Name>[],
  numbersOf: (entry: Entry<Name>) => readonly string[],
): Facet<Name> {
  const values = [...new Set(entries.flatMap((entry) => numbersOf(entry)))].toSorted((a, b) => Number(b) - Number(a));
  return { id, values: withUnknown(values), label: (value) => value, valuesOf: (entry) => orUnknownValue(numbersOf(entry)) };
}

/** Every value that some entry has, in the order of the facet, with those entries. */
export function valuesInUse<Name extends Browsable>(
  facet: Facet<Name>,
  entries: readonly Entry<Name>[],
): { value: string; entries: Entry<Name>[] }[] {
  const byValue = new Map<string, Entry<Name>[]>(facet.values.map((value) => [value, []]));
  for (const entry of entries) for (const value of facet.valuesOf(entry)) byValue.get(value)?.push(entry);
  return [...byValue].map(([value, found]) => ({ value, entries: found })).filter((used) => used.entries.length > 0);
}
