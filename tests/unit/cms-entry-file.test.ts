import { readdirSync, readFileSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntryForm, readEntryFile, writeEntryFile } from '../../src/cms/entry-file.ts';
import { entryForm } from '../../src/cms/entry-forms.ts';
import { readLibrary } from '../../src/library/library.ts';
import { parseSource } from '../../src/library/source-file.ts';
import { type CollectionName, collectionNames, collections } from '../../src/model/collections.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { brief, fixtureContent, realContent, withContent } from '../content.ts';

/** The files of a collection, relative to the content folder. */
function filesOf(name: CollectionName, content: string): string[] {
  const { path } = collections[name];
  const full = join(content, path);
  return statSync(full).isDirectory() ? readdirSync(full).map((file) => `${path}/${file}`) : [path];
}

describe.each([
  ['de echte inhoud', realContent],
  ['de inhoud voor tests', fixtureContent],
])('%s', (_name, content) => {
  test.each(collectionNames)('%s gaat door het beheer zonder dat er iets verandert', (name) => {
    const form = entryForm(name);
    for (const file of filesOf(name, content)) {
      const before = parseSource(file, readFileSync(join(content, file), 'utf8'));
      const after = parseSource(file, writeEntryFile(form, readEntryFile(form, before.text)));
      expect(after.data, file).toEqual(before.data);
      expect(after.body.trim(), file).toBe(before.body.trim());
      expect(writeEntryFile(form, readEntryFile(form, after.text)), file).toBe(after.text);
    }
  });
});

test('de hele inhoud, geschreven door het beheer, komt door de controle', async () => {
  await withContent({}, async (directory) => {
    for (const name of collectionNames) {
      const form = entryForm(name);
      for (const file of filesOf(name, directory)) {
        const path = join(directory, file);
        await writeFile(path, writeEntryFile(form, readEntryFile(form, readFileSync(path, 'utf8'))));
      }
    }
    expect(checkLibrary(readLibrary(directory)).map(brief)).toEqual([]);
  });
});

const project = entryForm('projects');
const scheme = entryForm('register');
const figures = entryForm('figures');
const references = entryForm('references');

/** The data of a Dutch file: unlike a translation, its form has fields for facts, filled in or not. */
const dataOf = (form: EntryForm, values: Record<string, unknown>): unknown =>
  parseSource(`bestand.${form.extension}`, writeEntryFile(form, { draft: undefined, ...values })).data;

