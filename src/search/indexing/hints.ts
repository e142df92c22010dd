import { isKnown } from '../../model/fields.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { forms } from '../../model/vocabularies/forms.ts';
import { themes } from '../../model/vocabularies/themes.ts';
import type { Entry } from '../../library/entry.ts';
import { summaryOf, titleOf } from '../../library/titles.ts';
import { type Concept, conceptWord, type Thesaurus } from '../asking/thesaurus.ts';
import { doiWord, takeNumbers } from '../asking/numbers.ts';
import { wordsIn } from '../asking/words.ts';
import type { SearchDocument } from './documents.ts';

/**
 * Words that no reader sees and that a page is found by: `own` of what it is called and by
 * what people look for it, `near` of its subject, `mid` of what is around that (themes and summary), `far` of what it mentions.
 */
export interface Hints {
  own: string;
  near: string;
  mid: string;
  far: string;
}

/** How often one concept counts in a page at most; a long page is not more about it. */
const MOST_MENTIONS = 4;

export interface HintTools {
  /** Finds concepts in texts of the site. */
  thesaurus: Thesaurus;
  /** The same concepts with everything that readers may call them. */
  concepts: readonly Concept[];
  /** For each of them the words by which people look for it without knowing its names. */
  searchWords: readonly (readonly string[])[];
  /** Parts and other forms of a word; see `createRelatives`. */
  relativesOf: (word: string) => readonly string[];
}

export function hintsOf({ entry, locale, title, text, words }: SearchDocument, tools: HintTools): Hints {
  const other: Locale = locale === 'nl' ? 'en' : 'nl';
  const ownWords = [...keywordsOf(entry), ...ownSearchWords(entry)];
  const facets = facetsOf(entry, locale);
  const subject = wordsOf([title, ...ownWords]);
  const around = wordsOf([...facets, summaryOf(entry, locale)]);
  // Parts of compounds and forms that change their vowel are Dutch.
  const relatives = (present: readonly string[]): string[] => (locale === 'nl' ? relativesAmong(present, tools.relativesOf) : []);
  return {
    own: join([...ownWords, ...ownNumbersOf(entry), ...otherTitles(entry, other)]),
    near: join([...namesOf(subject, tools), ...conceptWordsOf(subject, tools.thesaurus), ...relatives(subject)]),
    mid: join([
      ...facets,
      summaryOf(entry, other),
      ...namesOf(wordsOf(facets), tools),
      ...conceptWordsOf(around, tools.thesaurus),
      ...relatives(around),
    ]),
    far: join([...numberWordsOf(text), ...conceptWordsOf(words, tools.thesaurus), ...relatives(words)]),
  };
}

const join = (words: readonly string[]): string => words.join(' ');

/** The words of several texts; a name does not run on from one into the next. */
const wordsOf = (texts: readonly string[]): string[] => texts.flatMap((text) => [...wordsIn(text), '']);

const ownSearchWords = ({ data }: Entry): readonly string[] => ('searchWords' in data ? (data.searchWords ?? []) : []);

/** The short name of an entry that has one. */
export const abbreviationOf = ({ data }: Entry): string | undefined => ('abbreviation' in data ? data.abbreviation : undefined);

function keywordsOf(entry: Entry): string[] {
  const { data } = entry;
  const words: string[] = [];
  if ('keywords' in data) words.push(...data.keywords);
  const abbreviation = abbreviationOf(entry);
  if (abbreviation) words.push(abbreviation);
  if (entry.collection === 'terms') {
    const { nl, en } = (entry as Entry<'terms'>).data;
    for (const { label, synonyms, abbreviations, searchWords = [] } of [nl, en]) {
      words.push(label, ...synonyms, ...abbreviations, ...searchWords);
    }
  }
  return words;
}

/** The words of the vocabularies that an entry has. */
function facetsOf(entry: Entry, locale: Locale): string[] {
  if (entry.collection !== 'interventions') return [];
  const { data } = entry as Entry<'interventions'>;
  return [
    ...(isKnown(data.forms) ? data.forms.map((id) => forms.label(id, locale)) : []),
    ...(isKnown(data.themes) ? data.themes.map((id) => themes.label(id, locale)) : []),
  ];
}

/** Everything that the concepts in a text are called, also by people who do not know the term. */
const namesOf = (words: readonly string[], { thesaurus, concepts: all, searchWords }: HintTools): string[] => [
  ...new Set(
    thesaurus
      .namingsIn(words)
      .flatMap(({ concepts }) => concepts.flatMap((index) => [...(all[index]?.names ?? []), ...(searchWords[index] ?? [])])),
  ),
];

/** What an entry is called in the other language, as far as it is known. */
function otherTitles(entry: Entry, language: Locale): string[] {
  const { data } = entry;
  const titles = [titleOf(entry, language)];
  if ('titleEn' in data && isKnown(data.titleEn)) titles.push(data.titleEn);
  if ('nameEn' in data && data.nameEn) titles.push(data.nameEn);
  return titles;
}

/** The numbers under which a document is known. */
function ownNumbersOf(entry: Entry): string[] {
  if (entry.collection === 'commitments' || entry.collection === 'mentions') {
    const { number } = (entry as Entry<'commitments' | 'mentions'>).data;
    return numberWordsOf(isKnown(number) ? number : '');
  }
  if (entry.collection === 'references') {
    const { DOI } = (entry as Entry<'references'>).data;
    return DOI.startsWith('10.') ? [doiWord(DOI)] : [];
  }
  if (entry.collection !== 'policy') return [];
  const { dossiers = [], gazette = '' } = (entry as Entry<'policy'>).data;
  return [...dossiers.map(({ number, item }) => `${number}${isKnown(item) ? `, nr. ${item}` : ''}`), gazette].flatMap(numberWordsOf);
}

const numberWordsOf = (text: string): string[] => takeNumbers(text).numbers.map(({ word }) => word);

/** A word for each concept that a text names, as often as it does. */
function conceptWordsOf(words: readonly string[], thesaurus: Thesaurus): string[] {
  const counts = new Map<number, number>();
  for (const { concepts } of thesaurus.namingsIn(words)) {
    for (const index of concepts) counts.set(index, (counts.get(index) ?? 0) + 1);
  }
  return [...counts].map(([index, count]) => ` ${conceptWord(index)}`.repeat(Math.min(count, MOST_MENTIONS)).trimStart());
}

/** Parts of the compounds, and other forms of the words, that do not stand in the text themselves. */
function relativesAmong(words: readonly string[], relativesOf: HintTools['relativesOf']): string[] {
  const present = new Set(words);
  const relatives = new Set<string>();
  for (const word of present) {
    for (const relative of relativesOf(word)) if (!present.has(relative)) relatives.add(relative);
  }
  return [...relatives];
}
