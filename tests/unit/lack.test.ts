import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';
import { lackOf } from '../../src/commands/lack.ts';
import { IndexerStopped } from '../../src/search/indexing/page-index.ts';

test('een volle schijf, ook als een bibliotheek de reden bewaart', () => {
  const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
  expect(lackOf(full)).toBe('disk');
  expect(lackOf(new Error('schrijven lukte niet', { cause: full }))).toBe('disk');
  expect(lackOf(new Error('EDQUOT: disk quota exceeded'))).toBe('disk');
});

test('een draad die meer geheugen vraagt dan er is', async () => {
  const hungry = 'const all = []; for (;;) all.push(Array.from({ length: 1000 }, () => ({})));';
  const worker = new Worker(hungry, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 16, maxYoungGenerationSizeMb: 2 } });
  const [error] = (await once(worker, 'error')) as [unknown];
  expect(lackOf(error)).toBe('memory');
});

test('het programma dat de zoekindex maakt, is gestopt', () => {
  expect(lackOf(new IndexerStopped('Pagefind stopte.', { cause: new Error('write EPIPE') }))).toBe('memory');
});

test('een andere fout is geen gebrek', () => {
  expect(lackOf(new Error('De pagina kan niet.'))).toBeUndefined();
  expect(lackOf('tekst')).toBeUndefined();
});
