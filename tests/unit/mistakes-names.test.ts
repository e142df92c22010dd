import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Change, findingsOf, fixtureContent } from '../content.ts';

const english = '---\ntitle: Practice talk\nsummary: A talk to practise.\norigin: The Netherlands\n---\n';

const intervention = 'interventions/oefengesprek.mdx';

/** What is said of these changes: rule, place and hint. */
const told = async (changes: Record<string, Change>): Promise<string[]> =>
  (await findingsOf(changes)).map(({ rule, file, line, hint }) => `${file}:${line} ${rule} → ${hint}`);

const fixture = (file: string): Promise<string> => readFile(join(fixtureContent, file), 'utf8');

describe('een vertaling met een andere naam geeft één melding, met de goede naam', () => {
  test.each(['oefengesprek-en.mdx', 'oefengesprek.EN.mdx', 'oefengesprek_en.mdx', 'Oefengesprek (engels).mdx'])('%s', async (name) => {
    expect(await told({ [`interventions/${name}`]: english })).toEqual([
      `interventions/${name}:1 translation-name → Is dit de Engelse vertaling van oefengesprek.mdx? Noem het bestand dan oefengesprek.en.mdx.`,
    ]);
  });

  test('een taal die de site niet heeft, en een vertaling die er al is', async () => {
    const changes = {
      'interventions/oefengesprek.de.mdx': english,
      'interventions/oefengesprek.en.mdx': english.replace(/origin.*\n/, ''),
    };
    expect(await told(changes)).toEqual([
      'interventions/oefengesprek.de.mdx:1 translation-name → Is dit toch de Engelse vertaling van oefengesprek.mdx? ' +
        'Zet de tekst dan in oefengesprek.en.mdx, dat er al is, en haal dit bestand weg. De site heeft alleen Nederlands en Engels.',
    ]);
  });

  test('het Nederlands met .nl', async () => {
    expect(await told({ 'interventions/oefengesprek.nl.mdx': await fixture(intervention) })).toEqual([
      'interventions/oefengesprek.nl.mdx:1 translation-name → Zet wat je veranderd hebt in oefengesprek.mdx, en haal dit bestand weg.',
    ]);
  });

  test('een lijst', async () => {
    expect(await told({ 'figures-en.yaml': '- id: f1\n  meaning: practises sometimes\n' })).toEqual([
      'figures-en.yaml:1 translation-name → Is dit de Engelse vertaling van figures.yaml? Noem het bestand dan figures.en.yaml.',
    ]);
  });

  test.each(['interventions/Oefengesprek.en.mdx', 'interventions/oefengesprk.en.mdx', 'projects/oefengesprek.en.mdx'])(
    '%s',
    async (file) => {
      expect(await told({ [file]: english })).toEqual([
        `${file}:1 translation-without-original → Is dit de vertaling van interventions/oefengesprek.mdx? ` +
          'Dan hoort dit bestand te heten: interventions/oefengesprek.en.mdx.',
      ]);
    },
  );

  test('een eigen tekst mag zo heten', async () => {
    const page = '---\ntitle: A\nsummary: B\ngroup: site\n---\n';
    expect(await told({ 'pages/hulp-en.mdx': page })).toEqual([]);
  });
});

describe('het Nederlandse bestand als begin van een vertaling geeft één melding', () => {
  test('van een bestand', async () => {
    const [first, ...others] = await findingsOf({ 'interventions/oefengesprek.en.mdx': await fixture(intervention) });
    expect(first).toMatchObject({ rule: 'unknown-field', line: 5 });
    expect(first?.message).toMatch(
      /^Deze velden horen niet in een vertaling: .*cost\.level, .*judgement\.certainty.*organisations, .*recognition/,
    );
    expect(first?.hint).toContain('haal deze velden hier weg. Wat hier wel kan: title, summary');
    expect(others.filter(({ rule }) => rule === 'unknown-field' || rule === 'wrong-value')).toEqual([]);
  });

  test('van een lijst', async () => {
    const found = await findingsOf({ 'figures.en.yaml': await fixture('figures.yaml') });
    expect(found.map(({ rule, line }) => [rule, line])).toEqual([['unknown-field', 2]]);
    expect(found[0]?.message).toBe('Deze velden horen niet in een vertaling: subject, year, document, source, value, precision.');
  });
});

