import { createHash } from 'node:crypto';
import { Validator } from '@seriousme/openapi-schema-validator';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellOf, metadataOf } from '../../src/exports/data/cells.ts';
import type { CellForm, Column } from '../../src/exports/data/columns.ts';
import type { ExportFile } from '../../src/exports/export-file.ts';
import { exportFiles } from '../../src/exports/write-exports.ts';
import { csvOf } from '../../src/facets/csv.ts';
import { noHistory, readHistory } from '../../src/history/history.ts';
import { typeOf } from '../../src/hosting/file-types.ts';
import {
  csvMetadataAddress,
  dataAddress,
  dataCsvAddress,
  dataFiles,
  describedFiles,
  schemaAddress,
} from '../../src/i18n/file-addresses.ts';
import { readLibrary } from '../../src/library/library.ts';
import { publicCollectionNames } from '../../src/model/collections.ts';
import { proofOf } from '../../src/publication/proof.ts';
import { publicProof } from '../../src/publication/proof-file.ts';
import { siteMapOf } from '../../src/rules/links/site-map.ts';
import { fixtureContent, realContent } from '../content.ts';
import { readCell, readTable } from '../read-table.ts';

const site = new URL('https://voorbeeld.nl');
const real = readLibrary(realContent);
const history = readHistory(realContent);

const filesOf = (content: string): Map<string, ExportFile> =>
  new Map(exportFiles({ library: readLibrary(content), history: noHistory, site }).map((file) => [`/${file.path}`, file]));

const realFiles = filesOf(realContent);
const contents = { fixture: filesOf(fixtureContent), real: realFiles };

const textOf = (files: ReadonlyMap<string, ExportFile>, address: string): string => {
  const file = files.get(address);
  if (!file) throw new Error(`Er is geen ${address}.`);
  return String(file.content());
};
const dataOf = (files: ReadonlyMap<string, ExportFile>, address: string): unknown => JSON.parse(textOf(files, address));

// No word of ours is explained to this validator: a schema that it cannot read, nobody can.
const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
formats.default(ajv);
const validators = new Map(
  [...publicCollectionNames, ...describedFiles].map((name) => [
    name as string,
    ajv.compile(dataOf(realFiles, schemaAddress(name)) as object),
  ]),
);

/** Whether a description is one of OpenAPI, and whether the schemas that it names are there. */
async function checkOpenapi(openapi: Record<string, unknown>): Promise<{ valid: boolean; errors?: unknown }> {
  const validator = new Validator();
  for (const name of [...publicCollectionNames, ...describedFiles]) {
    const schema = dataOf(realFiles, schemaAddress(name)) as Record<string, unknown>;
    await validator.addSpecRef(schema, String(schema['$id']));
  }
  return validator.validate(openapi);
}

function mistakesIn(name: string, data: unknown): unknown[] {
  const validate = validators.get(name);
  if (!validate) throw new Error(`Er is geen schema van ${name}.`);
  return validate(data) ? [] : (validate.errors ?? []);
}

describe.each(Object.entries(contents))('de open data van %s', (_name, files) => {
  test.each(publicCollectionNames)('%s: de JSON past bij het schema', (name) => {
    expect(mistakesIn(name, dataOf(files, dataAddress(name)))).toEqual([]);
  });

  test.each(publicCollectionNames)('%s: uit de CSV is de JSON weer te maken', (name) => {
    const csv = textOf(files, dataCsvAddress(name));
    expect(csv.startsWith('\uFEFF')).toBe(false);
    const rows = readTable(csv, textOf(files, csvMetadataAddress(dataCsvAddress(name))));
    expect(rows).toEqual(dataOf(files, dataAddress(name)));
  });

  test('de JSON naast elke pagina is een onderdeel van haar verzameling', () => {
    const pages = [...files.keys()].filter((path) => path.endsWith('/index.json'));
    expect(pages.length).toBeGreaterThan(20);
    const byPage = new Map(
      publicCollectionNames.flatMap((name) =>
        (dataOf(files, dataAddress(name)) as { pageUrl: string }[]).map((entry) => [entry.pageUrl, entry]),
      ),
    );
    for (const path of pages) {
      const entry = dataOf(files, path) as { id: string; pageUrl: string };
      expect(`${new URL(entry.pageUrl).pathname}index.json`).toBe(path);
      if (path.startsWith('/en/')) expect(entry).not.toHaveProperty('translations');
      else expect(entry).toEqual(byPage.get(entry.pageUrl));
    }
  });

  test('de controlegetallen kloppen, van elk bestand in de map', () => {
    const lines = textOf(files, dataFiles.checksums)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    const expected = [...files.keys()].filter((path) => path.startsWith('/data/v1/') && path !== dataFiles.checksums);
    expect(lines.map(([, name]) => `/data/v1/${name ?? ''}`).toSorted()).toEqual(expected.toSorted());
    for (const [sum, name] of lines) {
      expect(
        createHash('sha256')
          .update(textOf(files, `/data/v1/${name ?? ''}`))
          .digest('hex'),
        name,
      ).toBe(sum);
    }
  });

  test('de beschrijving noemt elk bestand, en niets anders', async () => {
    const openapi = dataOf(files, dataFiles.openapi) as Record<string, unknown> & { paths: Record<string, unknown> };
    expect((await checkOpenapi(openapi)).errors).toBeUndefined();
    const patterns = Object.keys(openapi.paths).map((path) => new RegExp(`^${path.replaceAll('.', '\\.').replace('{id}', '[a-z0-9-]+')}$`));
    const ours = [...files.keys()].filter((path) => /^\/data\/v1\/|\/index\.json$/.test(path));
    expect(ours.filter((path) => !patterns.some((pattern) => pattern.test(path)))).toEqual([]);
    const fixed = Object.keys(openapi.paths).filter((path) => !path.includes('{') && path !== dataFiles.proof);
    expect(fixed.filter((path) => !files.has(path))).toEqual([]);
  });

  test('van elk bestand is bekend wat het is', () => {
    expect([...files.keys()].filter((path) => !typeOf(path))).toEqual([]);
  });
});

