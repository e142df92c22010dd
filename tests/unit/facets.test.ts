import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/facets/csv.ts';
import { doorIds, visitors, waysFrom } from '../../src/facets/doors.ts';
import { browsable, type Browsable } from '../../src/facets/facet.ts';
import { gapMap, sevenPMap } from '../../src/facets/gaps.ts';
import { listingOf } from '../../src/facets/listing.ts';
import { readSelection, writeSelection } from '../../src/facets/query.ts';
import { countValues, matches } from '../../src/facets/select.ts';
import { facetAddress, facetName, selectionAddress } from '../../src/i18n/addresses.ts';
import { nextRound } from '../../src/library/grants.ts';
import { readLibrary } from '../../src/library/library.ts';
import { yearsOf } from '../../src/model/dates.ts';
import { pillars } from '../../src/model/vocabularies/pillars.ts';
import { sevenPs } from '../../src/model/vocabularies/seven-ps.ts';
import { siteMapOf } from '../../src/rules/links/site-map.ts';
import { realContent } from '../content.ts';

const library = readLibrary(realContent);

interface Plain {
  id: string;
  [field: string]: unknown;
}

/** Front matter of a folder, read without any of our own code. */
const frontMatter = (folder: string): Plain[] =>
  readdirSync(`${realContent}/${folder}`)
    .filter((file) => /^[a-z0-9-]+\.mdx$/.test(file))
    .map((file) => ({
      ...(load(readFileSync(`${realContent}/${folder}/${file}`, 'utf8').split(/^---$/m)[1] ?? '') as object),
      id: file.replace('.mdx', ''),
    }));

const list = (name: string) => load(readFileSync(`${realContent}/${name}.yaml`, 'utf8')) as Plain[];
const grants = readdirSync(`${realContent}/register`).flatMap(
  (file) => (load(readFileSync(`${realContent}/register/${file}`, 'utf8')) as { grants: { project: string; start: unknown }[] }).grants,
);
const plain = {
  interventions: frontMatter('interventions'),
  projects: frontMatter('projects'),
  policy: frontMatter('policy'),
  commitments: list('commitments'),
  programmes: frontMatter('programmes'),
} satisfies Record<Browsable, Plain[]>;
const interventions = new Map(plain.interventions.map((entry) => [entry.id, entry]));
const kinds = new Map(list('organisations').map((entry) => [entry.id, String(entry['kind'])]));

/** Values as they stand in a file; what is not there is not known. */
function words(value: unknown): string[] {
  const found = (Array.isArray(value) ? value : [value ?? 'onbekend']).map(String);
  return found.length > 0 ? [...new Set(found)] : ['onbekend'];
}

/** Every year between the first and the last that a date names; one without beginning or end has none. */
function years(value: unknown): string[] {
  const text = String(value ?? 'onbekend');
  const named = [...text.matchAll(/(?<![\d-])\d{4}/g)].map(([year]) => Number(year));
  const [from, to = from] = named;
  if (text.includes('..') || from === undefined || to === undefined) return ['onbekend'];
  return Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
}

const known = (values: unknown[]) => words(values.flat().filter((value) => value !== 'onbekend'));

/** How the values of every facet follow from the files. */
const expected: Record<Browsable, Record<string, (entry: Plain) => string[]>> = {
  interventions: {
    thema: (entry) => words(entry['themes']),
    doelgroep: (entry) => words(entry['audiences']),
    pijler: (entry) => words(entry['pillars']),
    vorm: (entry) => words(entry['forms']),
    bewijs: (entry) => words((entry['judgement'] as { certainty: number }).certainty),
    sector: (entry) => words(entry['sectors']),
  },
  projects: {
    thema: (entry) => known(((entry['interventions'] ?? []) as string[]).map((id) => interventions.get(id)?.['themes'])),
    doelgroep: (entry) => words(entry['audiences']),
    pijler: (entry) => words(entry['pillars']),
    betaler: (entry) => words(entry['fundingKind']),
    jaar: (entry) => years(grants.find((grant) => grant.project === entry.id)?.start),
    stand: (entry) => words(entry['status']),
  },
  policy: {
    soort: (entry) => words(entry['type']),
    jaar: (entry) => years(entry['date']),
    actielijn: (entry) => words(entry['actionLines']),
    organisatie: (entry) => known((entry['organisations'] as string[]).map((id) => kinds.get(id))),
  },
  commitments: {
    stand: (entry) => words(entry['status']),
    soort: (entry) => words(entry['kind']),
    actielijn: (entry) => words(entry['actionLines']),
    jaar: (entry) => years(entry['date']),
  },
  programmes: {
    stand: (entry) => {
      const period = String(entry['period']);
      if (period === 'onbekend') return ['onbekend'];
      // The tests are about one day of 2026; a year without more ends on its last day.
      return [period.endsWith('..') || Number(period.split('/')[1]) >= 2026 ? 'bezig' : 'voorbij'];
    },
    jaar: (entry) => years(String(entry['period']).split('/')[0]),
    organisatie: (entry) => known((entry['organisations'] as string[]).map((id) => kinds.get(id))),
  },
};

