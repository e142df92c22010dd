import type { Concept } from '../asking/thesaurus.ts';
import { wordsIn } from '../asking/words.ts';
import type { HintedDocument } from './page-index.ts';

/** Words that stand on fewer pages than this are seldom what a misspelled word was meant to be. */
const COMMON = 3;

/** Whether a word exists only in the index. */
const isIndexWord = (word: string): boolean => /^q[dksz][a-z]*[qx]?$/.test(word);

/** The words that a question can mean, with on how many pages they stand. */
export interface WordList {
  add: (document: HintedDocument) => void;
  /** First the words of several pages, then after an empty line the others. */
  write: () => string;
}

/** Collects words of the site, and of the thesaurus. */
export function createWordList(concepts: readonly Concept[]): WordList {
  const counts = new Map<string, number>();
  const count = (words: Iterable<string>, times: number): void => {
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  const know = (words: readonly string[]): void => {
    for (const word of words) if (!counts.has(word)) counts.set(word, 0);
  };
  for (const { label } of concepts) count(wordsIn(label), COMMON);
  for (const { names } of concepts) know(names.flatMap(wordsIn));
  return {
    add: ({ title, words, hints }) => {
      count([...wordsIn(title), ...words], 1);
      // What no page shows is known too, and is less often what someone meant.
      know(wordsIn(`${hints.own} ${hints.near} ${hints.mid}`));
    },
    write: () => {
      const words = [...counts]
        .filter(([word]) => /^[a-z'-]{3,}$/.test(word) && !isIndexWord(word))
        .toSorted(([a], [b]) => (a < b ? -1 : 1));
      const part = (isCommon: boolean): string =>
        words
          .filter(([, pages]) => pages >= COMMON === isCommon)
          .map(([word]) => word)
          .join('\n');
      return `${part(true)}\n\n${part(false)}\n`;
    },
  };
}
