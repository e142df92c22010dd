import { describe, expect, test } from 'vitest';
import { entryIn } from '../../src/library/in-language.ts';
import { libraryIn } from '../../src/library/library.ts';
import { relationsOf } from '../../src/library/relations.ts';
import { summaryIn, titleIn } from '../../src/library/titles.ts';
import { collectionNames } from '../../src/model/collections.ts';
import { originalOf, textsOf, translationOf, translationSchema } from '../../src/model/translation.ts';
import { brief, briefsOf, findingsOf, libraryOf } from '../content.ts';

const front = (fields: string) => `---\ntitle: Practice talk\nsummary: A talk to practise.\n${fields}---\n`;
const intervention = 'interventions/oefengesprek.en.mdx';

describe('welke velden een vertaling kan hebben, volgt uit het model', () => {
  test('alleen woorden, en wat een pagina altijd heeft is verplicht', () => {
    const schema = translationSchema('interventions');
    expect(schema?.safeParse({ title: 'A', summary: 'B', judgement: { rationale: 'C' }, activeIngredients: [{}] }).success).toBe(true);
    expect(schema?.safeParse({ title: 'A' }).success).toBe(false);
    for (const fact of ['origin', 'provider', 'goal']) expect(schema?.shape).toHaveProperty(fact);
    for (const fact of ['forms', 'sources', 'keywords', 'searchWords', 'evidence', 'verification', 'related']) {
      expect(schema?.shape).not.toHaveProperty(fact);
    }
  });

  test('van een lijst het id en de woorden, en niets van wat al in elke taal staat', () => {
    expect(Object.keys(translationSchema('figures')?.shape ?? {})).toEqual(['id', 'value', 'unit', 'meaning', 'population', 'caution']);
    expect(collectionNames.filter((name) => !translationSchema(name))).toEqual(['terms', 'redirects']);
  });

  test('elke tekst van een stuk, op zijn plek', async () => {
    const { data } = (await libraryOf()).need('commitments', 'm1');
    expect(textsOf('commitments', data)).toContainEqual({ path: ['states', 0, 'passage'], text: 'Het plan is er.' });
    expect(textsOf('commitments', data).map(({ text }) => text)).not.toContain('plan-2025');
  });

  test('de naam van een vertaling', () => {
    expect(['figures.yaml', 'pages/hulp.mdx'].map(translationOf)).toEqual(['figures.en.yaml', 'pages/hulp.en.mdx']);
    expect(['figures.en.yaml', 'pages/hulp.en.mdx', 'pages/en.mdx'].map(originalOf)).toEqual([
      'figures.yaml',
      'pages/hulp.mdx',
      'pages/en.mdx',
    ]);
  });
});

