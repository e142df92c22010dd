import { address, hasOwnPage } from '../../i18n/addresses.ts';
import {
  bibliographyAddress,
  catalogueAddress,
  chartDataAddress,
  chartMetadataAddress,
  csvMetadataAddress,
  dataAddress,
  dataCsvAddress,
  dataFiles,
  describedFiles,
  givingAddress,
  pageDataAddress,
  pageTextAddress,
  registerCsvAddress,
  schemaAddress,
  textListAddress,
} from '../../i18n/file-addresses.ts';
import { siteLocales, texts } from '../../i18n/texts.ts';
import { publicCollectionNames } from '../../model/collections.ts';
import { dataLicence } from '../../model/licence.ts';
import { ENTRY } from './published-schema.ts';

/** A file, or files with an id in their address, in the words of OpenAPI. */
interface Described {
  path: string;
  summary: string;
  type: `${'application' | 'text'}/${string}`;
  /** Address of its JSON Schema. */
  schema?: string;
}

const JSON_TYPE = 'application/json';
const { collections: titles, openData } = texts('nl');

const collectionPaths: Described[] = publicCollectionNames.flatMap((name): Described[] => [
  { path: dataAddress(name), summary: openData.about[name], type: JSON_TYPE, schema: schemaAddress(name) },
  { path: dataCsvAddress(name), summary: `${openData.about[name]} Als tabel, met een rij voor elk onderdeel.`, type: 'text/csv' },
  { path: csvMetadataAddress(dataCsvAddress(name)), summary: `De kolommen van ${name}.csv, als CSV on the Web.`, type: JSON_TYPE },
  { path: schemaAddress(name), summary: `De vorm van ${name}.json, als JSON Schema.`, type: JSON_TYPE },
]);

const filePaths: Described[] = [
  {
    path: dataFiles.version,
    summary: 'Welke versie dit is, en hoeveel onderdelen er zijn.',
    type: JSON_TYPE,
    schema: schemaAddress('version'),
  },
  { path: dataFiles.changes, summary: 'Wat er veranderde, wanneer en waarom.', type: JSON_TYPE, schema: schemaAddress('changes') },
  { path: dataFiles.proof, summary: 'Het bewijs dat elke toekenning haar pagina heeft.', type: JSON_TYPE, schema: schemaAddress('proof') },
  ...describedFiles.map((name): Described => ({
    path: schemaAddress(name),
    summary: `De vorm van ${name}.json, als JSON Schema.`,
    type: JSON_TYPE,
  })),
  { path: dataFiles.checksums, summary: 'Controlegetallen van deze bestanden, voor sha256sum -c.', type: 'text/plain' },
  { path: dataFiles.openapi, summary: 'Deze beschrijving.', type: JSON_TYPE },
  { path: chartDataAddress('{id}'), summary: 'De cijfers van een grafiek.', type: 'text/csv' },
  { path: chartMetadataAddress('{id}'), summary: 'De kolommen daarvan, als CSV on the Web.', type: JSON_TYPE },
  { path: givingAddress, summary: 'De toekenningen met een bedrag en een datum, volgens 360Giving 1.4.', type: JSON_TYPE },
  { path: catalogueAddress, summary: 'Wat de open data zijn, volgens DCAT-AP-NL 3.0.', type: 'application/ld+json' },
  { path: bibliographyAddress('csl.json'), summary: 'Alle bronnen als CSL-JSON.', type: JSON_TYPE },
  { path: bibliographyAddress('bib'), summary: 'Alle bronnen als BibTeX.', type: 'application/x-bibtex' },
  { path: bibliographyAddress('ris'), summary: 'Alle bronnen als RIS.', type: 'application/x-research-info-systems' },
  { path: registerCsvAddress, summary: 'Alle toekenningen als tabel.', type: 'text/csv' },
  { path: textListAddress, summary: 'De lijst van alle pagina’s als Markdown.', type: 'text/plain' },
];

const entryPaths: Described[] = publicCollectionNames.filter(hasOwnPage).flatMap((name) =>
  siteLocales.flatMap((locale): Described[] => {
    const page = address(name, '{id}', locale);
    const what = `${titles[name]}: één onderdeel${locale === 'en' ? ', met Engelse woorden' : ''}`;
    return [
      { path: pageDataAddress(page), summary: `${what}.`, type: JSON_TYPE, schema: `${schemaAddress(name)}${ENTRY}` },
      { path: pageTextAddress(page), summary: `${what}, als Markdown.`, type: 'text/markdown' },
    ];
  }),
);

/** What the open data are and where they stand, as OpenAPI 3.1. */
export const openapi = (site: URL, version: string) => ({
  openapi: '3.1.1',
  info: {
    title: `Open data van het ${texts('nl').site.name}`,
    description: 'Bestanden die je kunt ophalen. Er is geen sleutel nodig, en er is geen grens aan het gebruik.',
    version,
    license: { name: dataLicence.name, identifier: dataLicence.spdx },
  },
  servers: [{ url: site.href.replace(/\/$/, '') }],
  security: [],
  paths: Object.fromEntries([...collectionPaths, ...filePaths, ...entryPaths].map((file) => [file.path, pathItem(file, site)])),
});

const pathItem = ({ path, summary, type, schema }: Described, site: URL) => ({
  ...(path.includes('{id}') && { parameters: [idParameter] }),
  get: {
    summary,
    responses: {
      '200': {
        description: summary,
        content: { [type]: schema === undefined ? {} : { schema: { $ref: new URL(schema, site).href } } },
      },
      ...(path.includes('{id}') && { '404': { description: 'Er is geen onderdeel met dit kenmerk.' } }),
    },
  },
});

const idParameter = {
  name: 'id',
  in: 'path',
  required: true,
  description: 'Het kenmerk van het onderdeel: het laatste deel van het adres van zijn pagina.',
  schema: { type: 'string' },
};
