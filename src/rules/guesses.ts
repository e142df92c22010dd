import { nearest } from '../library/nearest.ts';

/** Comparing takes time; after so many mistakes of one kind the general hint will do. */
const MOST_GUESSES = 100;

/** Guesses what the writer of a word meant, for as long as there are not too many words to guess. */
export function guesser(): (word: string, options: () => readonly string[]) => string | undefined {
  let guesses = 0;
  return (word, options) => ((guesses += 1) > MOST_GUESSES ? undefined : nearest(word, options()));
}