describe.each(browsable)('de lijst van %s', (collection) => {
  const { facets, items } = listingOf(library, collection, 'nl');

  test('heeft hoogstens zes facetten, en van elke waarde precies wat er in de bestanden staat', () => {
    expect(facets.length).toBeLessThanOrEqual(6);
    expect(facets.map((facet) => facetName(facet.id, 'nl'))).toEqual(Object.keys(expected[collection]));
    for (const [name, valuesOf] of Object.entries(expected[collection])) {
      const inFiles = new Map<string, string[]>();
      for (const entry of plain[collection]) {
        for (const value of valuesOf(entry)) inFiles.set(value, [...(inFiles.get(value) ?? []), entry.id]);
      }
      const facet = facets.find(({ id }) => facetName(id, 'nl') === name);
      expect(facet?.values, name).toEqual(expect.arrayContaining([...inFiles.keys()]));
      for (const value of facet?.values ?? []) {
        const chosen = items.filter((item) => matches(item, { [name]: [value] })).map(({ entry }) => entry.id);
        expect(chosen.toSorted(), `${name}=${value}`).toEqual((inFiles.get(value) ?? []).toSorted());
        expect(countValues(items, {}, name).get(value) ?? 0, `${name}=${value}`).toBe(chosen.length);
      }
    }
  });

  test('telt bij elke keuze wat een waarde erbij geeft', () => {
    for (const chosen of facets) {
      for (const value of chosen.values) {
        const selection = { [facetName(chosen.id, 'nl')]: [value] };
        for (const other of facets.filter((facet) => facet !== chosen)) {
          const name = facetName(other.id, 'nl');
          const counts = countValues(items, selection, name);
          for (const second of other.values) {
            const both = items.filter((item) => matches(item, { ...selection, [name]: [second] }));
            expect(counts.get(second) ?? 0).toBe(both.length);
          }
        }
      }
    }
  });

  test('heeft van elke waarde een pagina op de kaart, als er iets is', () => {
    const { pages } = siteMapOf(library);
    for (const facet of facets) {
      const used = new Set(library.all(collection).flatMap((entry) => facet.valuesOf(entry)));
      for (const value of facet.values) expect(pages.has(facetAddress(collection, facet.id, value, 'nl')), value).toBe(used.has(value));
    }
  });

  test('zegt in elke taal wat een waarde is', () => {
    for (const facet of facets) {
      for (const value of facet.values.filter((other) => other !== 'onbekend')) {
        for (const locale of ['nl', 'en'] as const) expect(facet.label(value, locale).length).toBeGreaterThan(1);
      }
    }
  });
});

test('binnen een facet is het of, tussen facetten en', () => {
  const item = { values: { thema: ['stage', 'consent'], pijler: ['cultuur'] } };
  expect(matches(item, {})).toBe(true);
  expect(matches(item, { thema: [] })).toBe(true);
  expect(matches(item, { thema: ['stage', 'omstanders'] })).toBe(true);
  expect(matches(item, { thema: ['stage'], pijler: ['systeem'] })).toBe(false);
  expect(matches(item, { bestaatniet: ['x'] })).toBe(false);
});

test('wat in een facet gekozen is, telt in dat facet niet mee', () => {
  const items = [{ values: { pijler: ['cultuur'] } }, { values: { pijler: ['systeem'] } }];
  expect([...countValues(items, { pijler: ['cultuur'] }, 'pijler')]).toEqual([
    ['cultuur', 1],
    ['systeem', 1],
  ]);
});

test('een adres geeft de keuze terug, en wat niet bestaat doet niet mee', () => {
  const values = { pijler: ['cultuur', 'systeem'], thema: ['stage'] };
  const selection = readSelection(new URLSearchParams('pijler=systeem&pijler=cultuur&pijler=systeem&thema=x&y=z'), values);
  expect(selection).toEqual({ pijler: ['systeem', 'cultuur'], thema: [] });
  const written = writeSelection(new URLSearchParams('pijler=oud&i=green-dot'), selection);
  expect(written.toString()).toBe('i=green-dot&pijler=systeem&pijler=cultuur');
  expect(readSelection(written, values)).toEqual(selection);
});

test('adressen in beide talen', () => {
  expect(selectionAddress('interventions', { pillar: 'cultuur', audience: 'promovendi' }, 'nl')).toBe(
    '/interventies/?pijler=cultuur&doelgroep=promovendi',
  );
  expect(selectionAddress('policy', { type: 'advies' }, 'en')).toBe('/en/policy/?type=advies#documenten');
  expect(facetAddress('interventions', 'pillar', 'cultuur', 'nl')).toBe('/interventies/pijler/cultuur/');
  expect(facetAddress('interventions', 'pillar', 'cultuur', 'en')).toBe('/en/interventions/pillar/cultuur/');
});