describe('wat er van een formulier in het bestand komt', () => {
  test.each<[string, EntryForm, Record<string, unknown>, object]>([
    ['een leeg veld niet', project, { title: ' ', remark: '', dutchPartner: null, status: undefined }, {}],
    ['een lege lijst die er moet zijn wel', project, { title: 'A', sources: [] }, { title: 'A', sources: [] }],
    ['een lege lijst die er mag zijn niet', project, { title: 'A', interventions: [] }, { title: 'A' }],
    [
      'een onderdeel waar niets in staat niet',
      project,
      { sources: [{ url: '', heading: null }, { url: 'https://example.org/' }] },
      { sources: [{ url: 'https://example.org/' }] },
    ],
    ['een schakelaar die uit staat niet, als het veld er niet hoeft te zijn', project, { title: 'A', draft: false }, { title: 'A' }],
    ['een schakelaar die aan staat wel', project, { draft: true }, { draft: true }],
    ['tekst op één regel', project, { statusNote: ' Een\n  stand ' }, { statusNote: 'Een stand' }],
    ['een getal als getal', scheme, { budget: '125000.50', grantCount: 2 }, { budget: 125000.5, grantCount: 2 }],
    ['een getal met punten tussen duizendtallen als tekst, voor de controle', scheme, { budget: '125.000' }, { budget: '125.000' }],
    ['een getal onder de één als getal', scheme, { budget: '0.125' }, { budget: 0.125 }],
    [
      'een lijst die onbekend kan zijn en leeg bleef niet',
      project,
      { title: 'A', status: 'lopend', audiences: [], products: [] },
      { title: 'A', status: 'lopend' },
    ],
    ['een jaar als tekst', project, { statusAsOf: '2026' }, { statusAsOf: '2026' }],
    [
      'onbekend in plaats van een lijst',
      project,
      { audiences: ['onbekend'], products: ['onbekend'] },
      { audiences: 'onbekend', products: 'onbekend' },
    ],
    [
      'onbekend naast iets bekends zoals het er staat, voor de controle',
      project,
      { audiences: ['studenten', 'onbekend'] },
      { audiences: ['studenten', 'onbekend'] },
    ],
    [
      'een keuze in een groep',
      project,
      { titleStatus: { nl: 'officieel', en: 'onbekend' } },
      { titleStatus: { nl: 'officieel', en: 'onbekend' } },
    ],
    ['het nummer van een actielijn als getal', entryForm('policy'), { actionLines: ['1', '3'] }, { actionLines: [1, 3] }],
    ['onbekend in plaats van een groep', entryForm('interventions'), { recognition: { soort: 'onbekend' } }, { recognition: 'onbekend' }],
    [
      'een groep zonder het woord dat zei welke',
      entryForm('interventions'),
      { recognition: { soort: 'bekend', institute: 'NJi' } },
      { recognition: { institute: 'NJi' } },
    ],
    ['een veld dat het model niet kent, voor de controle', project, { title: 'A', vreemd: 'ja' }, { title: 'A', vreemd: 'ja' }],
  ])('%s', (_name, form, values, expected) => {
    const data = dataOf(form, values) as Record<string, unknown>;
    // Lists that must be there are always written.
    const always = form.shape.members
      .filter(({ required, shape }) => required && shape.kind === 'list' && shape.words.length === 0)
      .map(({ name }) => [name, []]);
    expect(data).toEqual({ ...Object.fromEntries(always), ...expected });
  });

  test('een cijfer is een getal, of de woorden van de bron', () => {
    expect(
      dataOf(figures, {
        entries: [
          { id: 'f1', value: '34' },
          { id: 'f2', value: 'een derde' },
        ],
      }),
    ).toEqual([
      { id: 'f1', value: 34 },
      { id: 'f2', value: 'een derde' },
    ]);
  });

  test('auteurs zijn mensen of organisaties, of onbekend', () => {
    const authors = [
      [
        { soort: 'family', family: 'Jansen', given: 'A.' },
        { soort: 'literal', literal: 'KNAW' },
      ],
      [{ soort: 'onbekend' }],
    ];
    expect(dataOf(references, { entries: authors.map((author) => ({ author })) })).toEqual([
      { author: [{ family: 'Jansen', given: 'A.' }, { literal: 'KNAW' }] },
      { author: 'onbekend' },
    ]);
  });

  test('een vertaling heeft alleen woorden', () => {
    expect(writeEntryFile(project, { title: 'A', summary: 'B', body: '\n\nText.\n' })).toBe('---\ntitle: A\nsummary: B\n---\n\nText.\n');
    expect(writeEntryFile(scheme, { title: 'A', summary: 'B' })).toBe('title: A\nsummary: B\n');
  });

  test('een vertaling komt terug zoals zij was, ook de onderdelen waar niets in vertaald is', () => {
    const text = '---\ntitle: A\nsummary: B\nactiveIngredients:\n  - {}\n  - element: Practice\nrecognition:\n  level: Good\n---\n';
    const form = entryForm('interventions');
    expect(writeEntryFile(form, readEntryFile(form, text))).toBe(text);
  });

  test('elke tekst komt terug zoals hij is', () => {
    const words = fc.string({ unit: 'grapheme-ascii' }).map((text) => text.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(words, fc.constantFrom('', '2026', '1_000', 'no', '0x1F', '~', '1e3', '12:30', "'", '- ', '#', ': '), (text, start) => {
        const title = `${start}${text}`.replace(/\s+/g, ' ').trim();
        const data = dataOf(project, { title }) as Record<string, unknown>;
        expect(data['title']).toBe(title === '' ? undefined : title);
      }),
    );
  });
});

test('een bestand dat niet te lezen is, wordt geen leeg formulier', () => {
  expect(() => readEntryFile(project, '---\ntitle: "a\n---\n')).toThrow(/invalid-yaml/);
  expect(() => readEntryFile(project, 'Alleen tekst.')).toThrow(/missing-front-matter/);
});
