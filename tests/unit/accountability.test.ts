import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { recipientsOf } from '../../src/accountability/recipients.ts';
import { registerRows } from '../../src/accountability/register-rows.ts';
import { moneyOf, spreadsOf } from '../../src/accountability/spread.ts';
import { grantsByRound, totalsOf } from '../../src/accountability/totals.ts';
import { verdictOf } from '../../src/accountability/verdict.ts';
import { toCsv } from '../../src/facets/csv.ts';
import { allGrants } from '../../src/library/grants.ts';
import { readLibrary } from '../../src/library/library.ts';
import { UNKNOWN } from '../../src/model/fields.ts';
import { libraryOf, realContent } from '../content.ts';

const real = readLibrary(realContent);

describe('controletotalen', () => {
  /** The totals of the only round of the example, after a change of its file. */
  const roundAfter = async (change: (text: string) => string = (text) => text) => {
    const library = await libraryOf({ 'register/voorbeeldregeling.yaml': (text) => `${change(text)}# bekeken\n` });
    const [first] = grantsByRound(library.need('register', 'voorbeeldregeling').data);
    if (!first?.round) throw new Error('De voorbeeldregeling heeft een ronde.');
    return totalsOf(first.grants, first.round);
  };

  test('wat gelijk is, klopt', async () => {
    const totals = await roundAfter();
    expect(totals.compared).toEqual({ grants: { state: 'agrees' }, amount: { state: 'agrees' } });
    expect(verdictOf(totals, 'nl')).toBe('Het aantal klopt. Het bedrag klopt.');
    expect(verdictOf(totals, 'en')).toBe('The number agrees. The amount agrees.');
  });

  test('één meer bekendgemaakt dan er staat', async () => {
    const totals = await roundAfter((text) => text.replace('      grants: 2', '      grants: 3'));
    expect(totals.compared.grants).toEqual({ state: 'differs', difference: 1 });
    expect(verdictOf(totals, 'nl')).toBe('Het aantal verschilt: er is 1 meer bekendgemaakt dan hier staat. Het bedrag klopt.');
  });

  test('een euro verschil, en een cent', async () => {
    const more = await roundAfter((text) => text.replace('      amount: 50000', '      amount: 50001'));
    expect(verdictOf(more, 'nl')).toMatch(/Het bedrag verschilt: er is €\s1 meer bekendgemaakt dan hier staat\.$/);
    const less = await roundAfter((text) => text.replace('      amount: 50000', '      amount: 49999.99'));
    expect(verdictOf(less, 'en')).toMatch(/The amount differs: the total here is €0\.01 higher than the published total\.$/);
  });

  test('met een onbekend bedrag valt er niets te vergelijken', async () => {
    const totals = await roundAfter((text) => text.replace('amount: 19999.9', 'amount: onbekend'));
    expect(totals.compared.amount).toEqual({ state: 'incomplete', unknownAmounts: 1 });
    expect(verdictOf(totals, 'nl')).toContain('Het bedrag is niet te vergelijken: van 1 toekenning in dit register is het niet bekend.');
  });

  test('wat niet bekend is gemaakt, wordt niet vergeleken', async () => {
    const totals = await roundAfter((text) => text.replace(/ {4}published:[^]*?ronde\n/, ''));
    expect(verdictOf(totals, 'nl')).toBe('Niet bekend, dus niet te vergelijken.');
  });

  test('meer dan er was', async () => {
    const totals = await roundAfter((text) => text.replace('budget: 60000', 'budget: 49999'));
    expect(verdictOf(totals, 'nl')).toContain('De bekende bedragen zijn samen meer dan er beschikbaar was.');
  });

  test('toekenningen zonder ronde staan apart', async () => {
    const library = await libraryOf({ 'register/voorbeeldregeling.yaml': (text) => text.replace("    round: '2026'\n", '') });
    const groups = grantsByRound(library.need('register', 'voorbeeldregeling').data);
    expect(groups.map(({ round, grants }) => [round?.id, grants.map(({ id }) => id)])).toEqual([
      ['2026', ['vb-2']],
      [undefined, ['vb-1']],
    ]);
  });
});