describe('wat op een andere plek hoort, geeft één melding', () => {
  test('een bestand; wie ernaar verwijst, hoeft niets te veranderen', async () => {
    expect(await told({ [intervention]: null, 'projects/oefengesprek.mdx': await fixture(intervention) })).toEqual([
      'projects/oefengesprek.mdx:2 wrong-folder → Verplaats het bestand naar de map interventions.',
    ]);
  });

  test('een onderdeel van een lijst', async () => {
    const contact = (await fixture('contacts.yaml')).split(/^(?=- id: alarm)/m)[0]?.replace('id: voorbeeldlijn', 'id: andere-lijn');
    const lines = (await fixture('organisations.yaml')).split('\n').length;
    expect(await told({ 'organisations.yaml': (text) => text + (contact ?? '') })).toEqual([
      `organisations.yaml:${lines} wrong-folder → Verplaats dit onderdeel naar contacts.yaml.`,
    ]);
  });
});

describe('een veld onder een andere naam is niet ook een veld dat ontbreekt', () => {
  test.each([
    ['een tikfout', 'pages/hulp.mdx', 'group:', 'grop:', 'group'],
    ['een hoofdletter', 'programmes/voorbeeldprogramma.mdx', 'owner:', 'Owner:', 'owner'],
    ['in het Nederlands', 'programmes/voorbeeldprogramma.mdx', 'owner:', 'eigenaar:', 'owner'],
    ['het woord van de uitleg', 'pages/hulp.mdx', 'summary:', 'samenvatting:', 'summary'],
    ['in een groep', 'terms.yaml', 'definition:', 'definitie:', 'definition'],
    ['het enige dat ontbreekt', intervention, '\ntheory:', '\nwaarom:', 'theory'],
  ])('%s', async (_name, file, from, to, field) => {
    const found = await findingsOf({ [file]: (text) => text.replace(from, to) });
    expect(found.map(({ rule, hint }) => [rule, hint])).toEqual([['unknown-field', `Bedoel je ‘${field}’?`]]);
  });

  test('een veld dat er al is', async () => {
    const [found] = await findingsOf({ 'pages/hulp.mdx': (text) => text.replace('group:', 'titel: Hulp\ngroup:') });
    expect(found?.hint).toBe('Bedoel je ‘title’? Dat veld staat er al: laat een van de twee staan.');
  });

  test('een ander veld zegt niets over wat ontbreekt', async () => {
    const found = await findingsOf({ 'pages/hulp.mdx': (text) => text.replace('group: hulp', 'kleur: [rood]') });
    expect(found.map(({ rule }) => rule).toSorted()).toEqual(['missing-field', 'unknown-field']);
  });
});

describe('bij een naam die niet kan, staat een naam die wel kan', () => {
  const pixel = readFile(join(fixtureContent, 'images/gesprek.png'));

  test.each([
    ['images/kring.jpeg', 'unknown-file', 'kring.jpg'],
    ['images/kring.PNG', 'unknown-file', 'kring.png'],
    ['images/IMG 001.png', 'invalid-id', 'img-001.png'],
    ['pages/Over Ons.mdx', 'invalid-id', 'over-ons.mdx'],
    ['pages/nieuw.md', 'unknown-file', 'nieuw.mdx'],
    ['pages/nieuw.mdx.txt', 'unknown-file', 'nieuw.mdx'],
    ['pages/hulp.en.md', 'unknown-file', 'hulp.en.mdx'],
    ['register/nieuw.yml', 'unknown-file', 'nieuw.yaml'],
  ])('%s', async (file, rule, name) => {
    const content = file.startsWith('images/') ? await pixel : '---\ntitle: A\nsummary: B\ngroup: site\n---\n';
    expect(await told({ [file]: content })).toEqual([`${file}:1 ${rule} → Noem het ${name}.`]);
  });

  test('een naam die bezet is', async () => {
    const [found] = await told({ 'images/gesprek.PNG': await pixel });
    expect(found).toContain('De goede naam, gesprek.png, is al van een ander bestand.');
  });

  test('niets te raden', async () => {
    const found = await told({ 'pages/notitie.docx': 'x', 'figuren.yml': 'x' });
    expect(found[0]).toContain('→ In de map met inhoud horen alleen:');
    expect(found[1]).toContain('→ In de map ‘pages’ horen alleen bestanden die eindigen op .mdx.');
  });
});