describe('de inhoud in het Engels', () => {
  const changes = {
    [intervention]: front(
      'activeIngredients:\n  - element: Practising with someone else\njudgement:\n  rationale: One measurement before and after.\n',
    ),
    'figures.en.yaml': '- id: f1\n  meaning: practises sometimes\n  population: students\n',
    'commitments.en.yaml': '- id: m1\n  states:\n    - passage: The plan is there.\n',
    'register/voorbeeldregeling.en.yaml': 'title: Example scheme\nsummary: A scheme.\ngrants:\n  - title: Pilot\n  - {}\n',
  };

  test('woorden in het Engels waar die er zijn, en verder alles zoals het was', async () => {
    const library = await libraryOf(changes);
    const english = libraryIn(library, 'en');
    const { data } = english.need('interventions', 'oefengesprek');
    const dutch = library.need('interventions', 'oefengesprek').data;
    expect(data).toEqual({
      ...dutch,
      title: 'Practice talk',
      summary: 'A talk to practise.',
      activeIngredients: [{ ...dutch.activeIngredients[0], element: 'Practising with someone else' }],
      judgement: { ...dutch.judgement, rationale: 'One measurement before and after.' },
    });
    expect(dutch.title).toBe('Oefengesprek');
    expect(english.need('commitments', 'm1').data.states[0]).toMatchObject({
      document: 'plan-2025',
      status: 'uitgevoerd',
      passage: 'The plan is there.',
    });
    expect(english.need('register', 'voorbeeldregeling').data.grants.map(({ id, title }) => [id, title])).toEqual([
      ['vb-1', 'Pilot'],
      ['vb-2', 'Tweede project'],
    ]);
  });

  test('één keer gemaakt, en terug naar het Nederlands', async () => {
    const library = await libraryOf(changes);
    expect(libraryIn(library, 'nl')).toBe(library);
    expect(libraryIn(library, 'en')).toBe(libraryIn(library, 'en'));
    const dutch = library.need('interventions', 'oefengesprek');
    const english = libraryIn(library, 'en').need('interventions', 'oefengesprek');
    expect(entryIn(dutch, 'en')).toBe(english);
    expect(entryIn(english, 'en')).toBe(english);
    expect(entryIn(english, 'nl')).toBe(dutch);
    expect(libraryIn(library, 'en').need('pages', 'hulp')).toBe(library.need('pages', 'hulp'));
  });

  test('verbanden zijn in elke taal dezelfde', async () => {
    const library = await libraryOf(changes);
    const idsIn = (locale: 'nl' | 'en') => {
      const inLanguage = libraryIn(library, locale);
      return relationsOf(inLanguage, inLanguage.need('interventions', 'oefengesprek')).map(({ collection, entries }) => [
        collection,
        entries.map(({ id }) => id),
      ]);
    };
    expect(idsIn('en')).toEqual(idsIn('nl'));
    expect(idsIn('en').length).toBeGreaterThan(1);
  });

  test('van elke tekst is bekend in welke taal hij is', async () => {
    const library = await libraryOf(changes);
    const { lang, need } = libraryIn(library, 'en');
    const { judgement } = need('interventions', 'oefengesprek').data;
    expect([judgement.rationale, judgement.dutchEvidence].map(lang)).toEqual([undefined, 'nl']);
    expect(library.lang(judgement.dutchEvidence)).toBeUndefined();
  });

  test('titels en samenvattingen volgen', async () => {
    const library = await libraryOf(changes);
    const figure = { before: '', words: '34%: practises sometimes (students)', language: 'en' };
    for (const { need } of [library, libraryIn(library, 'en')]) {
      expect(titleIn(need('figures', 'f1'), 'en')).toEqual(figure);
      expect(titleIn(need('figures', 'f1'), 'nl').words).toBe('34%: oefent wel eens (studenten)');
      expect(summaryIn(need('register', 'voorbeeldregeling'), 'en')).toEqual({ words: 'A scheme.', language: 'en' });
      expect(titleIn(need('commitments', 'm1'), 'en')).toEqual({ before: 'Motion: ', words: 'Een plan', language: 'nl' });
    }
  });

  test('een zin van velden is in één taal: half vertaald blijft hij Nederlands', async () => {
    const library = await libraryOf({ 'figures.en.yaml': '- id: f1\n  meaning: practises sometimes\n' });
    expect(titleIn(library.need('figures', 'f1'), 'en')).toEqual({
      before: '',
      words: '34%: oefent wel eens (studenten)',
      language: 'nl',
    });
  });
});

