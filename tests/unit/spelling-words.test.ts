import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { describe, expect, test } from 'vitest';
import { readTrie } from '../../src/spelling/read-trie.ts';
import { graphOf, hasWord, NONE, ROOT, type WordGraph } from '../../src/spelling/word-graph.ts';
import { parseWordList, wordsOfContent } from '../../src/spelling/word-list.ts';
import { libraryOf, realContent } from '../content.ts';

/** How many words a graph has; the ends that words share are counted once and then remembered. */
function countWords(graph: WordGraph, node = ROOT, counted = new Map<number, number>()): number {
  const before = counted.get(node);
  if (before !== undefined) return before;
  let count = graph.ends[node] ?? 0;
  for (let edge = graph.first[node] ?? NONE; edge !== NONE; edge = graph.next[edge] ?? NONE) {
    count += countWords(graph, graph.target[edge], counted);
  }
  counted.set(node, count);
  return count;
}

describe('woordenboeken', () => {
  test.each([
    ['@cspell/dict-nl-nl', 'Dutch.trie.gz'],
    ['@cspell/dict-en-gb', 'en_GB.trie.gz'],
  ])('%s geeft dezelfde woorden als cspell zelf leest', (name, file) => {
    const folder = dirname(createRequire(import.meta.url).resolve(`${name}/cspell-ext.json`));
    const bytes = gunzipSync(readFileSync(join(folder, file)));
    const graph = readTrie(bytes);
    const theirs = decodeTrie(bytes);
    let count = 0;
    const missing: string[] = [];
    for (const word of theirs.words()) {
      count += 1;
      if (!hasWord(graph, word)) missing.push(word);
    }
    expect(missing).toEqual([]);
    expect(countWords(graph)).toBe(count);
  });

  test('een andere vorm wordt geweigerd', () => {
    expect(() => readTrie(Buffer.from('TrieXv4\nbase=32\n__DATA__\n'))).toThrow('Het woordenboek heeft niet de vorm TrieXv3.');
  });

  test('een lijst van woorden', () => {
    const graph = graphOf(['huis', 'huizen', 'hui', 'één']);
    expect(['huis', 'huizen', 'hui', 'één', 'hu', 'huizen1', ''].filter((word) => hasWord(graph, word))).toEqual([
      'huis',
      'huizen',
      'hui',
      'één',
    ]);
  });
});

describe('eigen woorden', () => {
  test('één woord op een regel, met uitleg achter #', () => {
    expect(parseWordList('\ufeff# uitleg\r\nplegerschap\r\n\r\n  ombuds # als deel\ncoo\u0308rdinator')).toEqual([
      'plegerschap',
      'ombuds',
      'coördinator',
    ]);
  });

  test('content/words.txt is gesorteerd en heeft niets dubbel', () => {
    const words = parseWordList(readFileSync(join(realContent, 'words.txt'), 'utf8'));
    expect(words).toEqual([...new Set(words)].toSorted(new Intl.Collator('nl').compare));
  });

  test('namen, titels en begrippen uit de inhoud zijn goede woorden', async () => {
    const words = wordsOfContent(
      await libraryOf({
        'organisations.yaml': (text) => text.replace('Stichting Voorbeeld', 'Stichting Quibbel–Zwarf'),
        'terms.yaml': (text) => text.replace('synonyms: [bericht]', 'synonyms: [flapmelding, d’Orsay-loket]'),
        'references.yaml': (text) =>
          text.replace('Oefenen met grenzen', 'Grenzeloze Blorkels').replace('family: Jansen', 'family: Vrolijx'),
      }),
    );
    for (const word of [
      'Quibbel',
      'quibbel',
      'zwarf',
      'flapmelding',
      "d'Orsay-loket",
      'Orsay',
      'loket',
      'blorkels',
      'Vrolijx',
      'Tijdschrift',
    ]) {
      expect(words, word).toContain(word);
    }
    // Running text is checked; it makes no words of its own.
    expect(words).not.toContain('oefengesprek');
  });
});
