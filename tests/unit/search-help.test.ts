import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteLocales } from '../../src/i18n/texts.ts';
import { readLibrary } from '../../src/library/library.ts';
import { mayNeedHelp } from '../../src/search/asking/help.ts';
import type { Card } from '../../src/search/asking/search-data.ts';
import { createThesaurus } from '../../src/search/asking/thesaurus.ts';
import { wordsIn } from '../../src/search/asking/words.ts';
import { conceptsOf } from '../../src/search/indexing/concepts.ts';
import { helpIn } from '../../src/search/indexing/help-concepts.ts';

const help = { address: '/hulp/', concepts: [7] };
const card = (address: string): Card => ({ key: address, collection: 'pages', address, title: address });
/** Results with the page with help in a place, counted from 1; without a place it is not among them. */
const results = (place?: number): Card[] =>
  Array.from({ length: 30 }, (_none, index) => card(index + 1 === place ? help.address : `/${index}/`));
const needsHelp = (question: string, found: readonly Card[], concepts: readonly number[] = []): boolean =>
  mayNeedHelp({ words: wordsIn(question), concepts, results: found }, help);

describe('wie misschien hulp nodig heeft', () => {
  test('noemt iets waarvoor hulp er is', () => expect(needsHelp('stalking', results(), [7])).toBe(true));
  test('vindt de pagina met hulp bij de beste', () => expect(needsHelp('meldpunt', results(2))).toBe(true));
  test('heeft het over zichzelf, en dan mag ze lager staan', () => {
    expect(needsHelp("m'n begeleider schreeuwt", results(9))).toBe(true);
    expect(needsHelp('begeleiding van promovendi', results(9))).toBe(false);
  });
  test('heeft het over zichzelf, en er is niets gevonden', () => {
    expect(needsHelp('ik xqzwv', [])).toBe(true);
    expect(needsHelp('xqzwv', [])).toBe(false);
  });
  test('wie iets anders zoekt, ook over zichzelf, niet', () => expect(needsHelp('mijn subsidie', results(), [3])).toBe(false));
});

test.each(siteLocales)('hulp is er voor wat haar zoekwoorden noemen, en niet voor elk woord erin (%s)', (locale) => {
  const library = readLibrary(resolve('content'));
  const concepts = conceptsOf(library, locale, () => false);
  const found = helpIn(library, locale, createThesaurus(concepts)).concepts.map((index) => concepts[index]?.id);
  expect(found).toEqual(expect.arrayContaining(['pesten', 'seksuele-intimidatie', 'intimidatie', 'discriminatie']));
  for (const id of ['promotor', 'docent', 'studentenvereniging', 'subsidieregeling']) expect(found).not.toContain(id);
});
