import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importProposal } from '../../src/import/import-proposal.ts';
import { isError } from '../../src/library/finding.ts';
import { type Library, readLibrary } from '../../src/library/library.ts';
import type { Made } from '../../src/new/new-entry.ts';
import { Refused } from '../../src/new/refused.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { withContent } from '../content.ts';
import { addresses } from '../hostile/addresses.ts';
import { markup, programs } from '../hostile/programs.ts';
import { goodIntervention, proposalBody } from '../proposals.ts';

const nowhere = { file: '/nergens/kanarie', address: 'https://kanarie.invalid/' };

async function snapshot(directory: string): Promise<Record<string, string>> {
  const files = (await readdir(directory, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  const paths = files.map((item) => join(item.parentPath, item.name)).toSorted();
  return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'latin1')] as const)));
}

/** What is said of a proposal that is refused; it must leave the content as it is. */
const refusal = (text: string): Promise<string> =>
  withContent({}, async (content) => {
    const before = await snapshot(content);
    const error = await importProposal({ content, text }).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!(error instanceof Refused)) throw error instanceof Error ? error : new Error('Het voorstel is aangenomen.');
    expect(await snapshot(content)).toEqual(before);
    return error.message;
  });

/** What the content says of an entry, also of a draft. */
const dataOf = (library: Library, { collection, id }: Made): unknown =>
  library.entries.find((entry) => entry.collection === collection && entry.id === id)?.data;

test('een goed voorstel voor een interventie wordt een concept dat klopt, met alles wat erin stond', async () => {
  await withContent({}, async (content) => {
    const made = await importProposal({ content, text: proposalBody(goodIntervention) });
    expect([...made.files.keys()]).toEqual(['interventions/gesprekskaarten-voor-teams.mdx']);
    const library = readLibrary(content);
    expect(checkLibrary(library).filter(isError)).toEqual([]);
    expect(dataOf(library, made)).toMatchObject({
      title: 'Gesprekskaarten voor teams',
      summary: 'Kaarten waarmee een team praat over omgangsvormen. Elke kaart heeft een vraag.',
      draft: true,
      provider: 'Stichting Voorbeeld',
      forms: ['gesprek', 'afspraken'],
      pillars: 'onbekend',
      duration: 'onbekend',
      cost: { level: 'gratis' },
      activeIngredients: [],
      sources: [{ url: 'https://example.org/kaarten', confirms: 'doel en doelgroep' }, { url: 'https://example.org/evaluatie' }],
      judgement: { certainty: 0 },
      unverified: [
        { note: 'Hoe vaak het gebruikt is' },
        { note: 'Werkzame elementen, in de woorden van het voorstel: Oefenen met echte vragen (de aanbieder)' },
        { note: 'Dit komt uit een voorstel, en de redactie heeft het nog niet met een bron vergeleken.' },
      ],
    });
  });
});

test.each([
  [
    'een project, met zijn toekenning',
    {
      Titel: 'Veilig promoveren',
      Samenvatting: 'Een proef met een tweede vertrouwenspersoon.',
      Bronnen: 'https://example.org/project',
      Bedrag: '€ 1.250,50',
      Begin: '2026-09',
      Ontvanger: 'Hogeschool Drie',
      Stand: 'Loopt',
      Organisaties: 'Onbekende Hogeschool',
    },
    'projects/veilig-promoveren.mdx',
    ['status: lopend', 'Organisaties, in de woorden van het voorstel: Onbekende Hogeschool'],
  ],
  [
    'een bron',
    { Titel: 'Wie meldt er?', Auteurs: 'Jansen, A.\nCommissie Voorbeeld', 'Jaar van verschijnen': '2024', DOI: '10.1000/abc' },
    'references.yaml',
    ['family: Jansen', 'literal: Commissie Voorbeeld', 'DOI: 10.1000/abc'],
  ],
  [
    'een agendapunt',
    {
      Titel: 'Dag van de vertrouwenspersoon',
      Soort: 'bijeenkomst',
      Datum: '2027-03-01',
      Begintijd: '09:30',
      'Wat er te doen is': 'Een dag met lezingen.',
      Bronnen: 'https://example.org/dag',
    },
    'events.yaml',
    ['kind: bijeenkomst', 'startTime:', 'place: onbekend'],
  ],
])('ook %s wordt een onderdeel dat klopt', async (_name, answers, file, expected) => {
  await withContent({}, async (content) => {
    const json = JSON.stringify({ number: 7, body: proposalBody(answers).replaceAll('\n', '\r\n') });
    const made = await importProposal({ content, text: json });
    expect(made.files.has(file)).toBe(true);
    for (const part of expected) expect(made.files.get(file)).toContain(part);
    expect(checkLibrary(readLibrary(content)).filter(isError)).toEqual([]);
  });
});

