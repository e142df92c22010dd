import { describe, expect, test } from 'vitest';
import { redirect } from '../../src/model/redirect.ts';
import { exporters } from '../../src/exports/exporters.ts';
import { dataFiles } from '../../src/i18n/file-addresses.ts';
import { noHistory } from '../../src/history/history.ts';
import { movedFiles } from '../../src/hosting/moved-files.ts';
import { type Finding, isError } from '../../src/library/finding.ts';
import { brief, findingsOf, libraryOf } from '../content.ts';

const record = (from: string, to?: string): string =>
  `- from: ${from}\n${to === undefined ? '' : `  to: ${to}\n`}  reason: Een reden.\n  date: 2026-11-01\n`;

/** The rule about an address in the other language; the other tests are about one language. */
const TWIN = 'removed-twin';

const findingsIn = async (...records: string[]): Promise<Finding[]> => findingsOf({ 'redirects.yaml': records.join('') });

/** What is said of a list of old addresses. */
const said = async (...records: string[]): Promise<string[]> =>
  (await findingsIn(...records)).filter(({ rule }) => rule !== TWIN).map(brief);

describe('een oud adres', () => {
  test('leidt naar een pagina, een kop of een lijst, of nergens heen als de pagina weg is', async () => {
    expect(
      await said(
        record('/oud/', '/hulp/'),
        record('/interventies/oud/', '/interventies/oefengesprek/#bronnen'),
        record('/begrippen/oud/', '/begrippen/'),
        record('/start/', '/'),
        record('/en/old/', '/en/help/'),
        record('/projecten/oud/'),
      ),
    ).toEqual([]);
  });

  test.each([
    [
      'een pagina die niet bestaat',
      [record('/oud/', '/hullp/')],
      ['2:7 redirect-target: De link ‘/hullp/’ gaat naar een pagina die niet bestaat.'],
    ],
    [
      'een kop die niet bestaat',
      [record('/oud/', '/hulp/#wie-dan-ook')],
      ['2:7 redirect-target: De link ‘/hulp/#wie-dan-ook’ gaat naar een plek die niet op die pagina staat.'],
    ],
    [
      'een andere taal',
      [record('/oud/', '/en/help/'), record('/en/old/', '/hulp/')],
      [
        '2:7 redirect-target: Het oude adres is van een Nederlandse pagina, en ‘/en/help/’ van een Engelse.',
        '6:7 redirect-target: Het oude adres is van een Engelse pagina, en ‘/hulp/’ van een Nederlandse.',
      ],
    ],
    [
      'een ander oud adres',
      [record('/oud/', '/ouder/'), record('/ouder/', '/hulp/')],
      ['2:7 redirect-target: Het adres ‘/ouder/’ is zelf een oud adres.'],
    ],
    ['zichzelf', [record('/oud/', '/oud/')], ['2:7 redirect-target: Het adres ‘/oud/’ is zelf een oud adres.']],
  ])('leidt niet naar %s', async (_name, records, expected) => {
    expect(await said(...records)).toEqual(expected.map((words) => `redirects.yaml:${words}`));
  });

  test('in een rij van oude adressen zegt de hint waar die eindigt, en in een kring dat er geen einde is', async () => {
    const hints = async (...records: string[]) =>
      (await findingsIn(...records)).filter(({ rule }) => rule !== TWIN).map(({ hint }) => hint);
    expect(await hints(record('/a/', '/b/'), record('/b/', '/c/'), record('/c/', '/hulp/'))).toEqual([
      'Schrijf /hulp/, waar de pagina nu staat.',
      'Schrijf /hulp/, waar de pagina nu staat.',
    ]);
    const none = 'Kies een pagina die er is, of laat to weg als er geen is.';
    expect(await hints(record('/a/', '/b/'), record('/b/', '/a/'))).toEqual([none, none]);
    expect(await hints(record('/a/', '/b/'), record('/b/'))).toEqual([none]);
  });

  test.each([
    ['/hulp/', 'Op het oude adres ‘/hulp/’ staat een pagina.'],
    ['/interventies/oefengesprek/', 'Op het oude adres ‘/interventies/oefengesprek/’ staat een pagina.'],
    ['/en/projects/', 'Op het oude adres ‘/en/projects/’ staat een pagina.'],
    ['/beheer/', 'Het adres ‘/beheer/’ is van een deel van de site zonder pagina’s voor lezers.'],
    ['/pagefind/index/', 'Het adres ‘/pagefind/index/’ is van een deel van de site zonder pagina’s voor lezers.'],
    ['/bijdragen/regels/dead-link/', 'Het adres ‘/bijdragen/regels/dead-link/’ is van een deel van de site zonder pagina’s voor lezers.'],
  ])('kan niet %s zijn', async (from, message) => {
    expect(await said(record(from))).toEqual([`redirects.yaml:1:9 old-address: ${message}`]);
  });

  test('staat er één keer', async () => {
    expect(await said(record('/oud/', '/hulp/'), record('/oud/'))).toEqual([
      'redirects.yaml:5:9 old-address: Het oude adres ‘/oud/’ staat er twee keer in, ook op regel 1.',
    ]);
  });

  test('mag weer een pagina worden als het uit de lijst is', async () => {
    const page = '---\ntitle: T\nsummary: S.\ngroup: site\n---\n\nTekst.\n';
    expect((await findingsOf({ 'pages/oud.mdx': page, 'redirects.yaml': record('/oud/', '/hulp/') })).map(({ rule }) => rule)).toEqual([
      'old-address',
    ]);
    expect(await findingsOf({ 'pages/oud.mdx': page, 'redirects.yaml': '[]\n' })).toEqual([]);
  });
});

