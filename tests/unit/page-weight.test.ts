import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesOf, loadedFiles } from '../page-weight.ts';

const files = {
  'over/index.html': `<!doctype html><link rel="stylesheet" href="/a/site.css"><link rel="preload" as="font" href="/a/early.woff2">
    <link rel="icon" href="/icon.svg"><link rel="stylesheet" href="https://elders.example/x.css"><script type="module" src="../a/page.js"></script>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><img src="foto.png"><img src="foto.png">`,
  'over/foto.png': 'x'.repeat(500),
  'icon.svg': '<svg/>',
  'a/site.css': `@font-face { font-family: A; src: url("text.woff2") format('woff2') } body { background: url(paper.png) }`,
  'a/text.woff2': 'w'.repeat(300),
  'a/early.woff2': 'e'.repeat(200),
  'a/page.js': `import { one } from './one.js'; import('./later.js'); one('import "./none.js"');`,
  'a/one.js': `export * from './two.js'; export const one = (text) => text;`,
  'a/two.js': `import './one.js'; export const two = 2;`,
  'a/later.js': 'export {};',
};

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gewicht-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('een pagina laadt haar stijl, de lettertypen daarin, haar scripts met wat die nodig hebben, en haar afbeeldingen', () => {
  expect(loadedFiles(folder, '/over/').map(({ kind, address }) => `${kind} ${address}`)).toEqual([
    'html /over/index.html',
    'css /a/site.css',
    'font /a/early.woff2',
    'font /a/text.woff2',
    'script /a/page.js',
    'script /a/one.js',
    'script /a/two.js',
    'image /over/foto.png',
  ]);
});

test('tekst telt zoals zij over de lijn gaat, wat al klein is zoals het is', () => {
  const loaded = loadedFiles(folder, '/over/');
  expect(bytesOf(loaded, 'css')).toBe(gzipSync(files['a/site.css']).length);
  expect([bytesOf(loaded, 'font'), bytesOf(loaded, 'image')]).toEqual([500, 500]);
  expect(bytesOf(loaded)).toBe(loaded.reduce((total, { bytes }) => total + bytes, 0));
});
