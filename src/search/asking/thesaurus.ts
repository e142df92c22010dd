import { stopWords } from './stop-words.ts';
import { joinedRoot, withoutDoubles, wordsIn } from './words.ts';

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

/** Letters that tell whether a name begins here. */
const TELLING = 8;

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
  const mayBegin = beginnings([...byRoot.keys()]);
  return {
    concepts,
    namingsIn: (words) => {
      const namings: Naming[] = [];
      for (let from = 0; from < words.length;) {
        let step = 1;
        for (const name of mayBegin(words[from] ?? '') ? runsFrom(words, from) : []) {
          const found = byRoot.get(joinedRoot(name));
          if (!found) continue;
          namings.push({ from, to: from + name.length, concepts: found });
          step = name.length;
          break;
        }
        from += step;
      }
      return namings;
    },
  };
}

/** The words from a place that may be one name, the longest run first. */
function* runsFrom(words: readonly string[], from: number): Generator<string[]> {
  const run = words.slice(from, from + LONGEST);
  const end = run.indexOf('');
  for (let length = end === -1 ? run.length : end; length > 0; length -= 1) yield run.slice(0, length);
}

/**
 * Whether a name may begin with a word. Most words of a text begin none, and seeing that costs less than making the root of
 * every run of words.
 */
function beginnings(roots: readonly string[]): (word: string) => boolean {
  // An ending can change the last letter of a root, and no other.
  const heads = new Set(roots.map((root) => root.slice(0, -1).slice(0, TELLING)));
  const parts = new Set([...heads].flatMap((head) => prefixesOf(head)));
  const known = new Map<string, boolean>();
  return (word) => {
    const start = withoutDoubles(word).slice(0, TELLING);
    const answer = known.get(word) ?? (parts.has(start) || prefixesOf(start).some((prefix) => heads.has(prefix)));
    known.set(word, answer);
    return answer;
  };
}

const prefixesOf = (text: string): string[] => Array.from({ length: text.length + 1 }, (_, length) => text.slice(0, length));

const LETTERS = 26;

/**
 * The word under which pages about a concept are indexed. No text has it, none is the beginning of another, and it has
 * no ending that a stemmer takes off.
 */
export function conceptWord(index: number): string {
  const letter = (place: number): string => String.fromCharCode(97 + (Math.floor(index / LETTERS ** place) % LETTERS));
  return `qz${letter(2)}${letter(1)}${letter(0)}q`;
}
