import { distance } from './repair.ts';
import type { Thesaurus } from './thesaurus.ts';
import { wordsIn } from './words.ts';

const MOST = 5;

/** Words that have less in common do not look like each other to anyone. */
const LEAST = 0.6;

/** The terms whose names look most like words that were not found; none when none does. */
export function nearestTerms(unknown: readonly string[], { concepts }: Thesaurus): string[] {
  const typed = unknown.flatMap(wordsIn).filter((word) => word.length > 3 && word.length < 40);
  const scored = concepts.flatMap(({ label, names }) => {
    const likeness = Math.max(0, ...typed.flatMap((word) => names.flatMap((name) => wordsIn(name).map((part) => likenessOf(word, part)))));
    return likeness >= LEAST ? [{ label, likeness }] : [];
  });
  return scored
    .toSorted((a, b) => b.likeness - a.likeness)
    .slice(0, MOST)
    .map(({ label }) => label);
}

/** The share of the letters that two words have in common, in the same order or nearly so. */
function likenessOf(word: string, other: string): number {
  const longest = Math.max(word.length, other.length);
  return 1 - distance(word, other, longest) / longest;
}
