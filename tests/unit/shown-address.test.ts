import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/library/read-content.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { fixtureContent } from '../content.ts';
import { page } from '../hostile/canary.ts';
import { libraryWith } from '../hostile/in-memory.ts';

const base = readContent(fixtureContent);

/** What the rule says of a file with another text. */
const said = (file: string, text: string): string[] =>
  checkLibrary(libraryWith(base, file, text)).flatMap(({ rule, message }) => (rule === 'misleading-address' ? message : []));

describe('een link waarvan de woorden kloppen', () => {
  test.each([
    '[113 Zelfmoordpreventie](https://www.113.nl/)',
    '[113](https://www.113.nl/)',
    '[Bel 113](https://www.113.nl/)',
    '[113](/hulp/)',
    '[112 studenten](https://example.org/)',
    '[Alarmnummer 112](https://www.politie.nl/)',
    '[Slachtofferhulp Nederland](https://www.slachtofferhulp.nl/)',
    '[Slachtofferhulp Nederland](https://www.slachtofferhulp.nl/)-site',
    '[Discriminatie.nl](/hulp/)',
    '[Discriminatie.nl](https://www.discriminatie.nl/)',
    '[Discriminatie.nl: 0800-0880](tel:08000880)',
    '[Meldpunt van Discriminatie.nl](mailto:meldpunt@discriminatie.nl)',
    '[Voorbeeldlijn, 0800-0000](https://example.org/voorbeeldlijn)',
    '[24 uur per dag: 112](tel:112)',
    '[example.org](https://example.org/)/[example.net](https://example.net/)',
    '([example.org](https://example.org/))',
    'zie\u00A0[example.org](https://example.org/)',
    '[Kamerbrief van 01-02-2024](https://example.org/)',
    '[Kamerstuk 29 240, nr. 0123](https://example.org/)',
    '[10.1016/j.tate.2019.0123456789](https://example.org/)',
    '[mr. A.B. de Vries](https://example.org/)',
    '[prof.\u00A0De Vries](https://example.org/)',
  ])('%s', (body) => {
    expect(said('pages/vriend.mdx', page(`Zie ${body}.`))).toEqual([]);
  });
});

describe('een naam van een site bij een adres in de velden', () => {
  const mentions = readFileSync(join(fixtureContent, 'mentions.yaml'), 'utf8');
  const withSource = (title: string, url: string): string => page('', `sources:\n  - url: ${url}\n    title: ${title}\n`);

  test.each(['www.politie.nl', 'https://www.politie.nl/', 'politie.nl'])('‘%s’ is een ander adres', (title) => {
    const text = mentions.replace('Het oude plan', `'${title}'`).replace('url: onbekend', "url: 'https://evil.example.org/'");
    const message = 'Bij ‘title’ staat politie.nl, maar het adres gaat naar evil.example.org.';
    expect(said('mentions.yaml', text)).toEqual([message]);
    expect(said('pages/bron.mdx', withSource(title, 'https://evil.example.org/'))).toEqual([message]);
  });

  test.each([
    ['politie.nl', 'https://www.politie.nl/a'],
    ['NU.nl', 'https://www.nu.nl/tech/a.html'],
    ['Slachtofferrechten.nl, aangifte doen', 'https://slachtofferhulp.nl/'],
    ['Bel 112', 'https://www.politie.nl/'],
  ])('‘%s’ bij %s klopt', (title, url) => {
    expect(said('pages/bron.mdx', withSource(title, url))).toEqual([]);
  });
});
