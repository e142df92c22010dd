import { closest, distance } from 'fastest-levenshtein';

/** Longer words are no typing errors of something short, and comparing them would take long. */
const LONGEST = 200;

/** The option that the writer most likely meant, if one is close enough. */
export function nearest(word: string, options: readonly string[]): string | undefined {
  if (options.length === 0 || word.length > LONGEST) return undefined;
  const best = closest(word, options);
  return distance(word, best) <= Math.ceil(word.length / 3) ? best : undefined;
}
