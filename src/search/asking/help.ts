import { isPersonal } from './intents.ts';
import type { Card } from './search-data.ts';

/** The page that says with whom someone can talk. */
export interface Help {
  address: string;
  /** Indices of the concepts for which people come there. */
  concepts: readonly number[];
}

/** Results among which the page with help is one of the best for anyone, and for someone who speaks of themselves. */
const FIRST = 4;
const FIRST_FOR_SOMEONE = 20;

/**
 * Whether someone who asks this may need help before information. Someone in distress does not look for the right words,
 * so one line too many for another reader is better than none for them.
 */
export function mayNeedHelp(
  { words, concepts, results }: { words: readonly string[]; concepts: readonly number[]; results: readonly Card[] },
  help: Help,
): boolean {
  if (concepts.some((index) => help.concepts.includes(index))) return true;
  const isAmong = (first: number): boolean => results.slice(0, first).some(({ address }) => address === help.address);
  return isAmong(FIRST) || (isPersonal(words) && (results.length === 0 || isAmong(FIRST_FOR_SOMEONE)));
}
