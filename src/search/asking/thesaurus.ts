import { nameReach } from './name-reach.ts';
import { stopWords } from './stop-words.ts';
import { joinedRoot, wordsIn } from './words.ts';

/** A term of the thesaurus as search knows it. */
export interface Concept {
  id: string;
  /** The term in the language of the site. */
  label: string;
  /** Everything it is called, in both languages, the label too. */
  names: readonly string[];
  /** Indices of concepts that have to do with it. */
  related: readonly number[];
  /** The words that its label is made of, where it is a compound. */
  parts: readonly string[];
}

/** Words of a text, one after the other, that name concepts. */
export interface Naming {
  /** Index of the first word, and of the one after the last. */
  from: number;
  to: number;
  /** Indices of concepts. */
  concepts: readonly number[];
}

export interface Thesaurus {
  concepts: readonly Concept[];
  /** The concepts that words name; the longest name first, no word counted twice. No name goes on past an empty word. */
  namingsIn: (words: readonly string[]) => Naming[];
}

/** Words of the longest name. */
const LONGEST = 6;

/** Words that can tell one name from another; all of them where nothing else is left. */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !stopWords.has(word));
  return telling.length > 0 ? telling : [...words];
}

export function createThesaurus(concepts: readonly Concept[]): Thesaurus {
  const byRoot = new Map<string, number[]>();
  concepts.forEach(({ names }, index) => {
    for (const name of names) {
      const root = joinedRoot(tellingWords(wordsIn(name)));
      const known = byRoot.get(root) ?? [];
      if (!known.includes(index)) byRoot.set(root, [...known, index]);
    }
  });
  const reach = nameReach([...byRoot.keys()], LONGEST);
  return {
    concepts,
    namingsIn: (words) => {
      const namings: Naming[] = [];
      for (let from = 0; from < words.length;) {
        let step = 1;
        // The longest name first.
        for (let length = reach(words, from); length > 0; length -= 1) {
          const found = byRoot.get(joinedRoot(words.slice(from, from + length)));
          if (!found) continue;
          namings.push({ from, to: from + length, concepts: found });
          step = length;
          break;
        }
        from += step;
      }
      return namings;
    },
  };
}

const LETTERS = 26;

/**
 * The word under which pages about a concept are indexed. No text has it, none is the beginning of another, and it has
 * no ending that a stemmer takes off.
 */
export function conceptWord(index: number): string {
  const letter = (place: number): string => String.fromCharCode(97 + (Math.floor(index / LETTERS ** place) % LETTERS));
  return `qz${letter(2)}${letter(1)}${letter(0)}q`;
}
