import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/library.ts';
import { parseWordList, wordsOfContent } from '../../src/spelling/word-list.ts';
import { loadSpelling } from '../../src/spelling/spelling.ts';
import { realContent } from '../content.ts';

const library = readLibrary(realContent);
const ownWords = [...wordsOfContent(library), ...parseWordList(library.words)];

/** The same numbers each time, between 0 and 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A word with one letter left out, added, changed, or swapped with the next. */
function withSlip(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  const slips = [before + after, before + letter + here + after, before + letter + after, before + after.charAt(0) + here + after.slice(1)];
  const slip = slips[Math.floor(random() * slips.length)] ?? '';
  return slip === word ? withSlip(word, random) : slip;
}

/** Words of the running text, in lower case. */
const contentWords = [
  ...new Set(
    library.entries.flatMap(({ source }) =>
      [...source.body.replace(/\]\([^)]*\)/g, '] ').matchAll(/(?<=[\s(])[a-zàáâäçèéêëíîïñóôöúûü]{6,}(?=[\s).,;:])/gu)].map(
        ([word]) => word,
      ),
    ),
  ),
].toSorted();

describe('tikfouten in woorden van de inhoud', () => {
  const spelling = loadSpelling(ownWords);
  test('van 300 tikfouten worden er ten minste 270 gezien, meestal met het goede woord erbij', () => {
    expect(contentWords.length).toBeGreaterThan(1000);
    const random = numbers(2026);
    let seen = 0;
    let understood = 0;
    const missed: string[] = [];
    for (let count = 0; count < 300; count += 1) {
      const word = contentWords[Math.floor(random() * contentWords.length)] ?? '';
      const slip = withSlip(word, random);
      if (spelling.unknownWords(`de ${slip} is`, 'nl').length === 0) missed.push(`${word} → ${slip}`);
      else {
        seen += 1;
        if (spelling.suggest(slip, 'nl').includes(word)) understood += 1;
      }
    }
    expect(seen, missed.join(', ')).toBeGreaterThanOrEqual(270);
    expect(understood).toBeGreaterThanOrEqual(0.9 * seen);
  });

  test('van de woorden zelf krijgt er bijna geen een hint', () => {
    const hinted = contentWords.filter((word) => spelling.unknownWords(`de ${word} is`, 'nl').length > 0);
    expect(hinted.length, hinted.join(', ')).toBeLessThan(0.005 * contentWords.length);
  });
});

describe('vijandige tekst', () => {
  const spelling = loadSpelling([]);
  const random = numbers(1);
  const nonsense = (length: number) => Array.from({ length }, () => String.fromCharCode(97 + Math.floor(random() * 26))).join('');

  test('na heel veel onbekende woorden wordt er niet verder gezocht', () => {
    const flooded = loadSpelling([]);
    const text = Array.from({ length: 100_000 }, () => nonsense(8)).join(' ');
    const started = performance.now();
    const found = flooded.unknownWords(text, 'nl');
    expect(performance.now() - started).toBeLessThan(10_000);
    // After so many unknown words no more are looked up, and so none are reported.
    expect(found.length).toBeLessThanOrEqual(5000);
    expect(flooded.unknownWords('het onderzoek', 'nl')).toEqual([]);
  });

  test.each([
    ['zee'.repeat(20)],
    ['a'.repeat(60)],
    ['negentien'.repeat(6) + 'x'],
    ['kampvuurkampvuurkampvuurkampvuurkampvuurkampvuurkampvuurq'],
    ['onderwijsonderzoeksbeleidsplanstudentenraadwerkgroepvoorzit'],
  ])('een woord als %s kost weinig tijd', (word) => {
    // The fastest of three, since other work on the machine slows a single one down.
    const times = ['', 'q', 'x'].map((end) => {
      const started = performance.now();
      spelling.unknownWords(word.slice(end.length) + end, 'nl');
      spelling.suggest(word.slice(end.length) + end, 'nl');
      return performance.now() - started;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });

  test('een stuk zonder spaties en een heel lang woord zijn geen tekst', () => {
    expect(spelling.unknownWords(`${'onderzeok,'.repeat(50_000)} ${'onderzeok'.repeat(50_000)}`, 'nl')).toEqual([]);
  });
});
