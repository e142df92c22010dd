import { joints } from './joints.ts';
import type { WordList } from './word-list.ts';

/** What a word that the site does not have may mean. */
export type Reading =
  /** The beginning of words: 'klokken'. */
  | { kind: 'beginning' }
  /** Words written as one: 'theaterstuk'. */
  | { kind: 'parts'; words: readonly string[] }
  /** A slip of the finger. */
  | { kind: 'repair'; words: readonly string[] };

const SHORTEST_BEGINNING = 4;
const SHORTEST_SWAP = 4;
const SHORTEST_REPAIR = 5;
const SHORTEST_FAR = 8;
const SHORTEST_PART = 4;

/** Finds what an unknown word most probably means; undefined when nothing comes near. */
export function readUnknown(word: string, words: WordList): Reading | undefined {
  if (word.length < 3 || /\d/.test(word)) return undefined;
  // Every short word has a neighbour, and is seldom a slip for it unless it has the same letters.
  const near = word.length < SHORTEST_SWAP ? undefined : nearest(word, words, 1, word.length < SHORTEST_REPAIR);
  if (near) return { kind: 'repair', words: [near] };
  if (word.length >= SHORTEST_BEGINNING && words.hasBeginning(word)) return { kind: 'beginning' };
  const parts = splitKnown(word, words);
  if (parts) return { kind: 'parts', words: parts };
  const mended = splitMended(word, words);
  if (mended) return { kind: 'repair', words: mended };
  const far = word.length < SHORTEST_FAR ? undefined : nearest(word, words, 2);
  return far === undefined ? undefined : { kind: 'repair', words: [far] };
}

/** The first parts that a word can be cut into, with what follows and the letters that join them. */
function* cuts(word: string): Generator<[head: string, tail: string]> {
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    for (const joint of joints) {
      const head = word.slice(0, end);
      if (head.endsWith(joint) && end - joint.length >= SHORTEST_PART) yield [head.slice(0, end - joint.length), word.slice(end)];
    }
  }
}

function splitKnown(word: string, words: WordList): string[] | undefined {
  for (const [head, tail] of cuts(word)) if (words.has(head) && words.has(tail)) return [head, tail];
  return undefined;
}

/** Two words written as one, with a slip in one of them. */
function splitMended(word: string, words: WordList): string[] | undefined {
  for (const [head, tail] of cuts(word)) {
    const meantTail = tail.length > SHORTEST_PART && words.isCommon(head) ? nearest(tail, words, 1) : undefined;
    if (meantTail) return [head, meantTail];
    const meantHead = head.length > SHORTEST_PART && words.isCommon(tail) ? nearest(head, words, 1) : undefined;
    if (meantHead) return [meantHead, tail];
  }
  return undefined;
}

/** The word of the site that differs in at most so many letters; of several the common one, with the same first letter. */
function nearest(word: string, words: WordList, most: number, sameLetters = false): string | undefined {
  let best: string | undefined;
  let bestCost = Infinity;
  for (const candidate of words.all) {
    if (Math.abs(candidate.length - word.length) > most) continue;
    const slips = distance(word, candidate, most);
    if (slips > most) continue;
    // People seldom slip in the first letter.
    if ((word.length < 7 || slips > 1) && candidate.charAt(0) !== word.charAt(0)) continue;
    if (sameLetters && lettersOf(candidate) !== lettersOf(word)) continue;
    const cost =
      slips +
      (candidate.charAt(0) === word.charAt(0) ? 0 : 0.5) +
      (words.isCommon(candidate) ? 0 : 0.4) -
      // Fingers that come too early leave no letter out.
      (lettersOf(candidate) === lettersOf(word) ? 0.3 : 0);
    if (cost < bestCost) [best, bestCost] = [candidate, cost];
  }
  return best;
}

const lettersOf = (word: string): string => [...word].toSorted().join('');

/**
 * How many slips of the finger turn one word into another (optimal string alignment: a letter too many, too few, another
 * one, or two that changed places); more than `most` where it gets there.
 */
export function distance(a: string, b: string, most: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_none, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    let lowest = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a.charAt(row - 1) === b.charAt(column - 1);
      let slips = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a.charAt(row - 1) === b.charAt(column - 2) && a.charAt(row - 2) === b.charAt(column - 1);
      if (swapped) slips = Math.min(slips, (beforeLast[column - 2] ?? 0) + 1);
      current.push(slips);
      lowest = Math.min(lowest, slips);
    }
    if (lowest > most) return most + 1;
    [beforeLast, last] = [last, current];
  }
  return last[b.length] ?? 0;
}
