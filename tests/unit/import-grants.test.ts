import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importGrants } from '../../src/import/import-grants.ts';
import { readAmount } from '../../src/import/grants-csv.ts';
import { readLibrary } from '../../src/library/library.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { withContent } from '../content.ts';

const header = 'id,title,recipient,amount,start,end,round,summary';
const good = 'vb-3,Derde project,Hogeschool Drie,"€ 1.250,50",2026-09,2027-06,2027,Wat het project doet.';
const noTotals = {
  'register/voorbeeldregeling.yaml': (text: string) =>
    text.replace(
      "- id: '2026'",
      "- id: '2027'\n    title: Ronde 2027\n    opens: onbekend\n    closes: onbekend\n    budget: onbekend\n  - id: '2026'",
    ),
};
const options = { scheme: 'voorbeeldregeling', source: 'https://example.org/lijst' };

/** All files of a folder with their text. */
async function snapshot(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => /\.(?:mdx|yaml|deel)$/.test(name)).toSorted();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const)));
}

test.each([
  ['125000', 125000],
  ['125000.50', 125000.5],
  ['125000,5', 125000.5],
  ['125.000,50', 125000.5],
  ['€ 125.000,-', 125000],
  ['1.2', 1.2],
  ['', undefined],
  ['-5', undefined],
  ['1,2,3', undefined],
  ['veel', undefined],
])('bedrag %j', (text, amount) => expect(readAmount(text)).toBe(amount));

test('een lijst mag zeggen op welke dag er is toegekend', async () => {
  await withContent(noTotals, async (content) => {
    const csv = `${header},awardedOn\n${good},2026-06-15\n`;
    expect(await importGrants({ ...options, content, csv })).toMatchObject({ outcome: 'written' });
    expect(readLibrary(content).need('register', 'voorbeeldregeling').data.grants.at(-1)).toMatchObject({ awardedOn: '2026-06-15' });
    const wrong = `${header},awardedOn\n${good.replace('vb-3', 'vb-4')},in juni\n`;
    expect(await importGrants({ ...options, content, csv: wrong })).toMatchObject({
      outcome: 'rows',
      problems: [{ line: 2, column: 'awardedOn' }],
    });
  });
});

test('goede rijen worden toekenningen met een projectpagina, en de inhoud klopt nog', async () => {
  await withContent(noTotals, async (content) => {
    const result = await importGrants({ ...options, content, csv: `\uFEFF${header}\n${good}\n` });
    expect(result).toEqual({ outcome: 'written', grants: 1, files: ['projects/vb-3.mdx', 'register/voorbeeldregeling.yaml'] });
    const library = readLibrary(content);
    expect(checkLibrary(library)).toEqual([]);
    expect(library.need('projects', 'vb-3').data).toMatchObject({
      title: 'Derde project',
      funder: 'Ministerie van OCW',
      status: 'onbekend',
    });
    expect(library.need('register', 'voorbeeldregeling').data.grants.at(-1)).toEqual({
      id: 'vb-3',
      title: 'Derde project',
      recipient: 'Hogeschool Drie',
      round: '2027',
      amount: 1250.5,
      start: '2026-09',
      end: '2027-06',
      project: 'vb-3',
    });
  });
});

describe('niets wordt geschreven', () => {
  async function refused(csv: string) {
    return withContent(noTotals, async (content) => {
      const before = await snapshot(content);
      const result = await importGrants({ ...options, content, csv });
      expect(await snapshot(content)).toEqual(before);
      return result;
    });
  }

  test('als één rij fout is: alle fouten, met regel en kolom', async () => {
    const result = await refused(
      [
        header,
        good,
        'VB 4,,Y,veel,2026-13,,2031,',
        'vb-3,Nog eens,Y,1,,,2027,Tekst',
        'proefproject,Bestaat,Y,1,,,2027,Tekst',
        'te,kort',
      ].join('\n'),
    );
    expect(result.outcome).toBe('rows');
    expect(result.outcome === 'rows' ? result.problems.map(({ line, column }) => `${line} ${column}`) : []).toEqual([
      '3 title',
      '3 summary',
      '3 id',
      '3 amount',
      '3 start',
      '3 round',
      '4 id',
      '5 id',
      '6 ',
      '6 round',
      '6 summary',
    ]);
  });

  test.each([
    ['een kolom ontbreekt', 'id,title\na,b', 'recipient'],
    ['een kolom is onbekend', `${header},kleur\n${good},rood`, 'kleur'],
    ['er zijn geen rijen', header, ''],
    ['het is geen CSV', `${header}\n"open`, ''],
  ])('als %s', async (_name, csv, column) => {
    const result = await refused(csv);
    expect(result.outcome === 'rows' && result.problems.map((problem) => problem.column)).toContain(column);
  });

  test('als de inhoud er niet meer mee klopt', async () => {
    const result = await refused(`${header}\n${good.replace('"€ 1.250,50"', '999999')}\n`);
    expect(result.outcome === 'content' && result.findings.map(({ rule }) => rule)).toEqual(['grant-money']);
  });

  test('als de regeling niet bestaat', async () => {
    await withContent({}, async (content) => {
      expect(await importGrants({ ...options, scheme: 'geen', content, csv: header })).toEqual({
        outcome: 'unknown-scheme',
        schemes: ['voorbeeldregeling'],
      });
    });
  });
});
