import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { allGrants } from '../../src/library/grants.ts';
import { readLibrary } from '../../src/library/library.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { brief, briefsOf, findingsOf, realContent, withContent } from '../content.ts';

const register = 'register/voorbeeldregeling.yaml';
describe('elke toekenning heeft één project', () => {
  test('project weg', async () => {
    const findings = await findingsOf({ 'projects/tweede-project.mdx': null });
    expect(findings.map(brief)).toEqual([
      `${register}:36:14 grant-project: De toekenning ‘vb-2’ heeft geen project: projects/tweede-project.mdx ontbreekt.`,
    ]);
    expect(findings[0]?.hint).toContain('Maak het bestand projects/tweede-project.mdx.');
  });

  test('project als concept', async () => {
    expect(await briefsOf({ 'projects/tweede-project.mdx': (text) => text.replace('---\n', '---\ndraft: true\n') })).toEqual([
      `${register}:36:14 grant-project: De toekenning ‘vb-2’ heeft een project dat nog niet gepubliceerd is: projects/tweede-project.mdx.`,
    ]);
  });

  test('project met een andere naam', async () => {
    const findings = await withContent({}, async (directory) => {
      await rename(join(directory, 'projects/tweede-project.mdx'), join(directory, 'projects/derde-project.mdx'));
      return checkLibrary(readLibrary(directory));
    });
    expect(findings.map(brief)).toEqual([
      'projects/derde-project.mdx:2:8 grant-project: Het project ‘derde-project’ hangt aan geen enkele toekenning.',
      `${register}:36:14 grant-project: De toekenning ‘vb-2’ heeft geen project: projects/tweede-project.mdx ontbreekt.`,
    ]);
  });

  test.each([
    ['een naam met een slip', 'project: tweede-projekt', 'grant-project', 'Bedoel je ‘tweede-project’?'],
    ['geen naam', '', 'missing-field', 'Vul het in.'],
    ['een lijst', 'project: [tweede-project]', 'wrong-value', 'Het project waarvoor het geld is.'],
  ])('een toekenning met %s: één melding', async (_name, to, rule, hint) => {
    const findings = await findingsOf({ [register]: (text) => text.replace('project: tweede-project', to) });
    expect(findings.filter(({ rule: found }) => found !== 'grant-money').map(({ rule: found, file }) => [found, file])).toEqual([
      [rule, register],
    ]);
    expect(findings.find(({ rule: found }) => found === rule)?.hint).toContain(hint);
  });

  test('een project met een fout: één melding, en geen woord over een concept', async () => {
    expect(await briefsOf({ 'projects/proefproject.mdx': (text) => text.replace('status: lopend', 'status: loopt niet') })).toEqual([
      expect.stringContaining('projects/proefproject.mdx:14:9 wrong-value'),
    ]);
  });

  test('register weg', async () => {
    expect(await briefsOf({ register: null })).toEqual([
      'projects/proefproject.mdx:2:8 grant-project: Het project ‘proefproject’ hangt aan geen enkele toekenning.',
      'projects/tweede-project.mdx:2:8 grant-project: Het project ‘tweede-project’ hangt aan geen enkele toekenning.',
      'register:1:1 missing-folder: De map ‘register’ met registers ontbreekt.',
    ]);
    expect((await briefsOf({ [register]: null })).filter((line) => line.includes('grant-project'))).toHaveLength(2);
  });

  test('twee toekenningen voor één project', async () => {
    expect(await briefsOf({ [register]: (text) => text.replace('project: tweede-project', 'project: proefproject') })).toEqual([
      'projects/tweede-project.mdx:2:8 grant-project: Het project ‘tweede-project’ hangt aan geen enkele toekenning.',
      `${register}:36:14 grant-project: Het project ‘proefproject’ hoort al bij de toekenning ‘vb-1’ (${register}).`,
    ]);
  });

  test('toekenning en project samen weg: het aantal klopt niet meer', async () => {
    const found = await briefsOf({
      'projects/tweede-project.mdx': null,
      [register]: (text) => text.slice(0, text.indexOf('  - id: vb-2')) + 'sources: []\n',
    });
    expect(found).toContain(`${register}:8:13 grant-project: Dit register noemt 2 toekenningen, maar er staan er 1.`);
  });

  test.each(['title', 'recipient'])('zonder %s', async (field) => {
    const found = await briefsOf({ [register]: (text) => text.replace(new RegExp(`(- id: vb-1[^]*?)    ${field}: .*\n`), '$1') });
    expect(found).toContainEqual(expect.stringContaining(`missing-field: Het veld ‘grants.${field}’ ontbreekt.`));
  });

  test('zonder samenvatting', async () => {
    expect(await briefsOf({ 'projects/proefproject.mdx': (text) => text.replace(/summary: .*/, 'summary: ""') })).toEqual([
      'projects/proefproject.mdx:3:10 wrong-value: Het veld ‘summary’ is leeg.',
    ]);
  });
});

