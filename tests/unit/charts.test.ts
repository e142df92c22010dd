import { describe, expect, test } from 'vitest';
import { barChart } from '../../src/charts/bar-chart.ts';
import { chartCsv, chartMetadata } from '../../src/exports/chart-csv.ts';
import { drawBars } from '../../src/charts/draw-bars.ts';
import { drawTimeline } from '../../src/charts/draw-timeline.ts';
import { timelineChart } from '../../src/charts/timeline-chart.ts';
import { wrapText } from '../../src/charts/wrap-text.ts';
import { amountOf, figuresBySubject, isInWords, numberOf } from '../../src/library/figures.ts';
import { libraryIn } from '../../src/library/library.ts';
import type { Figure } from '../../src/model/figure.ts';
import { brief, findingsOf, libraryOf } from '../content.ts';

const library = await libraryOf();
const chartNamed = (id: string) => barChart(library, library.need('charts', id), 'nl');
const figure = (fields: Partial<Figure>): Figure => ({ ...library.need('figures', 'f1').data, ...fields });

/** Of each bar: how long what it is measured against is, and how long it is itself. */
const widthsIn = (svg: string): number[] =>
  [...svg.matchAll(/class="(?:track|value)"[^>]* width="([\d.]+)%"/g)].map(([, width]) => Number(width));

describe('een getal in woorden', () => {
  test.each([
    [{ value: 68.4 }, '68,4%', '68.4%'],
    [{ value: 70, precision: 'ongeveer' }, 'ongeveer 70%', 'about 70%'],
    [{ value: 2388, unit: 'respondenten' }, '2.388', '2,388'],
    [{ value: 1999, unit: 'jaar', year: '1999' }, '1999', '1999'],
    [{ value: 1999, unit: 'meldingen' }, '1.999', '1,999'],
    [{ value: '2016/2023', unit: 'jaren' }, '2016 – 2023', '2016 – 2023'],
    [{ value: '2027-01-01', unit: 'datum' }, '1 januari 2027', '1 January 2027'],
    [{ value: '1-5', unit: 'punten' }, '1-5', '1-5'],
    [{ value: 'een kwart', unit: 'aandeel' }, 'een kwart', 'een kwart'],
  ] as const)('%j is %s', (fields, nl, en) => {
    expect(numberOf(figure(fields), 'nl')).toBe(nl);
    expect(numberOf(figure(fields), 'en')).toBe(en);
  });

  test('alleen woorden van de bron zijn in een taal', () => {
    expect([2, 'de helft', '1-5', '2016/2023'].map((value) => isInWords(figure({ value })))).toEqual([false, true, true, false]);
  });

  test('met de eenheid erbij', () => {
    expect(amountOf(figure({ value: 4, precision: 'maximaal', unit: 'miljoen euro per jaar' }), 'nl')).toBe(
      'maximaal 4 miljoen euro per jaar',
    );
    expect(amountOf(figure({}), 'nl')).toBe('34%');
  });
});

describe('cijfers per vraag', () => {
  test('eerst wat te vergelijken is, in die volgorde, en dan de rest', () => {
    expect(
      figuresBySubject(library, 'nl').map(({ id, charts, entries }) => [id, charts.map((c) => c.id), entries.map((e) => e.id)]),
    ).toEqual([
      ['vraag-hoe-vaak', ['gesprekken', 'oefenen'], ['f3', 'f6', 'f1', 'f2', 'f5']],
      ['vraag-melden', [], ['f4']],
    ]);
  });
});

