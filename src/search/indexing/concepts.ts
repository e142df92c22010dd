import type { Library } from '../../library/library.ts';
import type { Locale } from '../../model/vocabulary.ts';
import type { Concept } from '../asking/thesaurus.ts';

/** The terms of the site as search uses them. */
export function conceptsOf(library: Library, locale: Locale): Concept[] {
  const terms = library.all('terms');
  const indices = new Map(terms.map(({ id }, index) => [id, index]));
  return terms.map(({ id, data }) => ({
    id,
    label: data[locale].label,
    names: [
      ...new Set([data[locale], data.nl, data.en].flatMap(({ label, synonyms, abbreviations }) => [label, ...abbreviations, ...synonyms])),
    ],
    related: (data.related ?? []).flatMap((other) => indices.get(other) ?? []),
  }));
}

/** For each of those terms the words by which people look for it and that it is not called. */
export const searchWordsOf = (library: Library): string[][] =>
  library.all('terms').map(({ data }) => [...(data.nl.searchWords ?? []), ...(data.en.searchWords ?? [])]);