describe('de verdeling', () => {
  const all = moneyOf(real, real.all('projects'));

  test.each(spreadsOf(real).map((spread) => [spread.id, spread] as const))(
    '%s telt elk project, ook als het niet bekend is',
    (_id, spread) => {
      const places = real.all('projects').reduce((count, project) => count + spread.facet.valuesOf(project).length, 0);
      const sum = (count: (row: (typeof spread.rows)[number]) => number) => spread.rows.reduce((total, row) => total + count(row), 0);
      expect(sum((row) => row.projects)).toBe(places);
      expect(sum((row) => row.projects)).toBeGreaterThanOrEqual(all.projects);
      expect(sum((row) => row.unknownAmounts)).toBeGreaterThanOrEqual(all.unknownAmounts);
      expect(sum((row) => row.amount)).toBeGreaterThanOrEqual(all.amount);
      for (const row of spread.rows) expect(row.unknownAmounts).toBeLessThanOrEqual(row.projects);
      // A project in one row only adds up to exactly all projects.
      if (spread.projectsInMore === 0) expect(sum((row) => row.projects)).toBe(all.projects);
    },
  );

  test('wie betaalt, telt elk project één keer en elke euro één keer', () => {
    const spread = spreadsOf(real).find(({ id }) => id === 'funder');
    expect(spread?.projectsInMore).toBe(0);
    expect(spread?.rows.reduce((total, { amount }) => total + amount, 0)).toBe(all.amount);
    expect(spread?.rows.reduce((total, row) => total + row.unknownAmounts, 0)).toBe(all.unknownAmounts);
  });

  test('een project in twee pijlers telt in beide, en niet bekend is een eigen rij', async () => {
    const library = await libraryOf({
      'projects/proefproject.mdx': (text) => text.replace('pillars: [cultuur]', 'pillars: [cultuur, systeem]'),
    });
    const pillar = spreadsOf(library).find(({ id }) => id === 'pillar');
    expect(pillar?.rows).toEqual([
      { value: 'cultuur', projects: 1, amount: 30000.1, unknownAmounts: 0 },
      { value: 'systeem', projects: 1, amount: 30000.1, unknownAmounts: 0 },
      { value: UNKNOWN, projects: 1, amount: 19999.9, unknownAmounts: 0 },
    ]);
    expect(pillar?.unused).toEqual(['structuur']);
    expect(pillar?.projectsInMore).toBe(1);
  });
});

describe('wie het geld kreeg', () => {
  const recipients = (id: string) => recipientsOf(real, real.need('projects', id)).map((organisation) => organisation.id);

  test.each([
    ['consent-matters-maastricht', ['consent-matters-maastricht']],
    ['wetenschapveilig', ['universiteiten-van-nederland', 'knaw', 'nwo']],
    ['handreikingen-antisemitisme-hoger-onderwijs', ['ministerie-van-ocw']],
    ['eu-unisafe', []],
  ])('%s: %j', (project, expected) => expect(recipients(project)).toEqual(expected));
});

describe('het register als tabel', () => {
  const site = new URL('https://voorbeeld.nl');

  test('elke toekenning is een rij, en een strenge lezer ziet dezelfde waarden', () => {
    const rows = registerRows(real, site);
    expect(rows.map(({ id }) => id)).toEqual(allGrants(real).map(({ grant }) => grant.id));
    const read = parse(toCsv(rows), { bom: true, columns: true, record_delimiter: '\r\n' }) as Record<string, string>[];
    expect(read).toHaveLength(rows.length);
    for (const [index, row] of rows.entries()) {
      expect(read[index]).toMatchObject({
        id: row.id,
        scheme: row.scheme,
        amount: String(row.amount),
        amountNote: row.amountNote ?? '',
        'url.en': `https://voorbeeld.nl/en/projects/${row.project}/`,
      });
    }
  });

  test('een titel als formule doet niets', async () => {
    const library = await libraryOf({
      'register/voorbeeldregeling.yaml': (text) => text.replace('title: Proefproject', `title: '=HYPERLINK("https://kwaad.nl")'`),
    });
    const [row] = parse(toCsv(registerRows(library, site)), { bom: true, columns: true }) as Record<string, string>[];
    expect(row?.['title']).toBe(`'=HYPERLINK("https://kwaad.nl")`);
  });
});
