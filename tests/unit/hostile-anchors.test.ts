import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { templateIds } from '../../src/body/template-anchors.ts';
import { renderBody, renderEntryBody } from '../../src/body/render-body.ts';
import { brief, findingsOf, libraryOf } from '../content.ts';

const library = await libraryOf();

const idsIn = (html: string): string[] => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
const linksIn = (html: string): string[] => [...html.matchAll(/ href="#([^"]*)"/g)].map(([, id = '']) => id);

describe('ankers', () => {
  test.each([
    ['koppen zonder letters', '## 😀\n\n## !!!\n\n## &shy;\n\n### “…”\n\n## Kop\n'],
    ['koppen die op elkaar lijken', '## A\n\n## a\n\n## A-1\n\n## a 1\n\n## a\n'],
    ['koppen die heten naar een noot', 'Z[^1] en[^1].\n\n## footnote label\n\n## noot fn 1\n\n## noot fnref 1 2\n\n[^1]: x\n'],
    ['koppen die heten naar een deel van de pagina', templateIds.map((id) => `## ${id}\n`).join('\n')],
    ['noten die op elkaar lijken', 'A[^a] b[^a] c[^a-2] d[^a-2-2] e[^a-2].\n\n[^a]: een\n[^a-2]: twee [^a]\n[^a-2-2]: drie\n'],
    ['noten met lijsten', 'A[^b] b[^a] c[^a-2] d[^a].\n\n[^a]: een\n\n    - x\n    - y\n\n[^a-2]: twee [^b]\n\n[^b]: drie\n'],
    ['namen uit programma’s', '## constructor\n\n## __proto__\n\n## toString\n\n## constructor\n'],
  ])('%s: nooit leeg, nooit twee keer, en elke noot leidt terug', (_name, text) => {
    const { html } = renderBody(text, library);
    const ids = idsIn(html);
    expect(ids.length).toBeGreaterThan(3);
    expect(ids.filter((id) => !/\S/.test(id) || /\s/.test(id))).toEqual([]);
    expect(new Set([...templateIds, ...ids]).size).toBe(templateIds.length + ids.length);
    expect(linksIn(html).filter((id) => !ids.includes(decodeURIComponent(id)))).toEqual([]);
    const pairs = [...html.matchAll(/<a href="#[^"]*" id="([^"]*)" data-footnote-ref/g)].map(([, id]) => id);
    expect(linksIn(html).filter((id) => pairs.includes(id))).toHaveLength(pairs.length);
  });

  test('een kop heet nooit naar een contact op dezelfde pagina', async () => {
    const changed = await libraryOf({ 'pages/hulp.mdx': (text) => `${text}\n## Voorbeeldlijn\n` });
    expect(changed.exists('contacts', 'voorbeeldlijn')).toBe(true);
    expect(idsIn(renderEntryBody(changed.need('pages', 'hulp'), changed, 'nl').html)).toEqual(['voorbeeldlijn-1']);
  });

  test('een kop in een interventie heet nooit naar een kop van de pagina', async () => {
    const changed = await libraryOf({ 'interventions/oefengesprek.mdx': (text) => `${text}\n### Hoe werkt het\n\n## Voor wie\n` });
    const { html } = renderEntryBody(changed.need('interventions', 'oefengesprek'), changed, 'nl');
    expect(idsIn(html).filter((id) => /^(?:hoe-werkt-het|voor-wie)$/.test(id))).toEqual([]);
  });
});

test('een contact heet niet naar een deel van de pagina, en geen begrip naar een deel van elke pagina', async () => {
  const changed = {
    'contacts.yaml': (text: string) => text.replace(/^- id: .*$/m, '- id: bronnen'),
    'terms.yaml': (text: string) => text.replace(/^- id: melding$/m, '- id: inhoud'),
  };
  const taken = (await findingsOf(changed)).filter(({ rule }) => rule === 'taken-address').map(brief);
  expect(taken).toEqual([
    expect.stringMatching(/^contacts\.yaml:1:7 taken-address: ‘bronnen’ is al de naam van een deel van de pagina\.$/),
    expect.stringMatching(/^terms\.yaml:1:7 taken-address: ‘inhoud’ is al de naam van een deel van de pagina\.$/),
  ]);
});

describe('de lijst met ankers van de pagina’s', () => {
  const views = resolve(import.meta.dirname, '../../src/views');
  /** The views that show a text, and all that they are made of. */
  const parts = new Map<string, string>();
  const todo = readdirSync(views)
    .map((name) => join(views, name))
    .filter((file) => /Prose\.astro|bodySections/.test(readFileSync(file, 'utf8')));
  for (let file = todo.pop(); file !== undefined; file = todo.pop()) {
    if (parts.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    parts.set(file, text);
    for (const [, path = ''] of text.matchAll(/from '(\.[^']*\.astro)'/g)) todo.push(join(dirname(file), path));
  }
  const all = [...parts.values()].join('\n');

  test('heeft elk anker van elke pagina met een tekst', () => {
    const ids = [...all.matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id);
    expect(new Set(ids).size).toBeGreaterThan(25);
    // This one belongs to interventions alone.
    expect([...new Set(ids)].filter((id) => !templateIds.includes(id))).toEqual(['hoe-werkt-het']);
  });

  test('en elk anker dat daar niet uitgeschreven staat, is bekend', () => {
    const computed = [...parts].flatMap(([file, text]) =>
      [...text.matchAll(/\bid=\{([^}]*)\}/g)].map(([, code]) => `${file.replace(/^.*\//, '')}: ${code}`),
    );
    expect([...new Set(computed)].toSorted()).toEqual([
      'BodySections.astro: id',
      'ContactEntry.astro: id',
      'HelpView.astro: id',
      'HelpView.astro: inside.id',
      'HelpView.astro: outside.id',
      'PillarView.astro: collection',
      'SearchForm.astro: id',
    ]);
    for (const id of ['contacten', 'interventions', 'projects', 'zoek-op-site']) expect(templateIds).toContain(id);
  });
});
