import type { Library } from '../library/library.ts';
import { likelyEntry } from '../library/likely-entry.ts';
import { nearest } from '../library/nearest.ts';
import type { CollectionName } from '../model/collections.ts';

/** Comparing takes time; after so many mistakes of one kind the general hint will do. */
const MOST_GUESSES = 100;

/** Guesses what the writer of a word meant, for as long as there are not too many words to guess. */
export const guesser = (): ((word: string, options: () => readonly string[]) => string | undefined) =>
  counting((word, options) => nearest(word, options()));

/** Guesses which entry the writer of an id meant, in the same way. */
export const entryGuesser = (library: Library): ((collection: CollectionName, id: string) => string | undefined) =>
  counting((collection, id) => likelyEntry(library, collection, id));

function counting<Asked extends unknown[]>(guess: (...asked: Asked) => string | undefined): (...asked: Asked) => string | undefined {
  let guesses = 0;
  return (...asked) => ((guesses += 1) > MOST_GUESSES ? undefined : guess(...asked));
}