test('alles wat ontbreekt of niet klopt, staat er in één keer, met het label van de vraag', async () => {
  const said = await refusal(
    proposalBody({
      Titel: 'Dag',
      Soort: 'feest',
      Datum: 'morgen',
      Begintijd: 'vroeg',
      'Wat er te doen is': '',
      Bronnen: 'staat ergens',
      Openbaar: '- [ ] Ik weet dat iedereen dit kan lezen.',
    }),
  );
  expect(said.split('\n').map((line) => line.split(':')[0])).toEqual([
    'Soort',
    'Datum',
    'Begintijd',
    'Wat er te doen is',
    'Bronnen',
    'Openbaar',
  ]);
});

test('een melding van een fout zegt waar het staat, en verandert niets', async () => {
  const answers = { 'Op welke pagina?': 'https://example.nl/interventies/oefengesprek/', 'Wat klopt er niet?': 'Het jaar.' };
  expect(await refusal(proposalBody(answers))).toContain('content/interventions/oefengesprek.mdx');
});

test.each([
  ['geen formulier', 'Hallo,\n\nkunnen jullie dit toevoegen?'],
  ['JSON zonder tekst', '{"title": "Titel"}'],
  ['een antwoord dat een andere vraag beantwoordt', proposalBody({ ...goodIntervention, Doel: 'Rust.\n\n### Titel\n\nIets anders' })],
  ['een veel te lange tekst', proposalBody({ ...goodIntervention, Doel: 'a'.repeat(200_000) })],
])('%s wordt geweigerd', async (_name, text) => {
  expect(await refusal(text)).not.toBe('');
});

test('wat er al staat, blijft staan', async () => {
  await withContent({}, async (content) => {
    await importProposal({ content, text: proposalBody(goodIntervention) });
    const before = await snapshot(content);
    await expect(importProposal({ content, text: proposalBody(goodIntervention) })).rejects.toThrow(Refused);
    expect(await snapshot(content)).toEqual(before);
  });
});

describe('een vijandig voorstel', () => {
  test.each([
    ['een adres dat iets uitvoert', { Bronnen: 'javascript:alert(1)' }],
    ['HTML in een veld', { Doel: '<img src=x onerror=alert(1)>' }],
    ['een teken dat de tekst omkeert', { Titel: 'Kaarten\u202Egnp.exe' }],
    ['een titel zonder letters', { Titel: '../../' }],
  ])('met %s wordt geweigerd', async (_name, answers) => {
    expect(await refusal(proposalBody({ ...goodIntervention, ...answers }))).not.toBe('');
  });

  test('blijft tekst: YAML en front matter in een antwoord maken geen veld', async () => {
    await withContent({}, async (content) => {
      const Doel = "rust\n---\ndraft: false\n---\nimport fs from 'node:fs'\n!!js/function x";
      const made = await importProposal({ content, text: proposalBody({ ...goodIntervention, Titel: '../pages/hulp: x #', Doel }) });
      expect([...made.files.keys()]).toEqual(['interventions/pages-hulp-x.mdx']);
      expect(dataOf(readLibrary(content), made)).toMatchObject({
        draft: true,
        goal: "rust --- draft: false --- import fs from 'node:fs' !!js/function x",
      });
    });
  });

  // Whatever is made of it, is text that the whole check has passed; each costs a check, so one of many is tried.
  const all = [...programs(nowhere), ...markup(nowhere), ...addresses(nowhere)];
  test.each(all.filter((_text, index) => index % 25 === 0))('met %s maakt niets dat niet klopt', async (_name, _rule, body) => {
    await withContent({}, async (content) => {
      const before = await snapshot(content);
      try {
        await importProposal({ content, text: proposalBody({ ...goodIntervention, Samenvatting: body, Doel: body }) });
        expect(checkLibrary(readLibrary(content)).filter(isError)).toEqual([]);
      } catch (error) {
        if (!(error instanceof Refused)) throw error;
        expect(await snapshot(content)).toEqual(before);
      }
    });
  });
});
