import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameReach } from '../../src/search/asking/name-reach.ts';
import { joinedRoot } from '../../src/search/asking/words.ts';

const LONGEST = 6;

/** Words of the longest run from a place whose root is that of a name, the long way. */
function longestRun(roots: readonly string[], words: readonly string[], from: number): number {
  const lengths = Array.from({ length: LONGEST }, (_, index) => index + 1).filter((length) => {
    const run = words.slice(from, from + length);
    return run.length === length && !run.includes('') && roots.includes(joinedRoot(run));
  });
  return Math.max(0, ...lengths);
}

test('geen naam die er staat wordt overgeslagen', () => {
  // Few letters, so that names, doubles and endings meet each other often.
  const word = fc.stringMatching(/^[abdenst']{0,7}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.array(word, { maxLength: 20 }), (names, words) => {
      const roots = names.map((name) => joinedRoot([name]));
      const reach = nameReach(roots, LONGEST);
      for (const from of words.keys()) expect(reach(words, from)).toBeGreaterThanOrEqual(longestRun(roots, words, from));
    }),
    { numRuns: 3000, seed: 20_261_126 },
  );
});

test('waar geen naam begint, wordt dat meteen gezien', () => {
  const reach = nameReach([joinedRoot(['vertrouwenspersoon'])], LONGEST);
  expect(reach(['de', 'vertrouwenspersonen', 'helpen'], 0)).toBe(0);
  expect(reach(['de', 'vertrouwenspersonen', 'helpen'], 1)).toBe(1);
});
