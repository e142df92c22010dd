import { resolve } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { places } from '../../src/i18n/addresses.ts';
import { ask } from '../../src/search/asking/ask.ts';
import type { LoadedSources } from '../../src/search/page/load-sources.ts';
import { loadedBytes, openBuiltSearch } from '../search/built-search.ts';
import { idOf, type JudgedQuestion, ndcg, readQuestions } from '../search/judge.ts';

const site = resolve('dist');
let dutch: LoadedSources;
let english: LoadedSources;
beforeAll(async () => {
  dutch = await openBuiltSearch(site, 'nl');
  english = await openBuiltSearch(site, 'en');
});

/** Ids of the results, on the pages in the language of the question. */
async function found({ query, lang }: Pick<JudgedQuestion, 'query' | 'lang'>): Promise<string[]> {
  return (await ask(query, lang === 'en' ? english : dutch)).results.map(idOf);
}

// The goals are 0.95 and 0.90 (see the bench); a page that is added may take a place, and must not stop its editor.
describe.each([
  ['judged-queries', 0.94],
  ['questions', 0.88],
] as const)('%s', (name, least) => {
  test(`gemiddeld minstens ${least}, en bij elke vraag iets goeds`, async () => {
    const questions = readQuestions(name);
    const scores: number[] = [];
    const nothing: string[] = [];
    for (const question of questions) {
      const ids = await found(question);
      scores.push(ndcg(ids, question.relevant));
      if (!ids.slice(0, 10).some((id) => question.relevant[id])) nothing.push(question.query);
    }
    expect(nothing).toEqual([]);
    expect(scores.reduce((total, score) => total + score, 0) / scores.length).toBeGreaterThanOrEqual(least);
  });
});

test('wie de titel van een pagina zoekt, vindt die bovenaan', async () => {
  const named = ['interventions', 'projects', 'policy', 'programmes', 'pillars', 'pages'];
  const missed: string[] = [];
  for (const card of [...dutch.cards.values()].filter(({ collection }) => named.includes(collection))) {
    const ids = await found({ query: card.title, lang: 'nl' });
    if (!ids.slice(0, 3).includes(idOf(card))) missed.push(`${card.title}: ${ids.slice(0, 3).join(', ')}`);
  }
  expect(missed).toEqual([]);
});

describe('een woord in de ene taal vindt pagina’s in de andere', () => {
  test.each([
    ['whistleblower', 'nl', 'interventions/klokkenluidersregeling'],
    ['confidential adviser', 'nl', 'interventions/vertrouwenspersoon'],
    ['vertrouwenspersoon', 'en', 'interventions/vertrouwenspersoon'],
    ['klokkenluider', 'en', 'interventions/klokkenluidersregeling'],
  ] as const)('%s (%s)', async (query, lang, id) => expect((await found({ query, lang })).slice(0, 3)).toContain(id));
});

describe('wie hulp nodig heeft, krijgt die boven alles', () => {
  test.each([
    ['bang voor mijn promotor', 'nl'],
    ['ik word buitengesloten', 'nl'],
    ['zelfdoding', 'nl'],
    ['gestalkt', 'nl'],
    ['my professor touches me', 'en'],
    ['revenge porn', 'en'],
    ['nobody believes me', 'en'],
  ] as const)('%s (%s)', async (query, lang) => expect((await ask(query, lang === 'en' ? english : dutch)).help).toBe(true));
  test.each(['subsidieregeling', 'open data', 'wie zit er in de regiegroep', 'diversiteitsplan'])('wie %s zoekt, niet', async (query) =>
    expect((await ask(query, dutch)).help).toBe(false),
  );
});

test('een Engelse vraag vindt Engelse vormen, ook na een Nederlandse', async () => {
  const [first] = await found({ query: 'believes', lang: 'en' });
  expect(first).toBe((await found({ query: 'believed', lang: 'en' }))[0]);
});

test('tot het eerste resultaat hoogstens 130 kB aan script en index', async () => {
  const files = await loadedBytes(site, places.search.nl, 'vertrouwenspersoon');
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
  expect([...files.keys()].some((file) => file.endsWith('pagefind.js'))).toBe(true);
  expect(total, JSON.stringify([...files], null, 1)).toBeLessThanOrEqual(130_000);
});

test('wat bij een resultaat geladen wordt, heeft geen woorden die alleen voor het zoeken zijn', async () => {
  const { results } = await ask('ombudsman', dutch);
  const text = await dutch.read(results[0]?.key ?? '');
  expect(Object.keys(text?.meta ?? {})).toEqual(['title']);
  expect(text?.content).not.toMatch(/\bqz[a-z]{3}q\b/);
});
