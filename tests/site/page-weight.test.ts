import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { browsable } from '../../src/facets/facet.ts';
import { address, listAddress, places } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import type { CollectionName } from '../../src/model/collections.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { bytesOf, imagesOf, loadedFiles, type LoadedFile, scriptsOf } from '../page-weight.ts';

const site = readBuiltSite(resolve('dist'));
const pages = [...site.pages.keys()].filter((page) => page.endsWith('/'));
const files = new Map(pages.map((page): [string, LoadedFile[]] => [page, loadedFiles(site.folder, page)]));
const loadedBy = (page: string): LoadedFile[] => files.get(page) ?? [];

const interventions = readdirSync(resolve('content/interventions')).flatMap((name) => /^([^.]+)\.mdx$/.exec(name)?.[1] ?? []);
const listsToRead: CollectionName[] = ['figures', 'terms', 'references', 'organisations', 'register', 'events', 'pillars', 'ingredients'];

/** What pages may weigh when a browser has nothing of them yet, in kilobytes: a little more than they do, so that growth is seen. */
const budgets = [
  {
    name: 'een interventie',
    of: siteLocales.flatMap((locale) => interventions.map((id) => address('interventions', id, locale))),
    all: 60,
    script: 5,
  },
  { name: 'de voorpagina', of: siteLocales.flatMap((locale) => [places.home[locale]]), all: 54, script: 2 },
  {
    name: 'een lijst om uit te kiezen',
    of: siteLocales.flatMap((locale) => browsable.map((name) => listAddress(name, locale))),
    all: 68,
    script: 5,
  },
  {
    name: 'een lijst om te lezen',
    of: siteLocales.flatMap((locale) => listsToRead.map((name) => listAddress(name, locale))),
    all: 74,
    script: 2,
  },
  {
    name: 'zoeken en vergelijken',
    of: siteLocales.flatMap((locale) => [places.search[locale], places.compare[locale]]),
    all: 68,
    script: 10.5,
  },
  { name: 'elke pagina', of: pages, all: 74, script: 10.5 },
];

test.each(budgets)('$name laadt hoogstens $all kB, waarvan $script kB script', ({ of, all, script }) => {
  const weights = of.map((page) => ({ page, all: bytesOf(loadedBy(page)), script: bytesOf(loadedBy(page), 'script') }));
  expect(weights.filter((weight) => weight.all === 0 || weight.all > all * 1000 || weight.script > script * 1000)).toEqual([]);
  expect(of.length).toBeGreaterThan(1);
});

test('geen pagina laadt meer dan twee lettertypen', () => {
  const counts = new Set([...files.values()].map((loaded) => loaded.filter(({ kind }) => kind === 'font').length));
  expect([...counts]).toEqual([2]);
});

test('geen script houdt een pagina op, en elke afbeelding heeft haar plaats voordat zij er is', () => {
  const wrong = [...site.pages.values()].flatMap(({ address: page, html }) => {
    const document = parseDocument(html);
    const blocking = scriptsOf(document).filter(
      (script) => (script['type'] ?? 'text/javascript') === 'text/javascript' && !('async' in script) && !('defer' in script),
    );
    const shifting = imagesOf(document).filter(({ width, height }) => !Number(width) || !Number(height));
    return [...blocking, ...shifting].map(({ src }) => `${page} ${src ?? 'script'}`);
  });
  expect(wrong).toEqual([]);
});
