import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { changesOfPage } from '../../src/history/page-changes.ts';
import { readHistory } from '../../src/history/history.ts';
import { languageOf } from '../../src/i18n/addresses.ts';
import { catalogueAddress, givingAddress, openSearchAddress } from '../../src/i18n/file-addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { readLibrary } from '../../src/library/library.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { realContent } from '../content.ts';
import { schemaOrgMistakes } from '../standards/schema-org.ts';
import { sitemapMistakes } from '../standards/xml.ts';

const site = readBuiltSite(resolve('dist'));
const pages = [...site.pages.values()];
const block = /<script type="application\/ld\+json">(.*?)<\/script>/gs;
const blocksIn = (html: string): string[] => [...html.matchAll(block)].map(([, json = '']) => json);
const isHidden = (html: string): boolean => html.includes('<meta name="robots" content="noindex"') || html.includes('http-equiv="refresh"');

describe('gegevens in de pagina', () => {
  test('elke pagina voor zoekmachines heeft er één blok van, en een andere niet', () => {
    for (const { address, html } of pages) expect(blocksIn(html), address).toHaveLength(isHidden(html) ? 0 : 1);
    expect(pages.filter(({ html }) => !isHidden(html)).length).toBeGreaterThan(800);
  });

  test('elk blok gebruikt alleen woorden van schema.org, waar ze horen', async () => {
    const mistakes: string[] = [];
    for (const { address, html } of pages) {
      for (const json of blocksIn(html)) {
        expect(json, address).not.toContain('<');
        for (const mistake of await schemaOrgMistakes(JSON.parse(json) as object)) mistakes.push(`${address}: ${mistake}`);
      }
    }
    expect(mistakes).toEqual([]);
  });

  test('elk ding met een naam van deze site heeft een pagina', () => {
    const origin = new URL('http://localhost:4321').origin;
    for (const { address, html } of pages) {
      for (const [, id = ''] of (blocksIn(html)[0] ?? '').matchAll(new RegExp(`"@id":"${origin}([^"#]*)#[^"]*"`, 'g'))) {
        expect(site.pages.has(id), `${address} → ${id}`).toBe(true);
      }
    }
  });

  test('zij maken een interventie weinig zwaarder', () => {
    const weights = pages
      .filter(({ address }) => /^\/interventies\/[a-z0-9-]+\/$/.test(address))
      .map(({ html }) => gzipSync(html).length - gzipSync(html.replace(block, '')).length);
    expect(weights.length).toBeGreaterThan(40);
    expect(Math.max(...weights)).toBeLessThan(720);
  });
});

describe('de sitemap', async () => {
  const xml = await readFile(resolve('dist/sitemap-0.xml'), 'utf8');
  const rows = [...xml.matchAll(/<url>(.*?)<\/url>/gs)].map(([, row = '']) => ({
    page: new URL(/<loc>(.*?)<\/loc>/.exec(row)?.[1] ?? '').pathname,
    lastmod: /<lastmod>(.*?)<\/lastmod>/.exec(row)?.[1],
  }));

  test('voldoet aan het officiële schema', async () => {
    expect(await sitemapMistakes(xml)).toEqual([]);
  });

  test.each([
    ['met een dag in woorden', '<lastmod>gisteren</lastmod>'],
    ['met een onbekend element', '<titel>x</titel>'],
  ])('%s wordt hij geweigerd', async (_name, part) => {
    expect(
      await sitemapMistakes(xml.replace(/<lastmod>.*?<\/lastmod>|<\/loc>/, (old) => (old === '</loc>' ? `${old}${part}` : part))),
    ).not.toEqual([]);
  });

  test('zegt van elke pagina wanneer haar inhoud veranderde, en anders niets', () => {
    const library = readLibrary(realContent);
    const history = readHistory(realContent);
    for (const { page, lastmod } of rows) {
      const [latest] = changesOfPage(library, history, page);
      expect(lastmod?.slice(0, 10), page).toBe(latest?.date);
    }
    expect(rows.filter(({ lastmod }) => lastmod !== undefined).length).toBeGreaterThan(700);
  });
});

test('wat er naast de pagina’s staat, is er, en elke pagina wijst naar de zoekbalk van haar taal', () => {
  for (const file of [givingAddress, catalogueAddress, ...siteLocales.map(openSearchAddress)]) expect(site.files, file).toContain(file);
  for (const { address, html } of pages.filter((page) => !page.html.includes('http-equiv="refresh"'))) {
    expect(html, address).toContain(`href="${openSearchAddress(languageOf(address))}"`);
  }
});
