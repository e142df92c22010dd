import { stopWords } from '../asking/stop-words.ts';
import { splitCompound } from './compounds.ts';
import { otherForms } from './word-forms.ts';

/**
 * Finds parts of compounds and other forms of Dutch words. Pages repeat their words, so what was found is kept.
 * @param isWord Whether a folded word exists, in the dictionary or on the site.
 */
export function createRelatives(isWord: (word: string) => boolean): (word: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (word) => {
    const relatives =
      known.get(word) ??
      (stopWords.has(word) || /\d/.test(word) ? [] : [...splitCompound(word, isWord), ...otherForms(word, isWord)]).filter(
        (relative) => !stopWords.has(relative),
      );
    known.set(word, relatives);
    return relatives;
  };
}