// What is in these fields goes into the configuration of web servers.
test.each([
  'oud/',
  '/oud',
  '//oud/',
  '/oud//',
  '/Oud/',
  '/o ud/',
  '/oud;/',
  '/oud{/',
  '/$oud/',
  '/oud/\n',
  '/../oud/',
  '/oud/?a',
  'https://example.org/',
])('%j is geen adres van een pagina', (address) => {
  const rest = { reason: 'Een reden.', date: '2026-11-01' };
  expect(redirect.safeParse({ ...rest, from: address }).success).toBe(false);
  expect(redirect.safeParse({ ...rest, from: '/oud/', to: address }).success).toBe(false);
  expect(redirect.safeParse({ ...rest, from: '/oud/#deel' }).success).toBe(false);
});

test('een link naar een oud adres krijgt te horen waar de pagina nu staat', async () => {
  const text = (link: string) => ({
    'pages/hulp.mdx': (before: string) => `${before}\nZie [het oefengesprek](${link}).\n`,
  });
  expect(await findingsOf(text('/interventies/rollenspel/'))).toMatchObject([
    {
      rule: 'dead-link',
      message: 'De link ‘/interventies/rollenspel/’ gaat naar een pagina die verhuisd is.',
      hint: 'Schrijf /interventies/oefengesprek/.',
    },
  ]);
  expect(await findingsOf(text('/projecten/verkenning/'))).toMatchObject([
    {
      rule: 'dead-link',
      message: 'De link ‘/projecten/verkenning/’ gaat naar een pagina die er niet meer is.',
      hint: expect.stringContaining('Hier stond een project dat nooit is begonnen.') as string,
    },
  ]);
});

describe('een pagina die weg is', () => {
  const gone = ['/projecten/oud/', '/en/projects/oud/'] as const;

  test('is het in beide talen, of het wordt gemist', async () => {
    const twin = async (...records: string[]) => (await findingsIn(...records)).filter(({ rule }) => rule === TWIN).map(brief);
    expect(await twin(...gone.map((from) => record(from)))).toEqual([]);
    expect(await twin(record(gone[0]))).toEqual([
      'redirects.yaml:1:9 removed-twin: De pagina op ‘/projecten/oud/’ is weg, en haar Engelse adres ‘/en/projects/oud/’ staat er niet bij.',
    ]);
    expect(await twin(record(gone[1]))).toEqual([expect.stringContaining('haar Nederlandse adres ‘/projecten/oud/’')]);
    expect(await twin(record(gone[0]), record(gone[1], '/en/projects/'))).toEqual([]);
  });

  test('antwoordt met 410 waar een host dat kan, en staat niet meer in de gegevens', async () => {
    const changes = { 'redirects.yaml': gone.map((from) => record(from)).join('') };
    const library = await libraryOf(changes);
    expect((await findingsOf(changes)).filter(isError)).toEqual([]);
    const { '_redirects.caddy': caddy, '_redirects.nginx': nginx } = movedFiles(library.all('redirects').map(({ data }) => data));
    for (const from of gone) {
      expect(caddy).toContain(`error ${from} 410`);
      expect(nginx).toContain(`~^${from}?$ gone;`);
    }
    const source = { library, history: noHistory, site: new URL('https://kennis.example') };
    // Only the list of changes says that it was there, and why it went.
    const files = exporters.flatMap((exporter) => [...exporter(source)]).filter(({ path }) => `/${path}` !== dataFiles.changes);
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) expect(String(file.content()), file.path).not.toContain('/projecten/oud/');
  });

  test('laat geen verwijzing zonder doel achter: wat er nog naar wijst, wordt genoemd', async () => {
    const findings = await findingsOf({ 'projects/tweede-project.mdx': null });
    expect(findings.filter(isError).map(({ rule }) => rule)).toContain('grant-project');
  });
});