test('de volgordes kloppen', () => {
  const order = (collection: Browsable, name: string) =>
    listingOf(library, collection, 'nl')
      .items.toSorted((a, b) => (a.places[name] ?? 0) - (b.places[name] ?? 0))
      .map(({ entry }) => entry.id);
  const certainties = order('interventions', 'bewijs').map((id) => library.need('interventions', id).data.judgement.certainty);
  expect(certainties).toEqual(certainties.toSorted((a, b) => b - a));
  expect(new Set(certainties).size).toBeGreaterThan(3);
  const dates = order('policy', 'datum').map((id) => library.need('policy', id).data.date);
  expect(dates[0]).toBe('2026-02');
  expect(dates.at(-1)).toBe('onbekend');
  const titles = order('programmes', 'titel').map((id) => library.need('programmes', id).data.title);
  expect(titles).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'nl')));
});

test('de jaren waarin een datum kan liggen', () => {
  expect(yearsOf('2023-06-08')).toEqual(['2023']);
  expect(yearsOf('2022-12/2024')).toEqual(['2022', '2023', '2024']);
  expect(yearsOf('../2023')).toEqual([]);
});

test('CSV: aanhalingstekens, regels, velden in velden, en geen formules', () => {
  const csv = toCsv([
    { id: 'a', title: 'Zeg "ja", of nee', cost: { level: 'gratis' }, themes: ['stage', 'consent'] },
    { id: 'b', title: '=1+1', cost: 'onbekend', sources: [{ url: 'https://example.org/' }] },
    { id: 'c', title: '@x\ny', cost: { note: '-5' } },
  ]);
  expect(csv).toBe(
    [
      '\uFEFFid,title,cost.level,themes,cost,sources,cost.note',
      'a,"Zeg ""ja"", of nee",gratis,stage; consent,,,',
      `b,'=1+1,,,onbekend,"[{""url"":""https://example.org/""}]",`,
      `c,"'@x\ny",,,,,'-5`,
      '',
    ].join('\r\n'),
  );
});

test('elke deur heeft voor iedereen een weg naar een pagina die er is', () => {
  const { pages } = siteMapOf(library);
  for (const door of doorIds) {
    for (const visitor of visitors) {
      const ways = waysFrom(library, door, visitor, 'nl');
      expect(ways.length, `${door} ${visitor}`).toBeGreaterThanOrEqual(2);
      for (const { to } of ways) expect(pages.has(to), to).toBe(true);
      expect(new Set(ways.map(({ to }) => to)).size).toBe(ways.length);
    }
  }
});

describe('de kaart van leemten', () => {
  const both = (a: string[], b: string[], theme: string, audience: string) => a.includes(theme) && b.includes(audience);

  test.each([undefined, ...pillars.ids])('telt elk vak zoals het in de bestanden staat (pijler %s)', (pillar) => {
    const map = gapMap(library, pillar);
    const inPillar = (entry: Plain) => pillar === undefined || words(entry['pillars']).includes(pillar);
    for (const { theme, cells } of map.rows) {
      for (const cell of cells) {
        const here = (collection: 'interventions' | 'projects') =>
          plain[collection].filter(
            (entry) =>
              inPillar(entry) &&
              both(expected[collection]['thema']?.(entry) ?? [], expected[collection]['doelgroep']?.(entry) ?? [], theme, cell.audience),
          );
        const found = here('interventions');
        const certainties = found.map((entry) => (entry['judgement'] as { certainty: number }).certainty);
        const at = `${theme} × ${cell.audience}`;
        expect(cell.interventions, at).toBe(found.length);
        expect(cell.projects, at).toBe(here('projects').length);
        expect(cell.certainty, at).toBe(found.length > 0 ? Math.max(...certainties) : undefined);
        expect(cell.isGap, at).toBe(
          found.length + cell.projects === 0 && theme !== 'onbekend' && !['onbekend', 'anderen'].includes(cell.audience),
        );
      }
    }
    expect(map.rows.flatMap(({ cells }) => cells).some(({ isGap }) => isGap)).toBe(true);
  });

  test('telt de zeven P’s', () => {
    const rows = sevenPMap(library, pillars.ids);
    expect(rows.map(({ p }) => p)).toEqual(sevenPs.ids);
    for (const row of rows) {
      const found = plain.interventions.filter((entry) => words(entry['sevenPs']).includes(row.p));
      expect(row.interventions).toBe(found.length);
      for (const place of row.byPillar) {
        expect(place.interventions).toBe(found.filter((entry) => words(entry['pillars']).includes(place.pillar)).length);
      }
    }
  });

  test('wijst naar de ronde die nog niet dicht is', () => {
    expect(nextRound(library, '2026-12-01')?.round.id).toBe('2027');
    expect(nextRound(library, '2026-04-16')?.round.id).toBe('2026');
    expect(nextRound(library, '2027-02-13')).toBeUndefined();
  });
});
