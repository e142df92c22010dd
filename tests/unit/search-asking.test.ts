import { describe, expect, test } from 'vitest';
import { ask, type Sources } from '../../src/search/asking/ask.ts';
import { nearestTerms } from '../../src/search/asking/nearest-terms.ts';
import { readQuestion } from '../../src/search/asking/question.ts';
import { type Card, knownOf, packSearchData, unpackSearchData } from '../../src/search/asking/search-data.ts';
import { suggest } from '../../src/search/asking/suggest.ts';
import { type Concept, conceptWord } from '../../src/search/asking/thesaurus.ts';
import { parseWordList } from '../../src/search/asking/word-list.ts';
import { excerptOf } from '../../src/search/page/excerpt.ts';

const concepts: Concept[] = [
  {
    id: 'ombudsfunctionaris',
    label: 'ombudsfunctionaris',
    names: ['ombudsfunctionaris', 'ombudsman', 'ombuds officer'],
    related: [1],
    parts: [],
  },
  { id: 'klacht', label: 'klacht', names: ['klacht', 'klacht indienen', 'complaint'], related: [], parts: [] },
];
const cards: Card[] = [
  { key: 'nl_a', collection: 'interventions', address: '/interventies/ombudsfunctionaris/', title: 'Ombudsfunctionaris' },
  { key: 'nl_b', collection: 'interventions', address: '/interventies/formele-klachtprocedure/', title: 'Formele klachtprocedure' },
  { key: 'nl_c', collection: 'terms', address: '/begrippen/#ombudsfunctionaris', title: 'ombudsfunctionaris' },
  { key: 'nl_d', collection: 'references', address: '/bronnen/senn-2015/', title: '' },
  { key: 'nl_e', collection: 'organisations', address: '/organisaties/vh/', title: 'Vereniging Hogescholen', abbreviation: 'VH' },
];
const data = { concepts, cards, help: { address: '/hulp/', concepts: [1] } };

/** An index of one word per page. */
const pages: Record<string, string[]> = {
  nl_a: ['ombudsfunctionaris', conceptWord(0)],
  nl_b: ['klacht', 'procedure', conceptWord(1), conceptWord(0)],
  // The last two are words by which people look for the term.
  nl_c: ['ombudsfunctionaris', conceptWord(0), 'klacht', 'kwijt'],
  nl_d: ['klacht', 'vh'],
  nl_e: ['vereniging', 'hogescholen', 'vh'],
};
const asked: string[] = [];
const sources: Sources = {
  ...knownOf(data),
  words: () => Promise.resolve(parseWordList('klacht\nofficer\nombuds\nombudsfunctionaris\nprocedure\n\n')),
  search: (question) => {
    asked.push(question);
    const wanted = question.replaceAll('"', '').split(' ');
    return Promise.resolve(
      Object.entries(pages).flatMap(([key, words]) => (wanted.every((word) => words.includes(word)) ? [{ key, score: 10 }] : [])),
    );
  },
};

describe('een vraag lezen', () => {
  const { thesaurus, isInTitle } = knownOf(data);
  const read = (question: string) => readQuestion(question, thesaurus, isInTitle);

  test('begrippen van meer woorden, en stopwoorden eruit', () => {
    expect(read('hoe kan ik een klacht indienen bij de ombudsman?').parts).toEqual([
      { words: ['klacht', 'indienen'], concepts: [1] },
      { words: ['ombudsman'], concepts: [0] },
    ]);
  });
  test('een citaat blijft heel', () => expect(read('"zo pak je het aan" klacht').phrases).toEqual(['zo pak je het aan']));
  test('een aanhalingsteken dat open blijft, is geen citaat', () => expect(read('"klacht').phrases).toEqual([]));
  test('alleen stopwoorden: dan die', () => expect(read('de van het').parts.map(({ words }) => words[0])).toEqual(['de', 'van', 'het']));
  test('één letter gaat nergens over', () => expect(read('a').parts).toEqual([]));
  test('wat een titel aan elkaar schrijft', () => expect(read('klacht procedure formele klacht').parts).toHaveLength(3));
});