describe('een grafiek', () => {
  test('noemt bij elke staaf wat haar onderscheidt', () => {
    expect(chartNamed('oefenen').bars.map(({ label, amount }) => [label, amount])).toEqual([
      ['Studenten', '34%'],
      ['Medewerkers', 'ruim 22%'],
    ]);
    expect(chartNamed('gesprekken').bars.map(({ label, amount }) => [label, amount])).toEqual([
      ['Gesprekken in een jaar', '12 van de 20'],
      ['Gesprekken zonder voorbereiding', '8 van de 20'],
    ]);
  });

  test('procenten zijn van honderd, delen van hun geheel, en anders is de langste staaf de maat', async () => {
    expect([chartNamed('oefenen').whole, chartNamed('gesprekken').whole]).toEqual([100, 20]);
    const without = await libraryOf({ 'charts.yaml': (text) => text.replace('  whole: f5\n', '') });
    const chart = barChart(without, without.need('charts', 'gesprekken'), 'nl');
    expect(chart.whole).toBeUndefined();
    expect(chart.bars.map(({ amount }) => amount)).toEqual(['12 gesprekken', '8 gesprekken']);
    const [longest = 0, other = 0, ...more] = widthsIn(drawBars(chart));
    expect(more).toEqual([]);
    expect(longest).toBeLessThan(75);
    expect(other / longest).toBeCloseTo(8 / 12, 2);
  });

  test('de tekst zegt alles wat er te zien is, ook over wie het gaat', () => {
    expect(chartNamed('oefenen').description).toBe(
      'Staafdiagram. Oefent wel eens. Er staan twee groepen naast elkaar, studenten en medewerkers. Studenten: 34%. Medewerkers: ruim 22%. Let op: Niemand weet hoe vaak.',
    );
    expect(chartNamed('gesprekken').description).toContain('Over: studenten.');
  });

  test('op een Engelse pagina is het in het Engels als alles vertaald is, en anders in het Nederlands', async () => {
    const charts = '- id: oefenen\n  title: Who practises\n  says: Some do.\n  populations: Two groups.\n  caution: Nobody knows.\n';
    const of = (id: string, population: string) => `- id: ${id}\n  meaning: practises\n  population: ${population}\n`;
    const english = async (figures: string) => {
      const translated = libraryIn(await libraryOf({ 'charts.en.yaml': charts, 'figures.en.yaml': figures }), 'en');
      const { language, description } = barChart(translated, translated.need('charts', 'oefenen'), 'en');
      return [language, description];
    };
    expect(await english(of('f1', 'students') + of('f2', 'staff'))).toEqual([
      'en',
      'Bar chart. Practises. Two groups. Students: 34%. Staff: just over 22%. Please note: Nobody knows.',
    ]);
    expect(await english(of('f1', 'students'))).toEqual(['nl', chartNamed('oefenen').description]);
  });

  test('het beeld heeft staven op maat, en geen stijl', () => {
    const svg = drawBars(chartNamed('oefenen'));
    expect(svg).not.toMatch(/style|fill=|stroke=|font/);
    const widths = widthsIn(svg);
    expect(widths).toEqual([100, 34, 100, 22]);
    expect(svg).toContain('aria-labelledby="oefenen-naam oefenen-tekst"');
  });

  test('de CSV en haar uitleg', () => {
    const full = (path: string) => `https://example.org${path}`;
    const chart = library.need('charts', 'oefenen');
    const [header, first] = chartCsv(library, chart, full).replace('\uFEFF', '').split('\r\n');
    expect(header).toBe('id,meaning,population,value,precision,unit,meaningEn,populationEn,unitEn,year,study,source,heading,caution');
    const plan = 'https://example.org/beleid/plan-2025/';
    expect(first).toBe(`f1,oefent wel eens,studenten,34,,%,,,,2024,${plan},${plan},Cijfers,`);
    expect(JSON.parse(chartMetadata(chart, full))).toMatchObject({
      url: 'https://example.org/data/v1/charts/oefenen.csv',
      'dc:license': { '@id': 'https://creativecommons.org/publicdomain/zero/1.0/' },
      tableSchema: { primaryKey: 'id' },
    });
  });
});

test.each([
  ['een kort stuk', ['een kort', 'stuk']],
  ['arbeidsomstandigheden', ['arbeidsomstandigheden']],
  ['een arbeidsomstandigheden twee', ['een', 'arbeidsomstandigheden', 'twee']],
])('%j past op regels', (text, lines) => expect(wrapText(text, 9)).toEqual(lines));

describe('de controle van grafieken', () => {
  const chart = 'charts.yaml';

  test('woorden zijn geen staaf', async () => {
    const findings = await findingsOf({ [chart]: (text) => text.replace('[f3, f6]', '[f3, f4]') });
    expect(findings.map(brief)).toContain('charts.yaml:4:17 chart-numbers: Het cijfer ‘f4’ is geen getal van 0 of meer, maar ‘de helft’.');
  });

  test.each([
    ['kleiner', 'f6'],
    ['van een andere eenheid', 'f1'],
  ])('een geheel dat %s is', async (_name, id) => {
    const findings = await findingsOf({ [chart]: (text) => text.replace('whole: f5', `whole: ${id}`) });
    expect(findings.map(({ rule, line }) => [rule, line])).toEqual([['chart-numbers', 5]]);
  });

  test('een grafiek met het id van een cijfer', async () => {
    const findings = await findingsOf({ [chart]: (text) => text.replace('id: oefenen', 'id: f1') });
    expect(findings.map(brief)).toEqual(['charts.yaml:6:7 taken-address: Het adres /cijfers/#f1 is al van een andere lijst.']);
  });
});

describe('het beeld van de tijdlijn', () => {
  const event = (id: string, date: string, document = '') => `- id: ${id}\n  date: '${date}'\n  event: Iets\n${document}`;
  const inPlan = '  document: plan-2025\n';
  const events = [event('a', '2024-06', inPlan), event('b', '2022'), event('c', '2024-03', inPlan), event('d', '../2023')];

  test('een kolom per jaar, een rij per soort, van vroeg naar laat', async () => {
    const filled = await libraryOf({ 'timeline.yaml': events.join('') });
    const chart = timelineChart(libraryIn(filled, 'en'), filled.all('timeline'), 'en');
    expect(chart.years).toEqual(['2022', '2023', '2024']);
    expect(chart.rows.map(({ lane, dots }) => [lane, dots.map(({ id }) => id)])).toEqual([
      ['agreements', ['c', 'a']],
      ['other', ['b']],
    ]);
    const lanes = { minister: 'M', research: 'O', agreements: 'A', other: 'Z' };
    const svg = drawTimeline(chart, { title: 'Beeld', description: 'Alles.', lanes }, 'en');
    expect([...svg.matchAll(/<a href="#(\w)" lang="nl"><title>([^<]+)/g)].map(([, id, words]) => [id, words])).toEqual([
      ['c', 'maart 2024: Iets'],
      ['a', 'juni 2024: Iets'],
      ['b', '2022: Iets'],
    ]);
    expect(svg).not.toMatch(/style|fill=|stroke=|font/);
  });

  test('zonder gebeurtenissen is er niets te zien', async () => {
    const empty = await libraryOf({ 'timeline.yaml': '[]' });
    expect(timelineChart(empty, [], 'nl')).toEqual({ years: [], rows: [] });
  });
});
