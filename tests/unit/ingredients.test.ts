import { describe, expect, test } from 'vitest';
import { strengthIn, strengthOf, usesOf } from '../../src/library/ingredients.ts';
import { readLibrary } from '../../src/library/library.ts';
import { brief, type Change, findingsOf, libraryOf, realContent } from '../content.ts';

const intervention = 'interventions/oefengesprek.mdx';
const study = (from: string, to: string): Record<string, Change> => ({ 'references.yaml': (text) => text.replace(from, to) });
const withElements = (...elements: string[]): Record<string, Change> => ({
  [intervention]: (text) => text.replace('evaluation:', `${elements.map((element) => `  - { ${element} }\n`).join('')}evaluation:`),
});

describe('hoe sterk de basis van een element is', () => {
  test.each<[string, Record<string, Change>, string]>([
    ['een onderzoek waarvan de uitkomst bekend is', {}, 'onderzoek'],
    ['een onderzoek dat niet geverifieerd is', study('verified: true', 'verified: false'), 'niet-nagelezen'],
    ['een onderzoek waarvan de uitkomst niet is nagelezen', study('findingKnown: true', 'findingKnown: false'), 'niet-nagelezen'],
    ['een theorie', study('designType: pre-post', 'designType: theory'), 'theorie'],
    ['een richtlijn', study('designType: pre-post', 'designType: guideline'), 'theorie'],
    ['een publicatie zonder eigen meting', study('empirical: true', 'empirical: false'), 'theorie'],
  ])('%s', async (_name, changes, strength) => {
    const library = await libraryOf(changes);
    const [element] = library.need('interventions', 'oefengesprek').data.activeIngredients;
    expect(element && strengthIn(library, element)).toBe(strength);
  });

  test('zonder publicatie is het nooit onderzoek', () => {
    expect(strengthOf('bron', undefined)).toBe('aanbieder');
    expect(strengthOf('aanbieder', undefined)).toBe('aanbieder');
    expect(strengthOf('redactie', undefined)).toBe('redactie');
  });
});

test('een interventie staat bij elke sterkte met haar eigen woorden, de sterkste eerst', async () => {
  const library = await libraryOf(
    withElements(
      'element: Twee keer oefenen, ingredient: oefenen, basis: redactie',
      'element: Een spiegel, ingredient: oefenen, basis: aanbieder',
      'element: Nog een spiegel, ingredient: oefenen, basis: bron, source: { url: "https://example.org/spiegel" }',
    ),
  );
  const found = usesOf(library, library.need('ingredients', 'oefenen'));
  expect(found.map(({ strength, uses }) => [strength, uses.map(({ elements }) => elements.map(({ element }) => element))])).toEqual([
    ['onderzoek', [['Oefenen met een ander']]],
    ['aanbieder', [['Een spiegel', 'Nog een spiegel']]],
    ['redactie', [['Twee keer oefenen']]],
  ]);
});

test('een element hoort bij een werkzaam element dat er is', async () => {
  const changes = withElements('element: Iets anders, ingredient: bestaat-niet, basis: aanbieder');
  expect((await findingsOf(changes)).map(brief)).toEqual([expect.stringContaining('dangling-reference')]);
});

test('de inhoud: elk element uit de bronnen heeft een plek, en elk werkzaam element een interventie', () => {
  const library = readLibrary(realContent);
  const elements = library.all('interventions').flatMap(({ data }) => data.activeIngredients);
  const groups = library.all('ingredients').map((ingredient) => ({ id: ingredient.id, uses: usesOf(library, ingredient) }));
  const placed = groups.flatMap(({ uses }) => uses.flatMap((group) => group.uses.flatMap((use) => use.elements)));
  expect(groups.filter(({ uses }) => uses.length === 0).map(({ id }) => id)).toEqual([]);
  expect(new Set(placed)).toEqual(new Set(elements));
  expect(placed.length).toBe(elements.length);
  // So many the sources of the 46 interventions give.
  expect(elements.length).toBeGreaterThanOrEqual(129);
});