test('de Engelse JSON heeft de Engelse woorden en past ook bij het schema', () => {
  const entries = real.all('interventions').map(({ id }) => dataOf(realFiles, `/en/interventions/${id}/index.json`));
  expect(mistakesIn('interventions', entries)).toEqual([]);
  const eaaa = dataOf(realFiles, '/en/interventions/eaaa/index.json');
  expect(eaaa).toMatchObject({ id: 'eaaa', origin: 'Canada', url: 'https://voorbeeld.nl/en/interventions/eaaa/' });
  expect(eaaa).toHaveProperty('summary', real.need('interventions', 'eaaa').translation?.words['summary']);
});

describe('wat niet klopt, wordt geweigerd', () => {
  const entry = (): Record<string, unknown> => (dataOf(realFiles, dataAddress('interventions')) as Record<string, unknown>[])[0] ?? {};

  test.each<[string, Record<string, unknown>]>([
    ['zonder kenmerk', { id: undefined }],
    ['met een veld dat niet bestaat', { kleur: 'rood' }],
    ['met een woord dat niet bestaat', { pillars: ['muur'] }],
    ['met een adres dat er geen is', { url: 'interventies' }],
    ['met een datum die er geen is', { judgement: { ...(entry()['judgement'] as object), judgedOn: 'gisteren' } }],
    ['met een zekerheid van 6', { judgement: { ...(entry()['judgement'] as object), certainty: 6 } }],
    ['met een feit in de vertaling', { translations: { en: { title: 'T', summary: 'S', forms: ['training'] } } }],
  ])('een interventie %s', (_name, change) => {
    const whole = JSON.parse(JSON.stringify({ ...entry(), ...change })) as unknown;
    expect(mistakesIn('interventions', [whole])).not.toEqual([]);
  });

  test.each<[string, string]>([
    ['een rij die te kort is', 'id,url\r\na\r\n'],
    ['een aanhalingsteken dat niet sluit', 'id,url\r\n"a,b\r\n'],
    ['een aanhalingsteken midden in een cel', 'id,url\r\na"b,c\r\n'],
    ['andere kolommen', 'url,id\r\na,b\r\n'],
  ])('een CSV met %s', (_name, csv) => {
    const columns = ['id', 'url'].map((titles) => ({ titles, datatype: 'string' }));
    expect(() => readTable(csv, JSON.stringify({ tableSchema: { columns } }))).toThrow();
    expect(readTable('id,url\r\na,b\r\n', JSON.stringify({ tableSchema: { columns } }))).toEqual([{ id: 'a', url: 'b' }]);
  });

  test('een beschrijving met een antwoord zonder uitleg', async () => {
    const openapi = dataOf(realFiles, dataFiles.openapi) as Record<string, unknown> & {
      paths: Record<string, { get: { responses: Record<string, object> } }>;
    };
    const item = openapi.paths[dataAddress('projects')];
    if (item) item.get.responses['200'] = { content: {} };
    expect((await checkOpenapi(openapi)).valid).toBe(false);
  });
});

