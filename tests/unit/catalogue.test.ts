import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { catalogueOf } from '../../src/exports/catalogue-file.ts';
import { collectionFiles } from '../../src/exports/collection-files.ts';
import { exporters } from '../../src/exports/exporters.ts';
import type { ExportSource } from '../../src/exports/export-file.ts';
import { type History, noHistory } from '../../src/history/history.ts';
import { catalogueAddress } from '../../src/i18n/file-addresses.ts';
import { readLibrary } from '../../src/library/library.ts';
import { publicCollectionNames } from '../../src/model/collections.ts';
import { libraryOf, realContent } from '../content.ts';
import { hasOfficialFiles, officialFiles } from '../standards/official.ts';

interface Document {
  '@context': object;
  '@graph': Record<string, unknown>[];
}

const fixture: ExportSource = { library: await libraryOf(), history: noHistory, site: new URL('https://voorbeeld.nl') };

function catalogueFrom(source: ExportSource): Document {
  const [file] = exporters.flatMap((exporter) => [...exporter(source)]).filter(({ path }) => path === catalogueAddress.slice(1));
  return JSON.parse(String(file?.content())) as Document;
}

const readTurtle = (file: string): Store => new Store(new Parser().parse(readFileSync(file, 'utf8')));

async function triplesOf(document: object): Promise<Store> {
  const quads = await jsonld.toRDF(document as jsonld.JsonLdDocument, {
    format: 'application/n-quads',
    documentLoader: (url) => Promise.reject(new Error(`${url} wordt niet opgehaald`)),
  });
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads as unknown as string));
}

/** What the shapes object to, without what they only recommend. */
async function mistakes(shapes: string, document: object): Promise<string[]> {
  const report = new Validator(readTurtle(shapes)).validate(await triplesOf(document));
  return (await report).results
    .filter(({ severity }) => severity?.value.endsWith('#Violation') ?? true)
    .map(({ focusNode, path, sourceConstraintComponent }) =>
      [focusNode?.value, path?.value, sourceConstraintComponent?.value.split('#')[1]].join(' '),
    );
}

const own = resolve('tests/standards/dcat.shapes.ttl');
const parts = ['dcat-ap-SHACL', 'dcat-ap-nl-SHACL', 'dcat-ap-nl-SHACL-klassebereik', 'dcat-ap-nl-SHACL-klassebereik-codelijsten'];
const official = officialFiles(...['300', '301'].flatMap((version) => parts.map((part) => `${version}/${part}.ttl`)));

afterEach(() => vi.unstubAllEnvs());

const git: History = {
  ...noHistory,
  ofCollection: () => [
    { hash: 'b', date: '2026-11-20', reason: 'Beter' },
    { hash: 'a', date: '2026-11-01', reason: 'Nieuw' },
  ],
};

describe.each([
  ['de proefinhoud', fixture],
  ['de inhoud van de site, met haar dagen', { ...fixture, library: readLibrary(realContent), history: git }],
])('%s', (_name, source) => {
  test('is beschreven zoals DCAT-AP-NL het vraagt', async () => {
    expect(await mistakes(own, catalogueFrom(source))).toEqual([]);
  });

  test.runIf(hasOfficialFiles).each(official)('voldoet aan %s', async (shapes) => {
    expect(official).toHaveLength(2 * parts.length);
    expect(await mistakes(shapes, catalogueFrom(source))).toEqual([]);
  });
});

/** The same catalogue, with each node of a type changed. */
function changed(type: string, change: (node: Record<string, unknown>) => object): Document {
  const document = JSON.parse(
    JSON.stringify(catalogueFrom(fixture), (_key, node: unknown) =>
      typeof node === 'object' && node !== null && '@type' in node && node['@type'] === type
        ? change(node as Record<string, unknown>)
        : node,
    ),
  ) as Document;
  return document;
}

