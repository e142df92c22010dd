import { stopWords } from '../asking/stop-words.ts';
import { fold, rootOf } from '../asking/words.ts';

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
  marked: boolean;
}

/**
 * The part of a text with most of the words that were looked for, and those words marked.
 * @param sought Words as they were typed, or as they were understood.
 */
export function excerptOf(text: string, sought: readonly string[]): Piece[] {
  const roots = new Set(
    sought
      .flatMap((phrase) => fold(phrase).split(/[^\p{L}\p{N}]+/u))
      .filter((word) => word.length > 1 && !stopWords.has(word))
      .map(rootOf),
  );
  const words: Word[] = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    marked: isSought(fold(match[0]), roots),
  }));
  const from = bestStart(words);
  const shown = words.slice(from, from + LENGTH);
  const first = shown[0];
  const last = shown.at(-1);
  if (!first || !last) return [{ text, marked: false }];
  const pieces: Piece[] = [];
  const add = (piece: string, marked: boolean): void => void (piece && pieces.push({ text: piece, marked }));
  let at = first.start;
  for (const word of shown.filter(({ marked }) => marked)) {
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

/** Whether a word, or the word that a compound begins or ends with, is one of those that were looked for. */
function isSought(word: string, roots: ReadonlySet<string>): boolean {
  const root = rootOf(word);
  if (roots.has(root)) return true;
  return [...roots].some((other) => other.length > 4 && (root.startsWith(other) || root.endsWith(other)));
}

/** Index of the first word of the window with most marks; of several the first. */
function bestStart(words: readonly Word[]): number {
  let best = 0;
  let most = 0;
  let count = 0;
  words.forEach((word, index) => {
    if (word.marked) count += 1;
    if (words[index - LENGTH]?.marked) count -= 1;
    if (count > most) [best, most] = [Math.max(0, index - LENGTH + 1), count];
  });
  // Begin a few words before the first mark, not far before or after it.
  const firstMark = words.findIndex(({ marked }, index) => index >= best && marked);
  return most === 0 ? 0 : Math.max(0, Math.min(firstMark - 6, words.length - LENGTH));
}
