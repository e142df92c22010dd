import { distance } from 'fastest-levenshtein';

/** Longer words are no typing errors of something short, and comparing them would take long. */
const LONGEST = 200;

/** A shorter word is a part of too many others to be the beginning of one. */
const SHORTEST_BEGINNING = 4;

/**
 * The option that the writer most likely meant, if one is close enough: the same word in other letters, a slip of the pen, or
 * the only option that begins so. Another number is another thing, however much the rest looks alike.
 */
export function nearest(word: string, options: readonly string[]): string | undefined {
  if (options.length === 0 || word.length > LONGEST) return undefined;
  const typed = word.toLowerCase();
  const numbers = numbersIn(typed);
  const farthest = Math.ceil(word.length / 3);
  let best: { option: string; steps: number } | undefined;
  const beginning: string[] = [];
  for (const option of options) {
    const other = option.toLowerCase();
    if (other.startsWith(typed)) beginning.push(option);
    if (Math.abs(other.length - typed.length) > (best ? best.steps - 1 : farthest)) continue;
    const steps = distance(typed, other);
    if (steps <= farthest && steps < (best?.steps ?? Infinity) && mayBeMeant(numbers, numbersIn(other))) best = { option, steps };
  }
  if (best && best.steps <= 1) return best.option;
  const [only] = beginning;
  return typed.length >= SHORTEST_BEGINNING && beginning.length === 1 ? only : best?.option;
}

/** Whether a word can be read as another one without asking: short words look alike too easily to be mended. */
export const isSlip = (word: string, meant: string): boolean => distance(word, meant) <= (word.length < 8 ? 1 : 2);

/** The digits of a word in order, without those that say nothing: 1 and 01 are the same, and so are 2106 and 2016 for a slip. */
const numbersIn = (word: string): string => (word.match(/[1-9]/g) ?? []).toSorted().join('');

/** A word without any number may have been meant as one that has. */
const mayBeMeant = (typed: string, other: string): boolean => typed === other || typed === '' || other === '';
