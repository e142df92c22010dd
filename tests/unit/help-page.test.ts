import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/library.ts';
import { readContent } from '../../src/library/read-content.ts';
import { sitePages } from '../../src/i18n/site-pages.ts';
import { emergencyContacts } from '../../src/model/emergency-contacts.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { brief, type Change, findingsOf, fixtureContent, realContent, withContent } from '../content.ts';
import { libraryWith } from '../hostile/in-memory.ts';

/** What is wrong with the real content after a change. */
const really = (changes: Record<string, Change>): Promise<string[]> =>
  withContent(changes, (directory) => checkLibrary(readLibrary(directory)).map(({ rule, file }) => `${file} ${rule}`), realContent);

const replaced =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, to);

const base = readContent(fixtureContent);
const contacts = readFileSync(join(fixtureContent, 'contacts.yaml'), 'utf8');

/** What is wrong with the contacts after a change. */
function contact(from: string, to: string): string[] {
  const text = contacts.replaceAll(from, to);
  expect(text).not.toBe(contacts);
  return checkLibrary(libraryWith(base, 'contacts.yaml', text)).map(brief);
}

describe('pagina’s waar de site zelf naartoe linkt', () => {
  test('staan allemaal in de lijst', () => {
    const src = resolve(import.meta.dirname, '../../src');
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:ts|astro)$/.test(file));
    expect(files.filter((file) => readFileSync(join(src, file), 'utf8').includes("address('pages', '"))).toEqual([]);
  });

  test('zijn er altijd', async () => {
    const found = await findingsOf(Object.fromEntries(sitePages.map((id) => [`pages/${id}.mdx`, null])));
    expect(found.filter(({ rule }) => rule === 'site-page').map(brief)).toEqual(
      sitePages.map((id) => `pages/${id}.mdx:1:1 site-page: Dit bestand ontbreekt: de site zelf linkt naar de pagina ‘${id}’.`),
    );
  });

  test('zijn geen concept', async () => {
    const found = await findingsOf({ 'pages/privacy.mdx': replaced('group: site', 'group: site\ndraft: true') });
    expect(found.map(brief)).toContain(
      'pages/privacy.mdx:5:8 site-page: De pagina ‘privacy’ is nog een concept, maar de site zelf linkt ernaar.',
    );
  });

  test('met een fout zijn er wel', async () => {
    const found = await findingsOf({ 'pages/privacy.mdx': replaced('group: site', 'group: geen') });
    expect(found.map(({ rule }) => rule)).toEqual(['wrong-value']);
  });
});

describe('wat mensen bellen als het niet kan wachten', () => {
  test('elk bekend contact bestaat in de inhoud, en heeft daar dat nummer', () => {
    const contacts = readLibrary(realContent).all('contacts');
    for (const [id, { phone }] of emergencyContacts) {
      const found = contacts.find((entry) => entry.id === id)?.data;
      expect([found?.phone, found?.group], id).toEqual([phone, 'nu']);
    }
  });

  test('112 is er altijd', () => {
    expect(contact('- id: alarmnummer-112', '- id: alarm')).toEqual([
      'contacts.yaml:1:1 contact-number: Het contact ‘alarmnummer-112’ ontbreekt: op de pagina met hulp staat dan geen alarmnummer.',
    ]);
  });

  test.each([
    ["phone: '112'", "phone: '113'", 'contacts.yaml:27:10 contact-number: Het nummer van ‘Alarmnummer 112’ is 112; dat staat er niet.'],
    ["  phone: '112'\n", '', 'contacts.yaml:19:9 contact-number: Het nummer van ‘Alarmnummer 112’ is 112; dat staat er niet.'],
    [
      'group: nu',
      'group: iedereen',
      'contacts.yaml:20:10 contact-number: ‘Alarmnummer 112’ hoort boven aan de pagina met hulp, bij de groep ‘nu’.',
    ],
    [
      'name: Voorbeeldlijn',
      'name: Bel 112',
      'contacts.yaml:2:9 contact-number: In de naam staat het nummer 112, maar bellen gaat naar 0800-0000.',
    ],
    [
      'when: Is er nu gevaar?',
      'when: Gevaar? Bel 0900-1234',
      'contacts.yaml:21:9 contact-number: In de naam staat het nummer 0900-1234, maar bellen gaat naar 112.',
    ],
  ])('%s → %s', (from, to, message) => {
    expect(contact(from, to)).toEqual([message]);
  });

  test('kost nooit geld', () => {
    expect(contact('group: iedereen', 'group: nu').concat(contact('phone: 0800-0000', 'phone: 0900-0000'))).toEqual([]);
    const both = contacts.replace('group: iedereen', 'group: nu').replace('phone: 0800-0000', 'phone: 0900-0000');
    expect(checkLibrary(libraryWith(base, 'contacts.yaml', both)).map(brief)).toEqual([
      'contacts.yaml:10:10 contact-number: Een nummer met 0900 kost geld, en ‘Voorbeeldlijn’ staat bij de groep ‘nu’.',
    ]);
  });

  test('heet ook in het Engels naar het eigen nummer', async () => {
    expect(await really({ 'contacts.en.yaml': replaced('Emergency number 112', 'Emergency number 0906-1234') })).toEqual([
      'contacts.en.yaml contact-number',
    ]);
  });
});

describe('de knoppen van een contact', () => {
  test.each([
    [
      'url: https://example.org/voorbeeldlijn\n  free',
      'url: https://example.org.evil.example.net/\n  free',
      'example.org.evil.example.net',
    ],
    ['phone: 0800-0000', 'phone: 0800-0000\n  chat: https://voorbeeldlijn.evil.example.net/', 'voorbeeldlijn.evil.example.net'],
    ['phone: 0800-0000', 'phone: 0800-0000\n  email: meldpunt@voorbeeldlijn.example.net', 'voorbeeldlijn.example.net'],
    ['phone: 0800-0000', 'phone: 0800-0000\n  urlEn: https://voorbeeldlijn.com/', 'voorbeeldlijn.com'],
    ['url: https://www.politie.nl/\n  free', 'url: https://politie.example.net/\n  free', 'politie.example.net'],
  ])('%s → %s', (from, to, host) => {
    const found = contact(from, to);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^contacts\.yaml:\d+:\d+ contact-address: /);
    expect(found[0]).toContain(`is van ${host}, en dat is niet de site van`);
  });

  test('een bekende hulplijn heeft haar eigen site, ook als er een andere bron bij staat', () => {
    expect(contact('https://www.politie.nl/', 'https://evil.example.net/')).toEqual([
      expect.stringContaining('Het adres bij ‘url’ is van evil.example.net, en dat is niet de site van ‘Alarmnummer 112’.'),
    ]);
  });

  test.each([
    ['phone: 0800-0000', 'phone: 0800-0000\n  chat: https://chat.example.org/'],
    ['phone: 0800-0000', 'phone: 0800-0000\n  chat: https://www.voorbeeldlijn.nl/'],
    ['phone: 0800-0000', 'phone: 0800-0000\n  email: meldpunt@example.org'],
  ])('%s → %s kan wel', (from, to) => {
    expect(contact(from, to)).toEqual([]);
  });
});
