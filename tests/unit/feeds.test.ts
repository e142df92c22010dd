import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import type { ExportSource } from '../../src/exports/export-file.ts';
import { feedFiles } from '../../src/exports/feed-files.ts';
import { type Feed, writeAtom } from '../../src/feeds/atom.ts';
import { type History, noHistory, readHistory } from '../../src/history/history.ts';
import { changesFeedAddress, feedAddress, themeFeedAddress } from '../../src/i18n/file-addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { readLibrary } from '../../src/library/library.ts';
import { publicCollectionNames } from '../../src/model/collections.ts';
import { themes } from '../../src/model/vocabularies/themes.ts';
import { fixtureContent, realContent } from '../content.ts';

const schema = readFileSync(resolve(import.meta.dirname, '../standards/atom.rng'), 'utf8');
const site = new URL('https://kennis.example.org');

/** What the schema says against feeds. */
const mistakesIn = async (feeds: readonly { fileName: string; contents: string }[]): Promise<string[]> =>
  (await validateXML({ xml: feeds, schema: [schema], extension: 'relaxng' })).errors.map(({ rawMessage }) => rawMessage);

/** The texts of every element with a name, in order. */
function textsOf(xml: string, wanted: string): string[] {
  const found: string[] = [];
  let isOpen = false;
  const parser = new Parser(
    {
      onopentag(name) {
        isOpen = name === wanted;
        if (isOpen) found.push('');
      },
      ontext(text) {
        if (isOpen) found.push((found.pop() ?? '') + text);
      },
      onclosetag() {
        isOpen = false;
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return found;
}

const filesOf = (source: ExportSource): Map<string, string> =>
  new Map([...feedFiles(source)].map(({ path, content }) => [`/${path}`, String(content())]));

const feed: Feed = {
  locale: 'nl',
  title: 'Titel',
  subtitle: 'Onder',
  author: 'Redactie',
  rights: 'CC0',
  self: 'https://kennis.example.org/feeds/a.atom',
  page: 'https://kennis.example.org/',
  entries: [
    {
      id: 'https://kennis.example.org/a/',
      title: { text: 'Eén' },
      updated: '2026-11-26',
      page: 'https://kennis.example.org/a/',
      categories: [],
    },
  ],
};

const histories: [string, string, History][] = [
  ['de inhoud met haar geschiedenis', realContent, readHistory(realContent)],
  ['de inhoud zonder geschiedenis', realContent, noHistory],
  ['de proefinhoud', fixtureContent, noHistory],
];

describe.each(histories)('feeds van %s', (_, content, history) => {
  const files = filesOf({ library: readLibrary(content), history, site });

  test('zijn er van elke lijst, elk thema en alle wijzigingen, in elke taal', () => {
    expect([...files.keys()].toSorted()).toEqual(
      siteLocales
        .flatMap((locale) => [
          ...publicCollectionNames.map((name) => feedAddress(name, locale)),
          ...themes.ids.map((theme) => themeFeedAddress(theme, locale)),
          changesFeedAddress(locale),
        ])
        .toSorted(),
    );
  });

  test('voldoen aan Atom', async () => {
    expect(await mistakesIn([...files].map(([path, contents]) => ({ fileName: path.slice(1).replaceAll('/', '_'), contents })))).toEqual(
      [],
    );
  });

  test('noemen alles één keer, het nieuwste eerst, en de feed is van de dag van het nieuwste', () => {
    for (const [path, xml] of files) {
      const ids = textsOf(xml, 'id');
      expect(new Set(ids).size, path).toBe(ids.length);
      const [own, ...dates] = textsOf(xml, 'updated');
      expect(dates, path).toEqual(dates.toSorted().toReversed());
      expect(own, path).toBe(dates[0] ?? '1970-01-01T00:00:00Z');
    }
  });

  test('zijn elke keer dezelfde', () => {
    expect(filesOf({ library: readLibrary(content), history, site })).toEqual(files);
  });
});

test('zonder geschiedenis staat er alleen in wat een eigen datum heeft', () => {
  const files = filesOf({ library: readLibrary(realContent), history: noHistory, site });
  expect(textsOf(files.get(feedAddress('pages', 'nl')) ?? '', 'id')).toContain('https://kennis.example.org/hulp/');
  expect(textsOf(files.get(feedAddress('organisations', 'nl')) ?? '', 'entry')).toEqual([]);
  expect(textsOf(files.get(changesFeedAddress('nl')) ?? '', 'entry')).toEqual([]);
});

test('een wijziging zegt waarom, en wat zij veranderde', () => {
  const library = readLibrary(fixtureContent);
  const [first] = library.all('interventions');
  const change = { hash: 'a'.repeat(40), date: '2026-11-20', reason: 'Prijs <aangepast> & nagelezen' };
  const history: History = { ...noHistory, of: (entry) => (entry.id === first?.id ? [change] : []) };
  const xml = filesOf({ library, history, site }).get(changesFeedAddress('nl')) ?? '';
  expect(textsOf(xml, 'title').slice(1)).toEqual(['Prijs <aangepast> & nagelezen']);
  expect(xml).toContain(`<a href="https://kennis.example.org/interventies/${first?.id}/"`);
});

test.each(['a & b < c > d "e" \'f\'', ']]> &amp; <script>', 'regel\r\n\tnog een', 'é ‘’ – 😀'])(
  'elke tekst blijft wat hij is: %j',
  async (text) => {
    const title = { text };
    const xml = writeAtom({ ...feed, title: text, entries: feed.entries.map((entry) => ({ ...entry, title, summary: title })) });
    expect(await mistakesIn([{ fileName: 'feed.atom', contents: xml }])).toEqual([]);
    expect(textsOf(xml, 'title')).toEqual([text, text]);
  },
);

test('wat XML niet kent, wordt een vervangteken', async () => {
  const xml = writeAtom({ ...feed, title: 'a\u0000\u001F\uFFFE\uD800b' });
  expect(await mistakesIn([{ fileName: 'feed.atom', contents: xml }])).toEqual([]);
  expect(textsOf(xml, 'title')[0]).toBe('a\uFFFD\uFFFD\uFFFD\uFFFDb');
});

test.each([
  ['een datum zonder tijd', (xml: string) => xml.replaceAll('T00:00:00Z', '')],
  ['een dag die niet bestaat', (xml: string) => xml.replaceAll('2026-11-26', '2026-11-31')],
  ['geen titel', (xml: string) => xml.replace('<title>Titel</title>', '')],
  ['een lege titel', (xml: string) => xml.replace('<title>Titel</title>', '<title> </title>')],
  ['twee keer een id', (xml: string) => xml.replace('<entry>', '<entry><id>https://kennis.example.org/b/</id>')],
  ['een adres zonder site', (xml: string) => xml.replaceAll('https://kennis.example.org/a/', '/a/')],
  ['een onbekend element', (xml: string) => xml.replace('<entry>', '<item/><entry>')],
  ['een teken te veel', (xml: string) => xml.replace('Titel', 'a & b')],
])('het schema weigert %s', async (_, spoil) => {
  const good = writeAtom(feed);
  expect(await mistakesIn([{ fileName: 'feed.atom', contents: good }])).toEqual([]);
  expect(spoil(good)).not.toBe(good);
  expect(await mistakesIn([{ fileName: 'feed.atom', contents: spoil(good) }])).not.toEqual([]);
});
