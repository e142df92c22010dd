import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Locale } from '../model/vocabulary.ts';
import { createJudge, type Judge } from './judge.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { beginsSentence, placeOf, plain, shapeOf } from './place.ts';
import { readTrie } from './read-trie.ts';
import { graphOf } from './word-graph.ts';
import { createWordMemory } from './word-memory.ts';

/** A word that is probably misspelled, and where it begins in its text. */
export interface Misspelling {
  word: string;
  index: number;
}

export interface Spelling {
  /** The words in a text that are probably misspelled. A Dutch text may have English words too. */
  unknownWords: (text: string, locale: Locale) => Misspelling[];
  /** What was probably meant by such a word: at least one word, at most three. */
  suggest: (word: string, locale: Locale) => string[];
}

const SUGGESTIONS = 3;
/** Longer words are not written by people. */
const LONGEST = 60;

function readLexicon(name: string, file: string): Lexicon {
  // The packages name only their settings; the dictionary lies beside them.
  const folder = dirname(createRequire(import.meta.url).resolve(`${name}/cspell-ext.json`));
  return lexiconOf(readTrie(gunzipSync(readFileSync(join(folder, file)))));
}

let dictionaries: { dutch: Lexicon; english: Lexicon } | undefined;

/**
 * Loads the dictionaries, once for all content of this process.
 * @param extraWords Words that are right too: the project's own, names, titles.
 */
export function loadSpelling(extraWords: Iterable<string>): Spelling {
  dictionaries ??= {
    dutch: readLexicon('@cspell/dict-nl-nl', 'Dutch.trie.gz'),
    english: readLexicon('@cspell/dict-en-gb', 'en_GB.trie.gz'),
  };
  const { dutch, english } = dictionaries;
  const extra = lexiconOf(graphOf(extraWords));
  const judges = { nl: createJudge({ dutch, english, extra }, 'nl'), en: createJudge({ dutch, english, extra }, 'en') };
  const memories = { nl: createWordMemory(), en: createWordMemory() };

  return {
    unknownWords: (text, locale) => {
      const found: Misspelling[] = [];
      memories[locale].eachNewWord(text, (start, end) => {
        const verdict = check(judges[locale], text, start, end);
        if (verdict === 'wrong') found.push({ word: text.slice(start, end), index: start });
        return verdict === 'right';
      });
      return found;
    },
    suggest: (word, locale) => judges[locale].meant(plain(word)).slice(0, SUGGESTIONS),
  };
}

/** Whether a word is right wherever it stands, right or not to be checked in this place, or wrong. */
function check(judge: Judge, text: string, start: number, end: number): 'right' | 'right-here' | 'wrong' {
  if (end - start > LONGEST) return 'right';
  const written = text.slice(start, end);
  if (judge.accepts(written)) return 'right';
  const word = plain(written);
  const shape = shapeOf(word);
  if (shape === 'other' || (word !== written && judge.accepts(word))) return 'right';
  // A word with a capital within a sentence is a name.
  if (shape === 'capital' && !beginsSentence(text, start)) return 'right-here';
  const place = placeOf(text, start, end);
  if (!place || judge.acceptsPart(word, place)) return 'right-here';
  if (judge.meant(word).length > 0) return 'wrong';
  return 'right';
}
