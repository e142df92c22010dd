import { describe, expect, test } from 'vitest';
import { comparableOf } from '../../src/compare/comparable.ts';
import { differenceOf } from '../../src/compare/comparison-table.ts';
import { firstStep } from '../../src/compare/first-step.ts';
import { questions } from '../../src/compare/questions.ts';
import { libraryIn } from '../../src/library/library.ts';
import { libraryOf } from '../content.ts';

describe('zo begin je', () => {
  test('het eerste punt van een lijst, ook na een zin en in stappen', () => {
    expect(
      firstStep(
        '## Hoe werkt het?\n\n- Zo.\n\n## Zo pak je het aan\n\nVier adviezen:\n\n- Train **eerst** de\n  docenten.\n- Dan de rest.\n',
        'nl',
      ),
    ).toBe('Train eerst de docenten.');
    expect(firstStep('## Zo pak je het aan\n\n<Steps>\n\n1. Begin klein.\n\n</Steps>\n', 'nl')).toBe('Begin klein.');
  });

  test('of het begin van de tekst: twee zinnen', () => {
    expect(firstStep('## Zo pak je het aan\n\nEen. Twee. Drie.\n\nVier.\n\n## Wat we nog niet weten\n\n- Veel.\n', 'nl')).toBe(
      'Een. Twee.',
    );
  });

  test('en anders niets', () => {
    expect(firstStep('## Hoe werkt het?\n\n- Zo.\n', 'nl')).toBeUndefined();
  });
});

test('antwoorden verschillen, zijn gelijk, of zijn niet te vergelijken', () => {
  const known = (compare: string) => ({ words: [compare], compare });
  const unknown = { words: ['Niet bekend'], compare: 'onbekend', isUnknown: true };
  expect(differenceOf([known('gratis'), known('gratis')])).toBe(false);
  expect(differenceOf([known('gratis'), known('gratis'), unknown])).toBe(true);
  expect(differenceOf([unknown, unknown])).toBeUndefined();
  expect(differenceOf([known('gratis'), { words: ['vrije tekst'] }])).toBeUndefined();
  expect(differenceOf([known('gratis')])).toBeUndefined();
});

test('een interventie heeft op elke vraag een antwoord, en verzint er geen', async () => {
  const library = await libraryOf();
  const comparable = comparableOf(library.need('interventions', 'oefengesprek'), 'nl', library.lang);
  expect(Object.keys(comparable.answers)).toEqual([...questions]);
  expect(Object.values(comparable.answers).every(({ words }) => words.length > 0 && words.every(Boolean))).toBe(true);
  expect(comparable.answers['consent']).toEqual({ words: ['Niet bekend'], isUnknown: true });
});

test('in het Engels heet Nederlands zonder vertaling Nederlands', async () => {
  const english = libraryIn(await libraryOf(), 'en');
  const comparable = comparableOf(english.need('interventions', 'oefengesprek'), 'en', english.lang);
  expect(comparable.answers['consent']).toEqual({ words: ['Not known'], isUnknown: true });
  expect(comparable).toMatchObject({ lang: 'nl', answers: { ingredients: { lang: 'nl' } } });
});

test('in het Engels staan er Engelse woorden waar die er zijn', async () => {
  const english = libraryIn(
    await libraryOf({
      'interventions/oefengesprek.en.mdx': '---\ntitle: Practice talk\nsummary: S\nactiveIngredients:\n  - element: Practising\n---\n',
    }),
    'en',
  );
  const { title, lang, answers } = comparableOf(english.need('interventions', 'oefengesprek'), 'en', english.lang);
  expect([title, lang, answers['ingredients'], answers['duration']]).toEqual([
    'Practice talk',
    undefined,
    { words: ['Practising'], lang: undefined },
    { words: ['Twee uur'], lang: 'nl', compare: 'Twee uur' },
  ]);
});
