import type { Data } from '../../model/collections.ts';
import type { Library } from '../../library/library.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { type Concept, tellingWords } from '../asking/thesaurus.ts';
import { wordsIn } from '../asking/words.ts';

const namesIn = (data: Data<'terms'>, locale: Locale): string[] => {
  const { label, abbreviations, synonyms } = data[locale];
  return [label, ...abbreviations, ...synonyms];
};

/** The terms of the site as readers may call them, in either language. */
export function conceptsOf(library: Library, locale: Locale): Concept[] {
  const terms = library.all('terms');
  const indices = new Map(terms.map(({ id }, index) => [id, index]));
  return terms.map(({ id, data }) => ({
    id,
    label: data[locale].label,
    names: [...new Set([...namesIn(data, locale), ...namesIn(data, 'nl'), ...namesIn(data, 'en')])],
    related: (data.related ?? []).flatMap((other) => indices.get(other) ?? []),
  }));
}

/**
 * The same terms as pages in a language call them. In a text, a word of the other language may be another word: a Dutch
 * 'respondent' answers questions, an English one is accused.
 */
export const conceptsInText = (library: Library, locale: Locale): Concept[] =>
  library.all('terms').map(({ id, data }) => ({
    id,
    label: data[locale].label,
    names: namesIn(data, locale).filter(isNameInText),
    related: [],
  }));

/** Of 'does it work' only 'work' would be left in a text, where it names nothing. */
function isNameInText(name: string): boolean {
  const words = wordsIn(name);
  return words.length === 1 || tellingWords(words).length > 1;
}

/** For each of those terms the words by which people look for it and that it is not called. */
export const searchWordsOf = (library: Library): string[][] =>
  library.all('terms').map(({ data }) => [...(data.nl.searchWords ?? []), ...(data.en.searchWords ?? [])]);