describe('geld', () => {
  test('meer dan het budget van de regeling', async () => {
    expect(await briefsOf({ [register]: (text) => text.replace('budget: 100000', 'budget: 49999.99') })).toEqual([
      expect.stringMatching(/grant-money: De toekenningen tellen op tot €\s50\.000; het budget van de regeling is €\s49\.999,99\./),
    ]);
  });

  test('meer dan het budget van de ronde', async () => {
    expect(await briefsOf({ [register]: (text) => text.replace('budget: 60000', 'budget: 40000') })).toEqual([
      expect.stringContaining('De toekenningen van ronde ‘2026’ tellen op tot'),
    ]);
  });

  test('controletotalen', async () => {
    expect(
      await briefsOf({ [register]: (text) => text.replace('grants: 2\n      amount: 50000', 'grants: 3\n      amount: 60000') }),
    ).toEqual([
      expect.stringContaining('telt volgens de bron 3 toekenningen; in het register staan er 2'),
      expect.stringMatching(/is volgens de bron €\s60\.000; de toekenningen tellen op tot €\s50\.000/),
    ]);
  });

  test('een ronde die niet bestaat', async () => {
    expect(
      await briefsOf({ [register]: (text) => text.replace("round: '2026'\n    amount: 30000.1", "round: '2031'\n    amount: 30000.1") }),
    ).toContainEqual(expect.stringContaining('noemt de ronde ‘2031’, maar die ronde staat niet bij deze regeling'));
  });
});

describe('tijd', () => {
  test.each([
    ['start: 2026-09', 'start: 2023-12', 'begint (2023-12) voor de regeling (2024/2027)'],
    ['end: 2027-06-30', 'end: 2028-01-01', 'eindigt (2028-01-01) na de regeling (2024/2027)'],
    ['end: 2027-06-30', 'end: 2026-08', 'eindigt (2026-08) voordat zij begint (2026-09)'],
  ])('%s wordt %s', async (from, to, message) => {
    expect(await briefsOf({ [register]: (text) => text.replace(from, to) })).toEqual([expect.stringContaining(message)]);
  });
});

test('geen enkel gefinancierd project kan ontbreken', { timeout: 300_000 }, async () => {
  await withContent(
    {},
    async (directory) => {
      const grants = allGrants(readLibrary(directory));
      expect(grants.length).toBeGreaterThanOrEqual(43);
      for (const { grant, scheme } of grants) {
        const file = join(directory, `projects/${grant.project}.mdx`);
        await rename(file, `${file}.weg`);
        const messages = checkLibrary(readLibrary(directory)).map(({ file: where, message }) => `${where}: ${message}`);
        await rename(`${file}.weg`, file);
        expect(messages).toContain(
          `${scheme.source.file}: De toekenning ‘${grant.id}’ heeft geen project: projects/${grant.project}.mdx ontbreekt.`,
        );
      }
    },
    realContent,
  );
});
