import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { licences } from '../../src/archive/licences.ts';
import { siteLocales } from '../../src/i18n/texts.ts';

const read = (path: string): string => readFileSync(resolve(path), 'utf8');

const contact = z.strictObject({
  name: z.string(),
  email: z.email().optional(),
  phone: z.string().optional(),
  affiliation: z.string().optional(),
});

/** Version 0.7 of publiccode.yml, as far as this project uses it: https://yml.publiccode.tools/schema.core.html */
const publiccode = z.strictObject({
  publiccodeYmlVersion: z.literal('0.7'),
  name: z.string().min(1),
  // Mandatory in the standard; there is no repository to name yet.
  url: z.url({ protocol: /^https$/ }).optional(),
  platforms: z.array(z.enum(['web', 'windows', 'mac', 'linux', 'ios', 'android'])).min(1),
  categories: z.array(z.enum(['knowledge-management', 'content-management', 'educational-content', 'website-builder'])),
  developmentStatus: z.enum(['concept', 'development', 'beta', 'stable', 'obsolete']),
  softwareType: z.literal('standalone/web'),
  intendedAudience: z.strictObject({
    countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
    scope: z.array(z.enum(['education', 'research', 'science-and-technology'])),
  }),
  description: z.record(
    z.enum(siteLocales),
    z.strictObject({
      localisedName: z.string().min(1),
      shortDescription: z.string().min(1).max(150),
      longDescription: z.string().min(150).max(10_000),
      features: z.array(z.string().min(1).max(100)).min(5).max(20),
    }),
  ),
  legal: z.strictObject({ license: z.literal('EUPL-1.2') }),
  maintenance: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('none'), contacts: z.array(contact).optional() }),
    z.strictObject({ type: z.enum(['internal', 'community']), contacts: z.array(contact).min(1) }),
    z.strictObject({
      type: z.literal('contract'),
      contractors: z
        .array(z.strictObject({ name: z.string(), until: z.iso.date(), email: z.email().optional(), website: z.url().optional() }))
        .min(1),
      contacts: z.array(contact).optional(),
    }),
  ]),
  localisation: z.strictObject({ localisationReady: z.boolean(), availableLanguages: z.array(z.string()).min(1) }),
});

test('publiccode.yml past in de standaard, en noemt de talen van de site', () => {
  const { localisation } = publiccode.parse(parse(read('publiccode.yml')));
  expect(localisation.availableLanguages).toEqual(siteLocales);
});

const keywords = z.array(z.string().min(1)).min(1);

/** Version 1.2.0 of CITATION.cff, as far as this project uses it: https://github.com/citation-file-format/citation-file-format */
const citation = z.strictObject({
  'cff-version': z.literal('1.2.0'),
  message: z.string().min(1),
  title: z.string().min(1),
  abstract: z.string().min(1),
  type: z.enum(['software', 'dataset']),
  // Entities only: the standard has persons too, who have to be asked first.
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().min(1),
  license: z.string().min(1),
  keywords,
});

/** What Zenodo reads of a deposit, as far as this project uses it: https://developers.zenodo.org/#representation */
const zenodo = z.strictObject({
  title: z.string().min(1),
  upload_type: z.enum([
    'publication',
    'poster',
    'presentation',
    'dataset',
    'image',
    'video',
    'software',
    'lesson',
    'physicalobject',
    'other',
  ]),
  description: z.string().regex(/^<p>.*<\/p>$/),
  creators: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  version: z.string().min(1),
  access_right: z.literal('open'),
  license: z.string().regex(/^[a-z0-9.-]+$/),
  notes: z.string().min(1),
  language: z.string().length(3),
  keywords,
});

test('wie citeert of bewaart, krijgt overal dezelfde naam, versie en licentie', () => {
  const cff = citation.parse(parse(read('CITATION.cff')));
  const deposit = zenodo.parse(JSON.parse(read('.zenodo.json')));
  const code = publiccode.parse(parse(read('publiccode.yml')));
  const { version, license, description } = z
    .object({ version: z.string(), license: z.string(), description: z.string() })
    .parse(JSON.parse(read('package.json')));
  expect([cff.title, deposit.title]).toEqual([code.name, code.name]);
  expect([cff.version, deposit.version]).toEqual([version, version]);
  expect([cff.license, code.legal.license, deposit.license.toUpperCase()]).toEqual([license, license, license]);
  expect([cff.authors, deposit.creators]).toEqual([[{ name: description }], [{ name: description }]]);
  expect(code.description.nl?.localisedName).toBe(description);
  expect(deposit.upload_type).toBe(cff.type);
  expect(deposit.keywords).toEqual(cff.keywords);
});

test('het archief en Zenodo noemen dezelfde licentie per deel', () => {
  const { notes } = zenodo.parse(JSON.parse(read('.zenodo.json')));
  const named = [...notes.matchAll(/<li>[^<]*: ([^<]+)<\/li>/g)].map(([, name]) => name);
  expect(named.toSorted()).toEqual(licences.map(({ name }) => name).toSorted());
});

test('de licentie staat er helemaal, in elk artikel', () => {
  const text = read('LICENSE');
  expect(text.startsWith('EUROPEAN UNION PUBLIC LICENCE v. 1.2\nEUPL © the European Union 2007, 2016\n')).toBe(true);
  expect([...text.matchAll(/^(\d+)\. ?\S/gm)].map(([, number]) => Number(number))).toEqual(
    Array.from({ length: 15 }, (_, index) => index + 1),
  );
  expect(text).toContain('‘Compatible Licences’ according to Article 5 EUPL are:');
  expect(text.trimEnd().endsWith('All other changes or additions to this Appendix require the production of a new EUPL version.')).toBe(
    true,
  );
  const { license } = JSON.parse(read('package.json')) as { license: string };
  expect(license).toBe('EUPL-1.2');
});

test('waar je een lek meldt, staat op één plek', () => {
  expect(['SECURITY.md', '.github/SECURITY.md', 'docs/SECURITY.md'].filter((path) => existsSync(resolve(path)))).toEqual(['SECURITY.md']);
});