describe('wat er mis kan zijn', () => {
  test('een feit in een vertaling', async () => {
    const findings = await findingsOf({ [intervention]: front('judgement:\n  certainty: 5\nforms: [gesprek]\nvreemd: x\n') });
    expect(findings.map(brief)).toEqual([
      'interventions/oefengesprek.en.mdx:5:3 unknown-field: Deze velden horen niet in een vertaling: judgement.certainty, forms.',
      'interventions/oefengesprek.en.mdx:7:1 unknown-field: Het veld ‘vreemd’ bestaat niet bij interventies.',
    ]);
    expect(findings[0]?.hint).toMatch(/^Feiten, namen en bronnen staan één keer, in het Nederlandse bestand/);
  });

  test('een vertaling van iets dat er niet is', async () => {
    expect(
      await briefsOf({
        [intervention]: front('reach: Often\ncost:\n  note: Free\nrecognition:\n  level: Good\n'),
        'figures.en.yaml': '- id: f99\n  meaning: x\n',
        'register/voorbeeld.en.yaml': 'title: A\nsummary: B\n',
      }),
    ).toEqual([
      'figures.en.yaml:1:7 translation-without-original: Er is geen cijfer ‘f99’ in figures.yaml om te vertalen.',
      'interventions/oefengesprek.en.mdx:4:1 translation-without-original: Bij ‘reach’ staat een vertaling, maar in het Nederlands staat daar geen tekst.',
      'interventions/oefengesprek.en.mdx:6:3 translation-without-original: Bij ‘cost.note’ staat een vertaling, maar in het Nederlands staat daar geen tekst.',
      'interventions/oefengesprek.en.mdx:7:1 translation-without-original: Bij ‘recognition’ staat een vertaling, maar in het Nederlands staat daar geen tekst.',
      'register/voorbeeld.en.yaml:1:1 translation-without-original: Bij deze vertaling hoort geen Nederlandse tekst.',
    ]);
  });

  test('een getal heeft geen vertaling', async () => {
    expect(await briefsOf({ 'figures.en.yaml': "- id: f1\n  value: '34'\n" })).toEqual([
      'figures.en.yaml:2:3 translation-without-original: Bij ‘value’ staat een vertaling, maar in het Nederlands staat daar geen tekst.',
    ]);
  });

  test('een lijst die langer of korter is', async () => {
    expect(await briefsOf({ [intervention]: front('activeIngredients:\n  - element: A\n  - element: B\ncautions: [C]\n') })).toEqual([
      'interventions/oefengesprek.en.mdx:5:3 translation-length: De vertaling van ‘activeIngredients’ heeft 2 onderdelen; in het Nederlands zijn het er 1.',
      'interventions/oefengesprek.en.mdx:7:11 translation-length: De vertaling van ‘cautions’ heeft 1 onderdeel; in het Nederlands zijn het er 0.',
    ]);
  });

  test('een id dat twee keer voorkomt, of dat ontbreekt', async () => {
    expect(await briefsOf({ 'figures.en.yaml': '- id: f1\n  unit: x\n- id: f1\n  unit: y\n- unit: z\n' })).toEqual([
      'figures.en.yaml:3:7 duplicate-id: ‘f1’ staat al in deze vertaling (regel 1).',
      'figures.en.yaml:5:3 missing-field: Het veld ‘id’ ontbreekt.',
    ]);
  });

  test('een vertaling van begrippen, of een map in de plaats van een lijst', async () => {
    expect(await briefsOf({ 'terms.en.yaml': '[]\n', 'figures.en.yaml/a.yaml': 'x' })).toEqual([
      expect.stringMatching(/^figures\.en\.yaml:1:1 unknown-file/),
      expect.stringMatching(/^terms\.en\.yaml:1:1 unknown-file/),
    ]);
    expect(await briefsOf({ 'figures.en.yaml': 'a: b\n' })).toEqual([
      'figures.en.yaml:1:1 wrong-value: Bij ‘figures.en.yaml’ hoort een lijst van vertaalde cijfers; er staat een groep velden.',
    ]);
  });

  test('wat de andere regels weigeren, weigeren zij ook hier', async () => {
    const rules = (
      await findingsOf({
        'figures.en.yaml': '- id: f1\n  meaning: call jan.jansen@voorbeeld.nl\n  population: <b>students</b>\n',
        'commitments.en.yaml': '- id: &a m1\n  subject: x\n',
      })
    ).map(({ file, rule }) => [file, rule]);
    expect(rules).toEqual([
      ['commitments.en.yaml', 'yaml-alias'],
      ['figures.en.yaml', 'personal-email'],
      ['figures.en.yaml', 'html-in-field'],
    ]);
  });

  test('wat nog niet vertaald is, in één tip; en geen tip zolang er alleen titel en samenvatting zijn', async () => {
    expect(await briefsOf({ [intervention]: front('') })).toEqual([]);
    expect(await briefsOf({ [intervention]: front('goal: Learning to set limits.\n') })).toEqual([
      'interventions/oefengesprek.en.mdx:2:1 translation-incomplete: In deze vertaling ontbreekt nog: activeIngredients.element, evaluation, judgement.rationale, judgement.dutchEvidence.',
    ]);
    expect(await briefsOf({ 'commitments.en.yaml': '- id: m1\n  subject: A plan\n' })).toEqual([
      'commitments.en.yaml:1:3 translation-incomplete: In deze vertaling ontbreekt nog: states.passage.',
    ]);
  });
});
