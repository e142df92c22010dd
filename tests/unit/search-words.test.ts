import { describe, expect, test } from 'vitest';
import { takeNumbers } from '../../src/search/asking/numbers.ts';
import { readUnknown } from '../../src/search/asking/repair.ts';
import { joinedRoot, rootOf, wordsIn } from '../../src/search/asking/words.ts';
import { parseWordList } from '../../src/search/asking/word-list.ts';
import { splitCompound } from '../../src/search/indexing/compounds.ts';
import { readDutchWords } from '../../src/search/indexing/dutch-words.ts';
import { otherForms } from '../../src/search/indexing/word-forms.ts';

test('woorden zonder hoofdletters en accenten, met apostrof en &', () => {
  expect(wordsIn('Coördinatie van ZZP’ers: E&W, “één” (2025)')).toEqual(['coordinatie', 'van', "zzp'ers", 'e&w', 'een', '2025']);
});

describe('vormen van één woord hebben één wortel', () => {
  test.each([
    ['toeslag', 'toeslagen'],
    ['maatregel', 'maatregelen'],
    ['methode', 'methoden'],
    ['melding', 'melden'],
    ['meldt', 'melden'],
    ['klacht', 'klachten'],
    ['vertrouwenspersoon', 'vertrouwenspersonen'],
    ['hoog', 'hoge'],
    ['brief', 'brieven'],
    ['whistleblower', 'whistleblowers'],
  ])('%s en %s', (one, other) => expect(rootOf(one)).toBe(rootOf(other)));

  test('maar andere woorden niet', () => {
    expect(rootOf('melding')).not.toBe(rootOf('mening'));
    expect(rootOf('pest')).not.toBe(rootOf('post'));
  });

  test('aan elkaar of los', () => expect(joinedRoot(['stage', 'discriminatie'])).toBe(joinedRoot(['stagediscriminatie'])));
});

describe('samenstellingen', () => {
  const dutch = readDutchWords();
  const split = (word: string): readonly string[] => splitCompound(word, (part) => dutch.has(part));

  test.each([
    ['klachtencommissie', ['klacht', 'commissie']],
    ['beleidsmedewerker', ['beleid', 'medewerker']],
    ['kinderopvangtoeslag', ['kinder', 'opvang', 'toeslag']],
    ['omstanderstraining', ['omstander', 'training']],
    ['theatervoorstelling', ['theater', 'voorstelling']],
  ])('%s', (word, parts) => expect(split(word)).toEqual(parts));

  test.each(['rechtvaardigheid', 'wetenschappelijk', 'universiteit', 'student', 'onderwijs'])('%s is er geen', (word) =>
    expect(split(word)).toEqual([]),
  );

  test('ook met woorden die alleen de site kent', () => {
    expect(splitCompound('mindlabvoorstelling', (part) => ['mindlab', 'voorstelling'].includes(part))).toEqual(['mindlab', 'voorstelling']);
  });
});

describe('andere vormen', () => {
  const dutch = readDutchWords();
  test.each([
    ['toeslag', 'toeslagen'],
    ['maatregelen', 'maatregel'],
    ['methoden', 'methode'],
    ['hoge', 'hoog'],
    ['lid', 'leden'],
    ['promovendus', 'promovendi'],
  ])('%s geeft %s', (word, other) => expect(otherForms(word, (form) => dutch.has(form))).toContain(other));
});

describe('nummers, hoe ze ook geschreven zijn', () => {
  const same = (...written: string[]): void => {
    const words = written.map((question) => takeNumbers(question).numbers.map(({ word }) => word));
    expect(words[0]).toHaveLength(1);
    for (const other of words) expect(other).toEqual(words[0]);
  };
  test('Kamerstukken', () =>
    same(
      '29240-131',
      '29 240, nr. 131',
      '29.240 nr 131',
      'kst-29240-131',
      'Kamerstukken II 29 240, nr. 131',
      'kamerstuk 29240/131',
      '29240 131',
    ));
  test('de Staatscourant', () => same('Stcrt. 2025, 7332', 'stcrt 2025 7332', 'Staatscourant 2025, nr. 7332', 'stcrt-2025-7332'));
  test('een DOI', () => same('10.1056/NEJMsa1411131', 'https://doi.org/10.1056/nejmsa1411131', 'doi:10.1056/NEJMsa1411131.'));
  test('een heel dossier is het begin van elk stuk erin', () => {
    const [whole] = takeNumbers('29 240').numbers;
    const [item] = takeNumbers('29 240, nr. 131').numbers;
    expect(item?.word.startsWith(whole?.word ?? '?')).toBe(true);
  });
  test('wat geen nummer is, blijft staan', () => expect(takeNumbers('monitor 2023').rest).toBe('monitor 2023'));
});

describe('een woord dat de site niet heeft', () => {
  const words = parseWordList(
    'commissie\nleiderschap\nintimidatie\nklachten\nklachtencommissie\ntheater\ntraining\nvertrouwenspersoon\n\nmening\nstuk\nstukken\n',
  );
  test.each([
    ['intimidatei', 'intimidatie'],
    ['vertouwenspersoon', 'vertrouwenspersoon'],
    ['vertrouwenspesroon', 'vertrouwenspersoon'],
    ['klachtencomissie', 'klachtencommissie'],
    ['intimidattei', 'intimidatie'],
  ])('%s is bedoeld als %s', (typed, meant) => expect(readUnknown(typed, words)).toEqual({ kind: 'repair', words: [meant] }));

  test('is het begin van een woord', () => expect(readUnknown('vertrouwens', words)).toEqual({ kind: 'beginning' }));
  test('is een samenstelling', () =>
    expect(readUnknown('theatertraining', words)).toEqual({ kind: 'parts', words: ['theater', 'training'] }));
  test('is een samenstelling met een tikfout', () =>
    expect(readUnknown('leiderschaptraning', words)).toEqual({ kind: 'repair', words: ['leiderschap', 'training'] }));
  test('is een kort woord met letters die van plaats ruilden, en niet met een andere letter', () => {
    const short = parseWordList('hulp\n\n');
    expect(readUnknown('hlup', short)).toEqual({ kind: 'repair', words: ['hulp'] });
    expect(readUnknown('hulk', short)).toBeUndefined();
  });
  test.each(['baas', 'xqzvw', 'zwembad', 'ab', '12345'])('%s wordt niet iets anders', (typed) =>
    expect(readUnknown(typed, words)).toBeUndefined(),
  );
  test('hoe lang ook, in een oogwenk', () => {
    const begin = performance.now();
    readUnknown('a'.repeat(300), words);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
