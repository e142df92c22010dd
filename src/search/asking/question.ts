import { type NamedNumber, takeNumbers } from './numbers.ts';
import { stopWords } from './stop-words.ts';
import type { Thesaurus } from './thesaurus.ts';
import { rootOf, wordsIn } from './words.ts';

/** A part of a question that has a meaning of its own: a word, or words that name a concept together. */
export interface Part {
  words: readonly string[];
  /** Indices of the concepts it names. */
  concepts: readonly number[];
}

export interface Question {
  /** Phrases between quotation marks, to be found as they stand. */
  phrases: readonly string[];
  numbers: readonly NamedNumber[];
  parts: readonly Part[];
}

/** Longer questions are read so far; nobody types more, and everything after it would only cost time. */
export const LONGEST = 300;
const MOST_PARTS = 12;

/** Reads a question: quoted phrases, numbers, names of concepts, and the other words that say something. */
export function readQuestion(typed: string, thesaurus: Thesaurus, isInTitle: (word: string) => boolean): Question {
  const phrases: string[] = [];
  const unquoted = typed.slice(0, LONGEST).replace(/["“”„«»]([^"“”„«»]+)["“”„«»]/gu, (_all, phrase: string) => {
    if (wordsIn(phrase).length > 0) phrases.push(wordsIn(phrase).join(' '));
    return ' ';
  });
  const { numbers, rest } = takeNumbers(unquoted);
  const words = wordsIn(rest);
  const telling = words.filter((word) => !stopWords.has(word));
  // A question of stop words only is about those words, or about nothing.
  // A letter by itself is about nothing.
  const asked = telling.length > 0 || phrases.length > 0 || numbers.length > 0 ? telling : words.filter((word) => word.length > 1);
  return { phrases, numbers, parts: partsOf(asJoined(asked, isInTitle), thesaurus).slice(0, MOST_PARTS) };
}

/** Two words that a title writes as one, as 'wetenschap veilig', are that one. */
function asJoined(words: readonly string[], isInTitle: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const both = `${words[index] ?? ''}${words[index + 1] ?? ''}`;
    const isOne = index + 1 < words.length && isInTitle(both);
    joined.push(isOne ? both : (words[index] ?? ''));
    if (isOne) index += 1;
  }
  return joined;
}

/** The names of concepts among words, and each other word by itself; nothing twice. */
export function partsOf(words: readonly string[], thesaurus: Thesaurus): Part[] {
  const parts: Part[] = [];
  let next = 0;
  const addWords = (until: number): void => {
    for (; next < until; next += 1) parts.push({ words: words.slice(next, next + 1), concepts: [] });
  };
  for (const { from, to, concepts } of thesaurus.namingsIn(words)) {
    addWords(from);
    parts.push({ words: words.slice(from, to), concepts });
    next = to;
  }
  addWords(words.length);
  const seen = new Set<string>();
  return parts.filter((part) => {
    const root = part.words.map(rootOf).join(' ');
    return seen.has(root) ? false : seen.add(root);
  });
}
