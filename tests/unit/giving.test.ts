import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type ErrorObject, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test, vi } from 'vitest';
import { givingFile } from '../../src/exports/giving-file.ts';
import { noHistory } from '../../src/history/history.ts';
import { givingAddress } from '../../src/i18n/file-addresses.ts';
import { type Library, readLibrary } from '../../src/library/library.ts';
import { libraryOf, realContent } from '../content.ts';
import { hasOfficialFiles, officialFiles } from '../standards/official.ts';

type Json = Record<string, unknown>;
interface Package extends Json {
  description: string;
  grants: Json[];
}

const readJson = (file: string): Json => JSON.parse(readFileSync(file, 'utf8')) as Json;

function packageOf(library: Library): Package {
  const [file] = [...givingFile({ library, history: noHistory, site: new URL('https://voorbeeld.nl') })];
  expect(file?.path).toBe(givingAddress.slice(1));
  return JSON.parse(String(file?.content())) as Package;
}

const ajv = addFormats.default(new Ajv2020({ strict: false, allErrors: true }));
const own: ValidateFunction = ajv.compile(readJson(resolve('tests/standards/360giving.schema.json')));
const official = hasOfficialFiles ? officialPackage() : undefined;

/** The package schema of 1.4.3 names that of the grants by the address of 1.4.2. */
function officialPackage(): ValidateFunction {
  const [grants = '', whole = ''] = officialFiles('360-giving-schema.json', '360-giving-package-schema.json');
  const withDraft = (schema: Json): Json => ({ ...schema, $schema: 'https://json-schema.org/draft/2020-12/schema' });
  const grant = withDraft(readJson(grants));
  ajv.addSchema({ ...grant, $id: String(grant['$id']).replace('1.4.3', '1.4.2') });
  return ajv.compile(withDraft(readJson(whole)));
}

const mistakes = (validate: ValidateFunction, data: unknown): string[] =>
  validate(data) ? [] : (validate.errors ?? []).map(({ instancePath, message }: ErrorObject) => `${instancePath} ${message ?? ''}`);

const register = 'register/voorbeeldregeling.yaml';
const awarded = (text: string) => text.replace('    amount: 30000.1\n', "    amount: 30000.1\n    awardedOn: '2026-06-15'\n");
const complete = await libraryOf({ [register]: awarded });

describe('een toekenning waarvan alles openbaar is', () => {
  const whole = packageOf(complete);

  test('staat erin zoals 360Giving het vraagt', () => {
    expect(mistakes(own, whole)).toEqual([]);
    expect(whole.grants).toMatchObject([
      {
        id: 'voorbeeld.nl-vb-1',
        title: 'Proefproject',
        currency: 'EUR',
        amountAwarded: 30000.1,
        awardDate: '2026-06-15',
        plannedDates: [{ startDate: '2026-09', endDate: '2027-06-30' }],
        recipientOrganization: [{ id: 'voorbeeld.nl-hogeschool-voorbeeld', name: 'Hogeschool Voorbeeld' }],
        fundingOrganization: [{ name: 'Ministerie van OCW' }],
        grantProgramme: [{ code: 'voorbeeldregeling', title: 'Voorbeeldregeling' }],
        dataSource: 'https://voorbeeld.nl/verantwoording/voorbeeldregeling/',
      },
    ]);
  });

  test.runIf(hasOfficialFiles)('voldoet aan het officiële schema', () => {
    expect(official && mistakes(official, whole)).toEqual([]);
  });

  test('hoeveel er niet in staan, staat in de beschrijving', () => {
    expect(whole.description).toContain('1 van de 2 toekenningen staan er niet in');
  });

  test.each<[string, (grant: Json) => Json]>([
    ['zonder dag', (grant) => ({ ...grant, awardDate: undefined })],
    ['met een maand als dag', (grant) => ({ ...grant, awardDate: '2026-06' })],
    ['met een bedrag als tekst', (grant) => ({ ...grant, amountAwarded: '30.000' })],
    ['zonder ontvanger', (grant) => ({ ...grant, recipientOrganization: undefined })],
    ['met een ontvanger zonder kenmerk', (grant) => ({ ...grant, recipientOrganization: [{ name: 'x' }] })],
  ])('%s wordt hij geweigerd', (_name, change) => {
    const broken = { ...whole, grants: whole.grants.map(change) };
    expect(mistakes(own, broken)).not.toEqual([]);
    if (official) expect(mistakes(official, broken)).not.toEqual([]);
  });

  test.each(['recipientIndividual', 'contactName'])('%s is een persoon en wordt geweigerd', (field) => {
    expect(mistakes(own, { ...whole, grants: whole.grants.map((grant) => ({ ...grant, [field]: 'Jan' })) })).not.toEqual([]);
  });
});

