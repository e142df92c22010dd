import { globSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { renderBody } from '../../src/body/render-body.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { bodyIn } from '../../src/library/entry.ts';
import { type Library, readLibrary } from '../../src/library/library.ts';
import { bodyComponentNames, bodyComponents } from '../../src/model/body-components.ts';
import type { Locale } from '../../src/model/vocabulary.ts';
import { fixtureContent, realContent } from '../content.ts';
import { markdownTexts } from '../markdown-texts.ts';
import { plainHtml } from '../plain-road.ts';

// The site never compiles a text: it draws the tree that it checked. A reader notices nothing of that. Both roads give the
// same HTML, to the byte, so that nothing has to be left out of the comparison.

interface Drawn {
  file: string;
  /** The file as it is on the disk. */
  text: string;
  body: string;
  language: Locale;
  site: Locale;
}

/** Every text of the content, once for the pages of each language. */
const textsOf = (library: Library): Drawn[] =>
  library.entries
    .filter(({ source }) => source.file.endsWith('.mdx'))
    .flatMap((entry) =>
      siteLocales.map((site) => {
        const { source, language } = bodyIn(entry, site);
        return { file: source.file, text: source.text, body: source.body, language, site };
      }),
    );

const content = { real: readLibrary(realContent), fixture: readLibrary(fixtureContent) };
const texts = { real: textsOf(content.real), fixture: textsOf(content.fixture) };

describe('een lezer merkt niets van de snelle weg', () => {
  test.each(['real', 'fixture'] as const)('elke tekst is dezelfde HTML als op de gewone weg: %s', (kind) => {
    const library = content[kind];
    for (const { file, text, body, language, site } of texts[kind]) {
      const { html, sections } = renderBody(body, library, language, site);
      const plain = plainHtml(text, library, language, site);
      expect(html, file).toBe(plain);
      // Some pages show a text in parts, with their own headings between them.
      const parts = plain.split(/<h2 id="[^"]*">[^]*?<\/h2>/).map((part) => part.trim());
      expect(
        sections.map((section) => section.html),
        file,
      ).toEqual(parts.filter(Boolean));
    }
  });

  test('geen bestand is overgeslagen', () => {
    const files = globSync('**/*.mdx', { cwd: realContent });
    expect(files.length).toBeGreaterThan(100);
    expect(new Set(texts.real.map(({ file }) => file))).toEqual(new Set(files));
  });

  test('ook wat nog in geen bestand staat', () => {
    let drawn = 0;
    for (const text of Object.values(markdownTexts).flat()) {
      let html: string;
      try {
        ({ html } = renderBody(`${text}\n`, content.fixture));
      } catch {
        // What is refused never gets to a reader.
        continue;
      }
      drawn += 1;
      expect(html, JSON.stringify(text)).toBe(plainHtml(`${text}\n`, content.fixture));
    }
    expect(drawn).toBeGreaterThan(250);
  });

  test.each(bodyComponentNames)('<%s>, in elke taal', (name) => {
    const { example } = bodyComponents[name];
    const text = `Vooraf.\n\n${example.replace('campus.jpg', 'gesprek.png').replace('knaw-advies-2022', 'plan-2025')}\n\n## Daarna\n`;
    for (const [language, site] of [['nl'], ['en'], ['nl', 'en']] satisfies [Locale, Locale?][]) {
      const { html } = renderBody(text, content.fixture, language, site);
      expect(html).toContain('</h2>');
      expect(html).toBe(plainHtml(text, content.fixture, language, site));
    }
  });
});

describe('een tekst die anders is, is niet dezelfde HTML', () => {
  /** What a fast road might lose or change. */
  const losses: Record<string, [RegExp, string]> = {
    'een woord': [/(?<=\p{L} )\p{L}+ (?=\p{L})/u, ''],
    'een teken': [/(?<=\w)\.\n/, '\n'],
    'een alinea': [/\n\n\p{L}[^]*?(?=\n\n)/u, ''],
    'een regel van een tabel': [/(?<=- \|\n)\|.*\n/, ''],
    'een punt van een lijst': [/^- .*\n(?=- )/m, ''],
    'het adres van een link': [/\]\(\/(?=\w)/, '](/x'],
    'een link, met haar woorden nog erin': [/\[([^\]]+)\]\([^)]+\)/, '$1'],
    'de laag van een kop': [/^## /m, '### '],
    'een kop die een alinea wordt': [/^## /m, ''],
    nadruk: [/\*\*([^*]+)\*\*/, '$1'],
    'een genummerde lijst': [/^1\. /m, '- '],
    'een onderdeel om de tekst': [/<Steps>([^]*)<\/Steps>/, '$1'],
  };

  test.each(Object.entries(losses))('%s', (_name, [found, instead]) => {
    const changed = texts.real
      .filter(({ body }) => found.test(body))
      .map((drawn) => ({ ...drawn, other: drawn.body.replace(found, instead) }))
      .slice(0, 20);
    expect(changed.length).toBeGreaterThan(0);
    for (const { file, body, other, language, site } of changed) {
      const { html } = renderBody(body, content.real, language, site);
      expect(plainHtml(other, content.real, language, site), file).not.toBe(html);
    }
  });
});
