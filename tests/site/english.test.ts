import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languageOf, twinOf } from '../../src/i18n/addresses.ts';
import { en } from '../../src/i18n/en/en.ts';
import { nl } from '../../src/i18n/nl/nl.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { readLibrary } from '../../src/library/library.ts';
import type { BibliographyReference } from '../../src/model/bibliography.ts';
import { isKnown } from '../../src/model/fields.ts';
import { isTranslation } from '../../src/model/translation.ts';
import { vocabularies } from '../../src/model/vocabularies/by-name.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { realContent } from '../content.ts';
import { spokenText } from './spoken-text.ts';

const site = readBuiltSite(resolve('dist'));
// Pages that are there in one language only: no one knows in which language someone came, or the page moved.
const single = [
  '/404.html',
  '/en/404.html',
  ...readLibrary(realContent)
    .all('redirects')
    .map(({ data }) => data.from),
];
const pages = [...site.pages.values()].filter(({ address }) => !single.includes(address));
const english = pages
  .filter(({ address }) => languageOf(address) === 'en')
  .map(({ address, html }) => ({
    address,
    spoken: spokenText(html).flatMap(({ text, language }) => (language === 'en' ? text : [])),
  }));

describe('elke pagina heeft haar tweeling', () => {
  test('in de andere taal, en terug', () => {
    expect(english.length * 2).toBe(pages.length);
    for (const { address } of pages) {
      for (const locale of siteLocales) {
        const twin = twinOf(address, locale) ?? '';
        expect(site.pages.has(twin), `${address} → ${twin}`).toBe(true);
        expect(twinOf(twin, languageOf(address))).toBe(address);
      }
    }
  });

  test('de pagina noemt haar taal, beide adressen en wat de lezer anders krijgt', () => {
    const alternates = (html: string) =>
      Object.fromEntries(
        [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, language = '', url = '']) => [
          language,
          new URL(url).pathname,
        ]),
      );
    for (const { address, html } of pages) {
      expect(html, address).toContain(`<html lang="${languageOf(address)}">`);
      if (html.includes('content="noindex"')) continue;
      const [dutch, twin] = [twinOf(address, 'nl'), twinOf(address, 'en')];
      expect(alternates(html), address).toEqual({ nl: dutch, en: twin, 'x-default': dutch });
    }
  });

  test('de taalwissel gaat naar de tweeling; zonder tweeling naar de beginpagina', () => {
    const switchOf = (html: string): string | undefined => /class="language-item">\s*<a href="([^"]+)"/.exec(html)?.[1];
    for (const { address, html } of pages)
      expect(switchOf(html), address).toBe(twinOf(address, languageOf(address) === 'nl' ? 'en' : 'nl'));
    expect(switchOf(site.pages.get('/404.html')?.html ?? '')).toBe('/en/');
    expect(switchOf(site.pages.get('/en/404.html')?.html ?? '')).toBe('/');
  });

  test('de sitemap noemt beide', () => {
    for (const address of site.sitemap)
      expect(site.sitemap, address).toContain(twinOf(address, languageOf(address) === 'nl' ? 'en' : 'nl'));
  });
});

/** The place of an argument in a message that is made with it. */
const ARGUMENT = '\uFFFC';

/** Every Dutch text that differs from the English one at the same place; of a message with arguments the words around them. */
function dutchTexts(dutch: unknown, translated: unknown): string[] {
  if (typeof dutch === 'string') return dutch === translated ? [] : [dutch];
  if (typeof dutch === 'function') {
    const [parts, others] = [partsOf(dutch as Message), partsOf(translated as Message)];
    return parts.filter((part) => !others.includes(part));
  }
  if (typeof translated !== 'object' || translated === null) return [];
  return Object.entries(translated).flatMap(([key, value]) => dutchTexts((dutch as Record<string, unknown>)[key], value));
}

/** Some messages have several lines. */
type Message = (...values: unknown[]) => string | string[];

const partsOf = (message: Message): string[] =>
  [messageWith(message)]
    .flat()
    .join(ARGUMENT)
    .split(ARGUMENT)
    .map((part) => part.replace(/^[\s.,;:’‘]+|[\s.,;:’‘]+$/g, ''));

function messageWith(message: Message): string | string[] {
  try {
    return message(...Array.from({ length: message.length }, () => ARGUMENT));
  } catch {
    // A message about several words gets them as a list.
    return message([ARGUMENT]);
  }
}

describe('op een Engelse pagina staat geen Nederlands zonder dat het zo heet', () => {
  const library = readLibrary(realContent);
  // Names and titles of others are what they are in every language; the longest first, since one may be part of another.
  const names = [
    ...library
      .all('references')
      .flatMap(({ data }) => [data.title, data['container-title'] ?? '', data.publisher ?? '', ...authorsOf(data.author)]),
    ...[...library.sources.values()].flatMap(({ data }) => titlesOfSources(data)),
  ]
    .filter((name) => name !== '')
    .toSorted((a, b) => b.length - a.length);
  const places = /\S*(?:\/|\.mdx)\S*/g;
  /** What the site itself says in a text: without names and addresses. */
  const own = (text: string): string => names.reduce((rest, name) => rest.replaceAll(name, ''), text).replace(places, '');
  // A translation may quote a Dutch name or heading; that is for its translator to judge.
  const translations = [...library.sources.values()]
    .filter(({ file }) => isTranslation(file))
    .map(({ text }) => text.replace(/\s+/g, ' '))
    .join('\n');
  const findBy = (isWrong: (text: string) => boolean): string[] =>
    english.flatMap(({ address, spoken }) =>
      spoken.filter((text) => isWrong(text) && isWrong(own(text)) && !translations.includes(text)).map((text) => `${address}: ${text}`),
    );

  test('geen woord van de site zelf', () => {
    const words = vocabularies.flatMap(({ concepts }) => Object.values(concepts).flatMap((concept) => dutchTexts(concept.nl, concept.en)));
    const messages = new Set([...dutchTexts(nl, en), ...words]);
    messages.delete('');
    const phrases = [...messages].filter((text) => text.includes(' ') && text.length > 8);
    expect(phrases.length).toBeGreaterThan(400);
    const all = [...new Set(english.flatMap(({ spoken }) => spoken))].join('\n');
    const found = phrases.filter((phrase) => all.includes(phrase));
    expect(findBy((text) => messages.has(text) || found.some((phrase) => text.includes(phrase)))).toEqual([]);
  });

  test('geen woord van de inhoud', () => {
    const dutch = /\b(?:aan|bij|dat|deze|een|het|hoe|kan|maar|met|naar|niet|ook|uit|van|voor|wat|wie|worden|wordt|zijn)\b/gi;
    expect(findBy((text) => (text.match(dutch)?.length ?? 0) > 1)).toEqual([]);
  });
});

const authorsOf = (author: BibliographyReference['author']): string[] =>
  isKnown(author) ? author.flatMap((name) => ('literal' in name ? name.literal : [])) : [];

/** Titles of pages of others, which are named as they name themselves. */
function titlesOfSources(data: unknown): string[] {
  if (Array.isArray(data)) return data.flatMap(titlesOfSources);
  if (typeof data !== 'object' || data === null) return [];
  const { url, title, ...rest } = data as Record<string, unknown>;
  return [...(typeof url === 'string' && typeof title === 'string' ? [title] : []), ...Object.values(rest).flatMap(titlesOfSources)];
}