test.each<[string, string, (node: Record<string, unknown>) => object, string]>([
  ['zonder maker', 'dcat:Dataset', (node) => ({ ...node, 'dct:creator': undefined }), 'terms/creator MinCount'],
  ['zonder thema', 'dcat:Dataset', (node) => ({ ...node, 'dcat:theme': undefined }), 'dcat#theme MinCount'],
  ['zonder licentie', 'dcat:Distribution', (node) => ({ ...node, 'dct:license': undefined }), 'terms/license MinCount'],
  [
    'met een eigen licentie',
    'dcat:Distribution',
    (node) => ({ ...node, 'dct:license': { '@id': 'https://voorbeeld.nl/licentie' } }),
    'terms/license Pattern',
  ],
  ['met een dag in woorden', 'dcat:Catalog', (node) => ({ ...node, 'dct:modified': 'gisteren' }), 'terms/modified Or'],
  ['zonder contact', 'dcat:Catalog', (node) => ({ ...node, 'dcat:contactPoint': undefined }), 'dcat#contactPoint MinCount'],
])('%s wordt de beschrijving geweigerd', async (_name, type, change, mistake) => {
  expect((await mistakes(own, changed(type, change))).join('\n')).toContain(mistake);
});

test.runIf(hasOfficialFiles)('zonder maker weigeren ook de officiële shapes haar', async () => {
  const broken = changed('dcat:Dataset', (node) => ({ ...node, 'dct:creator': undefined }));
  const found = await Promise.all(official.map((shapes) => mistakes(shapes, broken)));
  expect(found.flat().join('\n')).toContain('terms/creator MinCount');
});

test('elke collectie is een dataset, met elk bestand dat de site ervan maakt', () => {
  const graph = catalogueFrom(fixture)['@graph'];
  const datasets = graph.filter((node) => node['@type'] === 'dcat:Dataset');
  expect(datasets.map((node) => node['@id'])).toEqual(publicCollectionNames.map((name) => `https://voorbeeld.nl/data/v1/${name}`));
  const files = exporters
    .flatMap((exporter) => [...exporter(fixture)].map(({ path }) => path))
    .filter((path) => /^data\/v1\/(?:schema\/)?projects\./.test(path));
  const projects = datasets.find((node) => node['@id'] === 'https://voorbeeld.nl/data/v1/projects');
  expect(files.length).toBeGreaterThan(1);
  expect(projects?.['dcat:distribution']).toMatchObject(
    files.map((path) => ({ 'dcat:downloadURL': { '@id': `https://voorbeeld.nl/${path}` } })),
  );
});

test('een bestand van een andere soort komt er vanzelf bij, met zijn soort', () => {
  const csv = () => [{ path: 'data/v1/figures.csv', content: () => 'id' }];
  const [file] = [...catalogueOf([collectionFiles, csv])(fixture)];
  const { '@graph': graph } = JSON.parse(String(file?.content())) as Document;
  expect(graph.find((node) => node['@id'] === 'https://voorbeeld.nl/data/v1/figures')?.['dcat:distribution']).toMatchObject([
    { 'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/JSON' } },
    {
      'dct:format': { '@id': 'http://publications.europa.eu/resource/authority/file-type/CSV' },
      'dcat:mediaType': { '@id': 'https://www.iana.org/assignments/media-types/text/csv' },
    },
  ]);
});

test('het adres voor lezers staat erin als het er is, en een dag alleen als git hem weet', () => {
  const [catalogue] = catalogueFrom(fixture)['@graph'];
  expect(catalogue).not.toHaveProperty('dct:modified');
  expect(JSON.stringify(catalogueFrom(fixture))).not.toContain('mailto:');
  vi.stubEnv('CONTACT_EMAIL', 'redactie@voorbeeld.nl');
  const [known] = catalogueFrom({ ...fixture, history: git })['@graph'];
  expect(known).toMatchObject({ 'dct:modified': { '@value': '2026-11-20' } });
  expect(JSON.stringify(catalogueFrom(fixture))).toContain('mailto:redactie@voorbeeld.nl');
});
