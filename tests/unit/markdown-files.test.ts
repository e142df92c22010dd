import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { bodyBlocks } from '../../src/exports/markdown/body.ts';
import { entryMarkdown, listMarkdown, listPages, textList } from '../../src/exports/markdown/pages.ts';
import type { Place } from '../../src/exports/markdown/words.ts';
import { writePlainMarkdown } from '../../src/format/markdown-form.ts';
import { hasOwnPage } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import type { Entry } from '../../src/library/entry.ts';
import { entryIn } from '../../src/library/in-language.ts';
import { readLibrary } from '../../src/library/library.ts';
import { titleOf } from '../../src/library/titles.ts';
import { publicCollectionNames } from '../../src/model/collections.ts';
import { textsOf } from '../../src/model/translation.ts';
import type { Locale } from '../../src/model/vocabulary.ts';
import { fixtureContent, realContent } from '../content.ts';

const reader = unified().use(remarkParse).use(remarkGfm);
const full = (path: string): string => new URL(path, 'https://voorbeeld.nl').href;
const libraries = { fixture: readLibrary(fixtureContent), real: readLibrary(realContent) };
const placeOf = (name: keyof typeof libraries, locale: Locale): Place => ({ library: libraries[name], locale, full });

/** The words of a text, for whoever looks for some of them. */
const withoutEscapes = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#x([0-9A-F]+);/gi, (_code, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replace(/\s+/g, ' ');

const nodesIn = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])];

const withPage = publicCollectionNames.filter(hasOwnPage);

/** Writing takes long: of the real content one in so many texts is read, beside all of the fixture. */
const STEP = { fixture: 1, real: 6 };

describe.each(['fixture', 'real'] as const)('de Markdown van %s', (content) => {
  const { library } = placeOf(content, 'nl');
  const entries = withPage.flatMap((name) => library.all(name)).filter((_entry, index) => index % STEP[content] === 0);

  test.each(siteLocales)('in %s: elk woord van elk onderdeel staat er', (locale) => {
    const place = placeOf(content, locale);
    const check = (markdown: string, told: readonly Entry[]): void => {
      const text = withoutEscapes(markdown);
      for (const entry of told) {
        // A title that is known in English takes the place of a Dutch one without a translation.
        const placed = textsOf(entry.collection, entryIn(entry, locale).data).filter(({ path: [field] }) => field !== 'title');
        for (const said of [titleOf(entry, locale), ...placed.map((one) => one.text)]) {
          if (said !== 'onbekend') expect(text, entry.id).toContain(said.replace(/\s+/g, ' ').trim());
        }
      }
      expect(text).not.toMatch(/undefined|\[object/);
    };
    expect(entries.length).toBeGreaterThanOrEqual(20);
    for (const entry of entries) check(entryMarkdown(entry, place), [entry]);
    for (const [page, names] of listPages(locale)) {
      check(
        listMarkdown(page, names, place),
        names.flatMap((name) => (hasOwnPage(name) ? [] : library.all(name))),
      );
    }
  });

  test.each(siteLocales)('in %s: elke link gaat naar een volledig adres, en er is geen HTML', (locale) => {
    const place = placeOf(content, locale);
    for (const entry of entries) {
      const nodes = nodesIn(reader.parse(entryMarkdown(entry, place)));
      const urls = nodes.flatMap((node) => ('url' in node ? [node.url] : []));
      expect(urls.length).toBeGreaterThan(0);
      expect(urls.filter((url) => !/^(?:https?:\/\/|mailto:|tel:)/.test(url))).toEqual([]);
      expect(nodes.filter(({ type }) => type === 'html')).toEqual([]);
    }
  });

  test('de lijst voor programma’s noemt elke tekst in beide talen', () => {
    const text = textList(siteLocales.map((locale) => placeOf(content, locale)));
    const urls = [...text.matchAll(/^- \[.*?\]\((https:[^)]+\/index\.md)\)/gm)].map(([, url]) => url);
    const pages = withPage.flatMap((name) => library.all(name));
    const lists = siteLocales.flatMap((locale) => [...listPages(locale).keys()]);
    expect(new Set(urls).size).toBe(pages.length * siteLocales.length + lists.length);
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
  });
});

test('met wie je kunt praten staat bij de pagina over hulp', () => {
  for (const locale of siteLocales) {
    const place = placeOf('real', locale);
    const text = entryMarkdown(place.library.need('pages', 'hulp'), place);
    for (const { data } of place.library.all('contacts')) if (data.phone !== undefined) expect(text).toContain(data.phone);
  }
});

describe('onderdelen van een tekst', () => {
  const write = (body: string, locale: Locale = 'nl'): string => {
    const place = placeOf('fixture', locale);
    return writePlainMarkdown({ type: 'root', children: bodyBlocks(body, 'nl', '/proef/', place) });
  };

  test.each([
    ['<Note title="Let wel">\n\nTekst *schuin*.\n\n</Note>', '> **Let wel**\n>\n> Tekst *schuin*.\n'],
    ['<Warning>\n\nPas op.\n\n</Warning>', '> **Let op**\n>\n> Pas op.\n'],
    ['<Steps>\n\n1. Een.\n2. Twee.\n\n</Steps>', '1. Een.\n2. Twee.\n'],
    ['<Details summary="Hoe?">\n\nZo.\n\n</Details>', '**Hoe?**\n\nZo.\n'],
    [
      '<Quote by="KNAW" url="https://example.org/a">\n\nVoorkomen.\n\n</Quote>',
      '> Voorkomen.\n>\n> KNAW, [example.org](https://example.org/a)\n',
    ],
    [
      '<Figure src="../images/campus.jpg" alt="Een kring" caption="Een gesprek." />',
      '![Een kring](https://voorbeeld.nl/images/campus.jpg)\n\nEen gesprek.\n',
    ],
    ['Een <Term id="melding">melding</Term> doen.', 'Een [melding](https://voorbeeld.nl/begrippen/#melding) doen.\n'],
    ['[Hulp](/hulp/) en [elders](https://example.org/)', '[Hulp](https://voorbeeld.nl/hulp/) en [elders](https://example.org/)\n'],
    [
      '[Onder](#onder) en [daar][a]\n\n[a]: /hulp/',
      '[Onder](https://voorbeeld.nl/proef/#onder) en [daar][a]\n\n[a]: https://voorbeeld.nl/hulp/\n',
    ],
    ['- Een.\n\n  <Note>\n\n  Erin.\n\n  </Note>', '- Een.\n\n  > Erin.\n'],
  ])('%j', (body, expected) => expect(write(body)).toBe(expected));

  test('links gaan naar de pagina’s in de taal van de tekst eromheen', () => {
    expect(write('[Hulp](/hulp/)', 'en')).toBe('[Hulp](https://voorbeeld.nl/en/help/)\n');
  });
});