describe('de cellen', () => {
  const column = (form: CellForm, ...instead: string[]): Column => ({ path: ['veld'], form, description: '', instead });
  const signs = fc.string({ unit: fc.constantFrom(...'\'"=+-@\t\r\n,;|[]{}0123456789.eé😀 a'), minLength: 1 });
  const words = fc.oneof(signs, fc.string({ unit: 'grapheme', minLength: 1 }));
  const numbers = fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  );
  const ids = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/);

  test.each<[CellForm, fc.Arbitrary<unknown>]>([
    ['text', words],
    ['any', fc.oneof(words, numbers, numbers.map(String))],
    ['number', numbers],
    ['boolean', fc.boolean()],
    ['words', fc.array(ids)],
    ['numbers', fc.array(fc.integer({ min: 1, max: 5 }))],
    ['json', fc.array(fc.oneof(words, fc.record({ a: words, b: numbers })))],
  ])('%s: een strenge lezer krijgt elk teken terug', (form, values) => {
    const metadata = metadataOf(column(form)) as { datatype: string };
    fc.assert(
      fc.property(fc.array(values, { minLength: 1, maxLength: 5 }), (list) => {
        const csv = csvOf(list.map((value) => [cellOf(column(form), { veld: value })]));
        const cells = (parse(csv, { record_delimiter: '\r\n', relax_column_count: false }) as string[][]).map(([cell = '']) => cell);
        expect(cells.map((cell) => readCell(cell, metadata))).toEqual(list);
        if (form === 'text' || form === 'json') expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
      }),
    );
  });

  test('een woord in plaats van een waarde, en een veld dat er niet is', () => {
    const amount = column('number', 'onbekend');
    expect(cellOf(amount, { veld: 'onbekend' })).toBe('onbekend');
    expect(cellOf(amount, { veld: 0 })).toBe('0');
    expect(cellOf(amount, {})).toBe('');
    expect(cellOf(column('words'), { veld: [] })).toBe('[]');
    expect(cellOf(column('text'), { veld: '=1+1' })).toBe("'=1+1");
  });
});

describe('versie en veranderingen', () => {
  test('met de geschiedenis: een dag, en elke verandering met haar reden', () => {
    const files = new Map(exportFiles({ library: real, history, site }).map((file) => [`/${file.path}`, file]));
    const version = dataOf(files, dataFiles.version) as { version: string; counts: Record<string, number> };
    const changes = dataOf(files, dataFiles.changes) as {
      entries: { date: string; kind: string; collection: string; id: string; reason: string }[];
    };
    expect(mistakesIn('version', version)).toEqual([]);
    expect(mistakesIn('changes', changes)).toEqual([]);
    expect(version.counts).toEqual(Object.fromEntries(publicCollectionNames.map((name) => [name, real.all(name).length])));
    if (history.ofCollection('interventions').length === 0) {
      expect(changes.entries).toBe('onbekend');
      return;
    }
    expect(version.version).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    const ofOne = changes.entries.filter(({ collection, id }) => collection === 'interventions' && id === 'eaaa');
    expect(ofOne.map(({ date, reason }) => ({ date, reason }))).toEqual(
      history.of(real.need('interventions', 'eaaa')).map(({ date, reason }) => ({ date, reason })),
    );
    expect(ofOne.map(({ kind }) => kind)).toEqual([...ofOne.slice(1).map(() => 'changed'), 'added']);
  });

  test('zonder de geschiedenis zijn ze onbekend', () => {
    expect(dataOf(realFiles, dataFiles.version)).toMatchObject({ version: 'onbekend' });
    expect(dataOf(realFiles, dataFiles.changes)).toMatchObject({ entries: 'onbekend' });
    for (const name of ['version', 'changes'] as const) expect(mistakesIn(name, dataOf(realFiles, dataFiles[name]))).toEqual([]);
  });

  test('een pagina die weg is en een die verhuisde', () => {
    const { pages } = dataOf(contents.fixture, dataFiles.changes) as { pages: { kind: string; from: string; to?: string }[] };
    const redirects = readLibrary(fixtureContent).all('redirects');
    expect(redirects.length).toBeGreaterThan(0);
    expect(pages).toHaveLength(redirects.length);
    for (const { kind, from, to } of pages) {
      const redirect = redirects.find(({ data }) => data.from === new URL(from).pathname);
      expect([kind, to]).toEqual(
        redirect?.data.to === undefined ? ['removed', undefined] : ['moved', `https://voorbeeld.nl${redirect.data.to}`],
      );
    }
  });
});

test('het bewijs past bij zijn schema', () => {
  const empty = {
    folder: '',
    pages: new Map(),
    sitemap: new Set<string>(),
    searchable: new Set<string>(),
    openProjects: new Set<string>(),
    files: new Set<string>(),
  };
  const proof = publicProof(proofOf(real, empty));
  expect(mistakesIn('proof', proof)).toEqual([]);
  expect(mistakesIn('proof', { ...proof, share: 2 })).not.toEqual([]);
});

test('een tekst kan naar elk bestand linken', () => {
  const { pages } = siteMapOf(real);
  const linkable = [...realFiles.keys()].filter((path) => !path.startsWith('/data/v1/charts/'));
  expect(linkable.length).toBeGreaterThan(1500);
  expect(linkable.filter((path) => !pages.has(path))).toEqual([]);
});
