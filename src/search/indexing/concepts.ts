import type { Data } from '../../model/collections.ts';
import type { Library } from '../../library/library.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { type Concept, tellingWords, type Thesaurus } from '../asking/thesaurus.ts';
import { fold, wordsIn } from '../asking/words.ts';
import { splitCompound } from './compounds.ts';

const namesIn = (data: Data<'terms'>, locale: Locale): string[] => {
  const { label, abbreviations, synonyms } = data[locale];
  return [label, ...abbreviations, ...synonyms];
};

/**
 * The terms of the site as readers may call them, in either language.
 * @param isWord Whether a folded Dutch word exists.
 */
export function conceptsOf(library: Library, locale: Locale, isWord: (word: string) => boolean): Concept[] {
  const terms = library.all('terms');
  const indices = new Map(terms.map(({ id }, index) => [id, index]));
  return terms.map(({ id, data }) => ({
    id,
    label: data[locale].label,
    names: [...new Set([...namesIn(data, locale), ...namesIn(data, 'nl'), ...namesIn(data, 'en')])],
    related: (data.related ?? []).flatMap((other) => indices.get(other) ?? []),
    parts: locale === 'nl' ? splitCompound(fold(data.nl.label), isWord) : [],
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
    parts: [],
  }));

/** Of 'does it work' only 'work' would be left in a text, where it names nothing. */
function isNameInText(name: string): boolean {
  const words = wordsIn(name);
  return words.length === 1 || tellingWords(words).length > 1;
}

/**
 * For each of those terms the words by which people look for it and that it is not called. Words that name another term
 * lead there, and not to this one too.
 */
export function searchWordsOf(library: Library, { namingsIn }: Pick<Thesaurus, 'namingsIn'>): string[][] {
  return library.all('terms').map(({ data }, own) => {
    const namesAnother = (word: string): boolean => namingsIn([word]).some(({ concepts }) => !concepts.includes(own));
    const phrases = [...(data.nl.searchWords ?? []), ...(data.en.searchWords ?? [])];
    return phrases.map((phrase) =>
      wordsIn(phrase)
        .filter((word) => !namesAnother(word))
        .join(' '),
    );
  });
}