describe('antwoorden', () => {
  test('een ander woord voor hetzelfde, en dat het daarnaar zocht', async () => {
    const answer = await ask('ombudsman', sources);
    expect(answer.results.map(({ key }) => key)).toEqual(['nl_a', 'nl_b']);
    expect(answer.also).toEqual(['ombudsfunctionaris']);
    expect(answer.terms.map(({ key }) => key)).toEqual(['nl_c']);
  });
  test('een tikfout, en wat ervan gemaakt is', async () => {
    const answer = await ask('proecdure', sources);
    expect(answer.repaired).toEqual([{ typed: 'proecdure', meant: 'procedure' }]);
    expect(answer.results[0]?.key).toBe('nl_b');
  });
  test('een tikfout in een naam van meer woorden', async () => {
    const answer = await ask('ombuds ofifcer', sources);
    expect(answer.repaired).toEqual([{ typed: 'ofifcer', meant: 'officer' }]);
    expect(answer.terms.map(({ key }) => key)).toEqual(['nl_c']);
  });
  test('woorden waarmee mensen een begrip zoeken, zijn samen dat begrip', async () => {
    expect((await ask('klacht kwijt', sources)).terms.map(({ key }) => key)).toEqual(['nl_c']);
  });
  test('een afkorting is een naam', async () => {
    expect((await ask('VH', sources)).results[0]?.key).toBe('nl_e');
  });
  test('wat er niet is, is er niet', async () => {
    const answer = await ask('zwembad', sources);
    expect(answer).toMatchObject({ results: [], unknown: ['zwembad'], repaired: [] });
  });
  test('een citaat moet er staan', async () => {
    const answer = await ask('"procedure" klacht', sources);
    expect(answer.results.map(({ key }) => key)).toEqual(['nl_b']);
  });
  test.each([
    '',
    '   ',
    '"',
    '""',
    '🙂🙂',
    '<img src=x onerror=alert(1)>',
    '\u0000',
    '%E0%A4%A',
    'a'.repeat(20_000),
    'de het een '.repeat(5_000),
    '"open',
    '((((',
    '\\',
  ])('wat er ook getypt is: %j', async (typed) => {
    const answer = await ask(typed, sources);
    expect(Array.isArray(answer.results)).toBe(true);
  });
  test('van een heel lange vraag wordt niet meer gezocht dan van een gewone', async () => {
    asked.length = 0;
    await ask(Array.from({ length: 3_000 }, (_none, index) => `woord${String.fromCharCode(97 + (index % 26))}${index}`).join(' '), sources);
    expect(asked.length).toBeLessThan(60);
  });
});

test('wat naar de browser gaat, komt er hetzelfde aan', () => {
  const arrived = unpackSearchData(packSearchData(data));
  expect(arrived.concepts).toEqual(concepts);
  expect(arrived.cards.toSorted((a, b) => (a.key < b.key ? -1 : 1))).toEqual(cards);
});

describe('suggesties', () => {
  const texts = (typed: string): string[] => suggest(typed, data).map(({ text }) => text);
  test('wat zo begint, begrippen eerst', () => expect(texts('ombuds')).toEqual(['ombudsfunctionaris', 'Ombudsfunctionaris']));
  test('een ander woord wijst naar het begrip', () =>
    expect(suggest('ombuds o', data)).toEqual([{ kind: 'term', text: 'ombudsfunctionaris', typed: 'ombuds officer' }]));
  test('ook een woord midden in een titel', () => expect(texts('klachtp')).toEqual(['Formele klachtprocedure']));
  test('een afkorting wijst naar wie zo heet', () => expect(texts('vh')).toEqual(['Vereniging Hogescholen']));
  test('niets voor één letter of onzin', () => expect([texts('o'), texts('qqqq'), texts('')]).toEqual([[], [], []]));
});

describe('het stuk tekst onder een resultaat', () => {
  const long = `${'woord '.repeat(60)}Een klacht, of twee klachten. ${'slot '.repeat(60)}`;
  test('staat rond wat gezocht is, met vormen ervan gemarkeerd', () => {
    const pieces = excerptOf(long, ['klacht']);
    expect(pieces.filter(({ marked }) => marked).map(({ text }) => text)).toEqual(['klacht', 'klachten']);
    expect(pieces[0]?.text).toBe('… ');
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(300);
  });
  test('is het begin, als er niets te markeren is', () => {
    expect(excerptOf('Een korte tekst.', ['zwembad'])).toEqual([{ text: 'Een korte tekst.', marked: false }]);
  });
  test('is ook van een lege tekst te maken', () => expect(excerptOf('', ['klacht'])).toEqual([{ text: '', marked: false }]));
});

test('begrippen die lijken op wat er niet is', () => {
  const { thesaurus } = knownOf(data);
  expect(nearestTerms(['ombudskantoor'], thesaurus)).toEqual(['ombudsfunctionaris']);
  expect(nearestTerms(['zwembad'], thesaurus)).toEqual([]);
});