test.each<[string, Record<string, (text: string) => string>]>([
  ['de dag', { [register]: (text) => text.replace('    amount: 30000.1', '    awardedOn: onbekend\n    amount: 30000.1') }],
  ['de dag precies', { [register]: (text) => awarded(text).replace("'2026-06-15'", '2026-06') }],
  ['het bedrag', { [register]: (text) => awarded(text).replace('amount: 30000.1', 'amount: onbekend') }],
  ['de ontvanger', { [register]: (text) => awarded(text).replace('recipient: Hogeschool Voorbeeld', 'recipient: onbekend') }],
  [
    'wie betaalt',
    {
      [register]: awarded,
      'projects/proefproject.mdx': (text) => text.replace('fundingCertainty: bevestigd', 'fundingCertainty: aangenomen'),
    },
  ],
])('is niet bekend: %s; dan staat de toekenning er niet in', async (_name, changes) => {
  const { grants, description } = packageOf(await libraryOf(changes));
  expect(grants).toEqual([]);
  expect(description).toContain('van geen van de 2 is alles openbaar');
});

test('het ministerie heeft zijn naam bij de overheid, en een instelling die in ROR', async () => {
  const library = await libraryOf({
    [register]: awarded,
    'organisations.yaml': (text) =>
      `${text}- id: ministerie-van-ocw\n  name: Ministerie van Onderwijs, Cultuur en Wetenschap\n  abbreviation: OCW\n  kind: overheid\n  description: Betaalt.\n` +
      '- id: hogeschool-voorbeeld\n  name: Hogeschool Voorbeeld\n  kind: hogeschool\n  description: Leert.\n  ror: https://ror.org/00abc1234\n',
  });
  expect(packageOf(library).grants).toMatchObject([
    {
      recipientOrganization: [{ id: 'XI-ROR-00abc1234' }],
      fundingOrganization: [{ id: 'https://identifier.overheid.nl/tooi/id/ministerie/mnre1109', alternateName: 'OCW' }],
    },
  ]);
});

test('met een voorvoegsel van 360Giving begint elk eigen kenmerk daarmee', () => {
  vi.stubEnv('GIVING_PREFIX', '360G-proef');
  expect(packageOf(complete).grants).toMatchObject([
    { id: '360G-proef-vb-1', recipientOrganization: [{ id: '360G-proef-hogeschool-voorbeeld' }] },
  ]);
  vi.unstubAllEnvs();
});

describe('de inhoud van de site', () => {
  const library = readLibrary(realContent);
  const whole = packageOf(library);

  test('telt wat erin staat en wat niet', () => {
    const total = library.all('register').reduce((sum, { data }) => sum + data.grants.length, 0);
    expect(mistakes(own, whole)).toEqual([]);
    expect(whole.description).toContain(String(total));
    expect(whole.grants.length).toBeLessThanOrEqual(total);
  });

  test.runIf(hasOfficialFiles)('heeft in het officiële schema hoogstens één bezwaar: dat er nog geen toekenning in staat', () => {
    expect(official && mistakes(official, whole)).toEqual(whole.grants.length > 0 ? [] : ['/grants must NOT have fewer than 1 items']);
  });
});
