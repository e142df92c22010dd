import type { CollectionName } from '../../model/collections.ts';
import type { SearchData } from './search-data.ts';
import { fold, wordsIn } from './words.ts';

/** Something that a reader may be typing. */
export type Suggestion =
  | { kind: 'entry'; text: string; address: string; collection: CollectionName }
  /** A term; `typed` is its other name that begins as the reader does. */
  | { kind: 'term'; text: string; typed?: string };

const MOST = 8;
const MOST_TERMS = 4;

/**
 * Titles and terms that have every word that was typed, the last of them as a beginning. What begins that way goes
 * first, and short titles before long ones.
 */
export function suggest(typed: string, { cards, concepts }: SearchData): Suggestion[] {
  const words = wordsIn(typed);
  if (words.join('').length < 2) return [];
  const terms = concepts.flatMap(({ label, names }) => {
    const name = [label, ...names].find((candidate) => fits(words, candidate) > 0);
    if (name === undefined) return [];
    const suggestion: Suggestion = name === label ? { kind: 'term', text: label } : { kind: 'term', text: label, typed: name };
    return [{ suggestion, fit: fits(words, name), length: name.length }];
  });
  const entries = cards.flatMap(({ title, address, collection, abbreviation = '' }) => {
    const fit = title && collection !== 'terms' ? Math.max(fits(words, title), fits(words, abbreviation)) : 0;
    return fit > 0 ? [{ suggestion: { kind: 'entry', text: title, address, collection } as const, fit, length: title.length }] : [];
  });
  const order = <Item extends { fit: number; length: number }>(items: Item[]): Item[] =>
    items.toSorted((a, b) => b.fit - a.fit || a.length - b.length);
  return [...order(terms).slice(0, MOST_TERMS), ...order(entries)].slice(0, MOST).map(({ suggestion }) => suggestion);
}

/** 2 when a name begins with what was typed, 1 when it has all of it, 0 when it does not. */
function fits(words: readonly string[], name: string): number {
  if (fold(name).startsWith(words.join(' '))) return 2;
  const own = wordsIn(name);
  const isWhole = (word: string): boolean => own.includes(word);
  const last = words.at(-1) ?? '';
  return words.slice(0, -1).every(isWhole) && own.some((word) => word.startsWith(last)) ? 1 : 0;
}
