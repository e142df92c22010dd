import type { Locale } from '../model/vocabulary.ts';
import { beginsCompound, endsCompound, isCompound, isMistake, JOINTS, type Lexicon, slipsAway } from './lexicon.ts';
import type { Place } from './place.ts';
import { isFormOf, isFreeCompound, isNumber, losesAccent, unlikelihood, withCapital, withoutStress } from './word-forms.ts';
import { hasWord } from './word-graph.ts';

export interface Lexicons {
  dutch: Lexicon;
  english: Lexicon;
  /** The project's own words, names and titles; both languages have them. */
  extra: Lexicon;
}

/** Parts of a compound that no dictionary names: long ones are seldom chance, shorter ones sometimes. */
const LONG_PART = 5;
const SHORT_PART = 3;
/** A short part of a compound always looks like some other short word: 'biasanalyse' is no slip for 'baasanalyse'. */
const LONG_SLIP = 6;
/** Shorter names look like words too often. */
const LONG_NAME = 7;
/** Shorter Dutch words look like English ones too often. */
const LONG_ENGLISH = 6;
/** A text with more unknown words is not written in these languages, and looking for what was meant takes time. */
const MAXIMUM_JUDGED = 5000;

export type Judge = ReturnType<typeof createJudge>;

/** Tells right words from wrong ones. A word is wrong only if it is clear what was meant: a hint without an answer helps nobody. */
export function createJudge({ dutch, english, extra }: Lexicons, locale: Locale) {
  const languages = locale === 'nl' ? [extra, dutch, english] : [extra, english];
  const isWord = (word: string): boolean => languages.some(({ graph }) => hasWord(graph, word));
  const judged = new Map<string, readonly string[]>();
  // Names come back often, and finding out that no dictionary has them takes longest.
  const refused = new Set<string>();

  const isDutch = (word: string): boolean =>
    hasWord(dutch.graph, word) || isNumber(word) || (isCompound(dutch, word) && !isMistake(dutch, word));
  // An English text may quote Dutch words.
  const known = (word: string): boolean => isWord(word) || isDutch(word) || (locale === 'nl' && isWord(withoutStress(word)));

  /** Whether a word is right, with or without a capital. */
  function accepts(word: string): boolean {
    if (refused.has(word)) return false;
    const lower = word.toLowerCase();
    const right = known(word) || (lower !== word && known(lower));
    if (!right && refused.size < MAXIMUM_JUDGED) refused.add(word);
    return right;
  }

  /** Whether a word is right as a part of what it stands in: 'didn' in 'didn't', 'onderzoeks' before a hyphen. */
  function acceptsPart(word: string, { whole, joined }: Place): boolean {
    if (whole !== word && (isWord(whole) || isWord(whole.toLowerCase()))) return true;
    if (!joined || locale !== 'nl') return false;
    const part = word.toLowerCase();
    return beginsCompound(dutch, part) || endsCompound(dutch, part) || (part.endsWith('s') && known(part.slice(0, -1)));
  }

  /** Words of these dictionaries from which the word differs by one slip of the finger. */
  const near = (word: string, lexicons: readonly Lexicon[]): string[] =>
    lexicons.flatMap((lexicon) => slipsAway(lexicon, word, { joints: 0, shortest: 0 }));

  function meantInDutch(word: string, own: readonly string[], capital: boolean): readonly string[] {
    const free = isFreeCompound(word, SHORT_PART, known);
    if (capital && (free || word.length < LONG_NAME)) return [];
    const found = slipsAway(dutch, word, { joints: JOINTS, shortest: free || capital ? LONG_SLIP : 0 });
    const [words = [], compounds = []] = [true, false].map((whole) => found.filter((meant) => hasWord(dutch.graph, meant) === whole));
    if (isFreeCompound(word, LONG_PART, isWord)) return [...own, ...words];
    const all = [...own, ...words, ...compounds.filter((meant) => !isFormOf(meant, word))];
    if (capital) return all;
    if (word.length >= LONG_ENGLISH) all.push(...near(word, [english]));
    return all.length > 0 || free ? all : nearFreeCompounds(word);
  }

  /** Free compounds with a slip in one of their parts. */
  function nearFreeCompounds(word: string): string[] {
    const found: string[] = [];
    for (let index = LONG_PART; index <= word.length - LONG_PART; index += 1) {
      const head = word.slice(0, index);
      const tail = word.slice(index);
      if (isWord(head)) found.push(...near(tail, languages).map((meant) => head + meant));
      if (isWord(tail)) found.push(...near(head, languages).map((meant) => meant + tail));
    }
    return found;
  }

  function search(word: string, capital: boolean): readonly string[] {
    const own = near(word, [extra]);
    // The project's own words are not listed with all their forms.
    if (own.some((meant) => isFormOf(word, meant))) return [];
    if (locale === 'nl') return meantInDutch(word, own, capital);
    return capital && word.length < LONG_NAME ? [] : [...own, ...near(word, [english])];
  }

  /** What was meant by a word that is not accepted; nothing when it may well be right. */
  function meant(word: string): readonly string[] {
    const before = judged.get(word);
    if (before || judged.size >= MAXIMUM_JUDGED) return before ?? [];
    const lower = word.toLowerCase();
    const capital = word !== lower;
    const found = [...new Set(search(lower, capital))]
      .filter((meant) => !losesAccent(lower, meant))
      .toSorted((one, other) => unlikelihood(lower, one) - unlikelihood(lower, other))
      .map((found) => (capital ? withCapital(found) : found));
    judged.set(word, found);
    return found;
  }
  return { accepts, acceptsPart, meant };
}
