import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse as parseCsv } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { address, listAddress } from '../../src/i18n/addresses.ts';
import { chartDataAddress, chartMetadataAddress } from '../../src/i18n/file-addresses.ts';
import { type SiteLocale, siteLocales } from '../../src/i18n/texts.ts';
import { readLibrary } from '../../src/library/library.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { realContent } from '../content.ts';

/** What the pages must show of a figure. */
interface Shown {
  id: string;
  nl: string;
  /** None where the number is in words of the source. */
  en?: string;
  unit?: string;
  /** A document of this site, or a web address. */
  source: string;
  heading?: string;
}

const shown = parse(readFileSync(resolve(import.meta.dirname, '../figures.yaml'), 'utf8')) as Shown[];
const site = readBuiltSite(resolve('dist'));
const { all } = readLibrary(realContent);

type Node = ReturnType<typeof parseDocument>['children'][number];
const pageIn = (locale: SiteLocale): Node[] => parseDocument(site.pages.get(listAddress('figures', locale))?.html ?? '').children;
const pages = new Map(siteLocales.map((locale) => [locale, pageIn(locale)]));
const find = (locale: SiteLocale, id: string) => DomUtils.getElementById(id, pages.get(locale) ?? []);
const plain = (node: Node | Node[] | null): string => (node ? DomUtils.textContent(node).replace(/\s+/g, ' ').trim() : '');
const within = (name: string, node: Node | null) => (node ? DomUtils.getElementsByTagName(name, node) : []);

test('alle 103 cijfers, en geen ander', () => {
  expect(shown).toHaveLength(103);
  expect(all('figures').map(({ id }) => id)).toEqual(shown.map(({ id }) => id));
});

describe.each(siteLocales)('de cijfers op de pagina in het %s', (locale) => {
  test.each(shown)('$id: $nl', ({ id, source, heading, unit, ...numbers }) => {
    const row = find(locale, id);
    expect(row?.name).toBe('li');
    const [number, ownUnit] = ['figure-value', 'figure-unit'].map((name) => plain(DomUtils.getElementsByClassName(name, row ? [row] : [])));
    if (locale === 'nl') expect([number, ownUnit]).toEqual([numbers.nl, unit ?? '']);
    else if (numbers.en === undefined) expect(number).toMatch(/\p{L}/u);
    else expect(number).toBe(numbers.en);
    expect(Boolean(ownUnit)).toBe(unit !== undefined);
    const links = within('a', row).map((link) => DomUtils.getAttributeValue(link, 'href'));
    expect(links).toContain(source.startsWith('http') ? source : address('policy', source, locale));
    if (heading !== undefined) expect(plain(row)).toContain(heading);
  });

  test.each(all('charts'))('de grafiek $id zegt in tekst, tabel en beeld hetzelfde', ({ id, data }) => {
    const chart = find(locale, id);
    const [drawing] = within('svg', chart);
    const named = drawing && DomUtils.getAttributeValue(drawing, 'aria-labelledby')?.split(' ');
    const alternative = (named ?? []).map((part) => plain(find(locale, part))).join(' ');
    const amounts = DomUtils.getElementsByClassName('amount', drawing ? [drawing] : []).map((node) => plain(node));
    const cells = within('tr', chart)
      .slice(1)
      .map((row) => plain(within('td', row)[0] ?? null));
    expect(amounts).toHaveLength(data.figures.length);
    expect(cells).toEqual(amounts);
    for (const amount of amounts) expect(alternative).toContain(amount);
    expect(alternative).toContain(plain(within('h3', chart)));
    // The first note says which populations stand beside each other.
    if (data.populations !== undefined) {
      expect(alternative).toContain(plain(DomUtils.getElementsByClassName('note', chart ? [chart] : []).slice(0, 1)));
    }
    const rows = within('tr', chart).slice(1);
    expect(rows.flatMap((row) => within('a', row)).map((link) => DomUtils.getAttributeValue(link, 'href'))).toEqual(
      data.figures.map((figure) => `#${figure}`),
    );
  });
});

test.each(all('charts'))('de gegevens van $id: een CSV, en de kolommen in de uitleg', async ({ id, data }) => {
  const [csv, metadata] = [chartDataAddress(id), chartMetadataAddress(id)].map((path) => readFileSync(resolve(`dist${path}`), 'utf8'));
  const [columns = [], ...rows] = parseCsv(csv ?? '', { bom: true });
  const { url, tableSchema } = JSON.parse(metadata ?? '') as { url: string; tableSchema: { columns: { titles: string }[] } };
  expect(new URL(url).pathname).toBe(chartDataAddress(id));
  expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(columns);
  expect(rows.map((row) => [row[0], Number(row[columns.indexOf('value')])])).toEqual(
    data.figures.map((figure) => [figure, all('figures').find((other) => other.id === figure)?.data.value]),
  );
});
