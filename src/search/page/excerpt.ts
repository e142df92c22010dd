import { stopWords } from '../asking/stop-words.ts';
import { fold, rootOf, wordsIn } from '../asking/words.ts';

/** A piece of text; marked when it is one of the words that were looked for. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** Words of an excerpt. */
const LENGTH = 30;

interface Word {
  start: number;
  end: number;
  /** Number of the word that was looked for; -1 when it is none of them. */
  sought: number;
}

/**
 * The part of a text with most of the words that were looked for, and those words marked.
 * @param sought Words as they were typed, or as they were understood.
 */
export function excerptOf(text: string, sought: readonly string[]): Piece[] {
  const roots = [
    ...new Set(
      sought
        .flatMap(wordsIn)
        .filter((word) => word.length > 1 && !stopWords.has(word))
        .map(rootOf),
    ),
  ];
  const words: Word[] = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sought: numberOf(fold(match[0]), roots),
  }));
  const from = bestStart(words);
  const shown = words.slice(from, from + LENGTH);
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => void (piece && pieces.push({ text: piece, marked }));
  let at = first.start;
  for (const word of shown.filter(isMarked)) {
    add(text.slice(at, word.start), false);
    add(text.slice(word.start, word.end), true);
    at = word.end;
  }
  // Punctuation behind the last word belongs to it.
  const end = last.end + (/^[.,;:!?)’”"]*/.exec(text.slice(last.end))?.[0].length ?? 0);
  add(text.slice(at, end), false);
  if (from > 0) pieces.unshift({ text: '… ', marked: false });
  if (from + LENGTH < words.length) pieces.push({ text: ' …', marked: false });
  return pieces;
}

const isMarked = ({ sought }: Word): boolean => sought >= 0;

/** Number of the root that a word has, or that a compound begins or ends with; -1 when it has none. */
function numberOf(word: string, roots: readonly string[]): number {
  const root = rootOf(word);
  const same = roots.indexOf(root);
  return same >= 0 ? same : roots.findIndex((other) => other.length > 4 && (root.startsWith(other) || root.endsWith(other)));
}

/** How many words stand before the first one that is marked. */
const LEAD = 6;

/** Where the first stretch begins with as many different words as a stretch can have. */
function bestStart(words: readonly Word[]): number {
  const marks = words.flatMap((word, index) => (isMarked(word) ? [index] : []));
  let best = 0;
  let most = 0;
  for (const mark of marks) {
    const start = Math.max(0, Math.min(mark - LEAD, words.length - LENGTH));
    const different = new Set(
      words
        .slice(start, start + LENGTH)
        .filter(isMarked)
        .map(({ sought }) => sought),
    ).size;
    if (different > most) [best, most] = [start, different];
  }
  return best;
}
