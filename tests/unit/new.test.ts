import { execFile } from 'node:child_process';
import { appendFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { promisify, stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { formatText } from '../../src/format/format-text.ts';
import { tryOut } from '../../src/rules/try-out.ts';
import type { Finding } from '../../src/library/finding.ts';
import { type Library, readLibrary } from '../../src/library/library.ts';
import { composeEntry, type Wish } from '../../src/new/compose-entry.ts';
import { idFrom } from '../../src/model/id-from.ts';
import { farewell } from '../../src/new/farewell.ts';
import { kindNamed, kinds } from '../../src/new/kinds.ts';
import { type Made, newEntry } from '../../src/new/new-entry.ts';
import { Cancelled, terminalPrompts } from '../../src/new/prompts.ts';
import { Refused } from '../../src/new/refused.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { realContent, withContent } from '../content.ts';

const command = resolve(import.meta.dirname, '../../src/commands/new.ts');

/** All files of a folder with their text. */
async function snapshot(directory: string): Promise<Record<string, string>> {
  const names = (await readdir(directory, { recursive: true })).filter((name) => /\.(?:mdx|yaml|deel)$/.test(name)).toSorted();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(directory, name), 'utf8')] as const)));
}

/** What is wrong with content with something new in it; that its source is still to come, is what its writer must be told. */
const findingsWithNew = (library: Library): Finding[] => checkLibrary(library).filter(({ rule }) => rule !== 'missing-source');

/** What nobody can make up has to be given. */
const wishes: readonly (Wish & { kind: string })[] = [
  { kind: 'interventie' },
  { kind: 'project' },
  { kind: 'beleid' },
  { kind: 'programma' },
  { kind: 'pagina' },
  { kind: 'begrip' },
  { kind: 'werkzaam element' },
  { kind: 'bron' },
  { kind: 'organisatie', set: ['kind=fonds'] },
  { kind: 'termijn', set: ['date=2026-11'] },
  {
    kind: 'hulplijn',
    set: [
      ...['group=iedereen', 'forWhom=Voor wie wil praten.', 'url=https://example.org/lijn', 'sources.0.url=https://example.org/lijn'],
      ...['checkedOn=2026-11-26', 'checkedAgainst=website'],
    ],
  },
  { kind: 'cijfer', set: ['value=12', 'unit=%', 'population=studenten', 'subject=melden', 'source.url=https://example.org/cijfer'] },
  { kind: 'grafiek', set: ['says=Er is iets te zien.'] },
  { kind: 'motie' },
  { kind: 'gebeurtenis', set: ['date=2024'] },
  { kind: 'tegenstrijdigheid' },
  { kind: 'genoemd stuk', set: ['source.url=https://example.org/stuk'] },
  { kind: 'regeling' },
  { kind: 'doel' },
];

/** What some kinds need of the content that they are made for: something to link to, or figures that can stand in one chart. */
function wishIn(wish: Wish, { document, figures, programme }: { document: string; figures: string; programme: string }): Wish {
  const needs: Record<string, string> = { cijfer: `document=${document}`, grafiek: `figures=${figures}`, doel: `programme=${programme}` };
  const need = needs[wish.kind ?? ''];
  return need === undefined ? wish : { ...wish, set: [...(wish.set ?? []), need] };
}

/** Whether a text has the form in which all content is written. */
function expectInForm(file: string, text: string): void {
  expect(formatText(file, text)).toEqual({ outcome: 'formatted', text });
}

test.each([
  ['interventie', 'interventions'],
  ['Interventies', 'interventions'],
  ['intervention', 'interventions'],
  ['intervantie', 'interventions'],
  ['project', 'projects'],
  ['policy', 'policy'],
  ['Beleidsdocument', 'policy'],
  ['programme', 'programmes'],
  ["programma's", 'programmes'],
  ['page', 'pages'],
  ['begrippen', 'terms'],
  ['reference', 'references'],
  ['organization', 'organisations'],
  ['agendapunt', 'events'],
  ['figure', 'figures'],
  ['toezegging', 'commitments'],
  ['hulplijn', 'contacts'],
  ['genoemd-stuk', 'mentions'],
  ['grant_scheme', 'register'],
  ['doelstelling', 'objectives'],
])('het soort %j is %s', (word, collection) => {
  expect(kindNamed(word)).toMatchObject({ outcome: 'kind', kind: { collection } });
});

test('pijlers en actielijnen liggen vast, en een vreemd woord wordt niet geraden', () => {
  expect(kindNamed('pijler')).toEqual({ outcome: 'fixed', collection: 'pillars' });
  expect(kindNamed('action line')).toEqual({ outcome: 'fixed', collection: 'action-lines' });
  expect(kindNamed('programmatje')).toEqual({ outcome: 'unknown', guess: 'programma' });
  expect(kindNamed('constructor')).toMatchObject({ outcome: 'unknown' });
  expect(kindNamed('Regeling of geldstroom')).toMatchObject({ outcome: 'kind', kind: { collection: 'register' } });
  expect(kindNamed('motie')).toMatchObject({ data: { kind: 'motie' } });
});

test.each([
  ['Gesprekskaarten voor teams', 'gesprekskaarten-voor-teams'],
  ['Één café, crème & ‘brûlée’', 'een-cafe-creme-en-brulee'],
  ['Student’s union: 50% (pilot) #2', 'students-union-50-pilot-2'],
  ['Smørrebrød in Łódź', 'smorrebrod-in-lodz'],
  ['  __proto__ ', 'proto'],
  ['🙂 Blij', 'blij'],
  ['?!… —', ''],
  ['Η γλώσσα', ''],
  [`${'woord '.repeat(50)}`, 'woord-woord-woord-woord-woord-woord-woord-woord-woord-woord'],
  ['a'.repeat(300), 'a'.repeat(60)],
])('de titel %j geeft het kenmerk %j', (title, id) => expect(idFrom(title)).toBe(id));

describe('zonder terminal', () => {
  test('elk soort heeft een proef', () => {
    expect(wishes.map(({ kind }) => kindNamed(kind)).map((meaning) => meaning.outcome === 'kind' && meaning.kind)).toEqual(
      expect.arrayContaining([...kinds]),
    );
  });

  test.each(wishes)('een $kind krijgt eerlijke beginwaarden, en de inhoud klopt nog', async (wish) => {
    await withContent({}, async (content) => {
      const before = await snapshot(content);
      const made = await newEntry(content, {
        ...wishIn(wish, { document: 'plan-2025', figures: 'f3,f6', programme: 'voorbeeldprogramma' }),
        title: 'Iets: “nieuws” #1',
      });
      const library = readLibrary(content);
      expect(findingsWithNew(library)).toEqual([]);
      expect(library.exists(made.collection, made.id)).toBe(true);
      const after = await snapshot(content);
      expect(
        Object.keys(after)
          .filter((file) => after[file] !== before[file])
          .toSorted(),
      ).toEqual([...made.files.keys()].toSorted());
      for (const [file, text] of made.files) {
        if (!text.startsWith(before[file] ?? '')) continue;
        // What stood there may be in any form.
        expectInForm(file, text.slice(before[file]?.length ?? 0));
      }
      const canBeDraft = ['interventions', 'policy', 'programmes', 'pages'].includes(made.collection);
      expect(made.isDraft).toBe(canBeDraft);
      expect(farewell(made, (file) => file)).toContain(canBeDraft ? 'draft: true' : 'Bij de volgende bouw');
    });
  });

  test('de echte inhoud klopt nog met van elk soort een erbij', async () => {
    const library = readLibrary(realContent);
    const files = new Map<string, string>();
    for (const wish of wishes) {
      const composed = await composeEntry(library, {
        ...wishIn(wish, { document: 'knaw-advies-2022', figures: 'p24,p25', programme: 'erkennen-waarderen' }),
        title: `Proef met een ${wish.kind}`,
      });
      for (const [file, text] of composed.files) files.set(file, text);
    }
    const { library: tried, errors } = await tryOut(realContent, files);
    expect(errors).toEqual([]);
    expect(tried.entries.length).toBe(library.entries.length + wishes.length);
  });

  test('wat gegeven wordt, komt op zijn plek', async () => {
    await withContent({}, async (content) => {
      const made = await newEntry(content, {
        kind: 'interventie',
        title: 'Kaarten',
        id: 'gesprekskaarten',
        summary: 'Kaarten om te praten.',
        set: [
          ...['forms=training,e-learning', 'audiences=Studenten', 'audiences=medewerkers', 'cost.level=gratis', 'cost.note=niets'],
          ...['sources.0.url=https://example.org', 'sources.0.title=Een, twee', 'keywords=praten, samen', 'draft=nee', 'themes=onbekend'],
          ...['judgement.drawbacks=geen bekend', 'organisations=stichting-voorbeeld'],
        ],
      });
      expect(made).toMatchObject({ id: 'gesprekskaarten', isDraft: false });
      expect(readLibrary(content).need('interventions', 'gesprekskaarten').data).toMatchObject({
        title: 'Kaarten',
        summary: 'Kaarten om te praten.',
        forms: ['training', 'e-learning'],
        audiences: ['studenten', 'medewerkers'],
        cost: { level: 'gratis', note: 'niets' },
        sources: [{ url: 'https://example.org', title: 'Een, twee' }],
        keywords: ['praten, samen'],
        themes: 'onbekend',
        organisations: ['stichting-voorbeeld'],
        judgement: { certainty: 0, outcome: 'niet-onderzocht', drawbacks: 'geen bekend' },
      });
    });
  });

  test('een project krijgt een toekenning, en die telt mee', async () => {
    await withContent({}, async (content) => {
      const made = await newEntry(content, {
        kind: 'project',
        title: 'Derde project',
        set: ['grant.recipient=Hogeschool Drie', 'pillars=cultuur'],
      });
      expect([...made.files.keys()]).toEqual(['projects/derde-project.mdx', 'register/voorbeeldregeling.yaml']);
      for (const [file, text] of made.files) expectInForm(file, text);
      const library = readLibrary(content);
      expect(library.need('register', 'voorbeeldregeling').data).toMatchObject({
        grantCount: 3,
        grants: [{}, {}, { id: 'derde-project', recipient: 'Hogeschool Drie', amount: 'onbekend', project: 'derde-project' }],
      });
      expect(library.need('projects', 'derde-project').data).toMatchObject({ pillarsBasis: 'afleiding', fundingKind: 'subsidieregeling' });
      expect(made.notes).toEqual(['Er is geen --scheme gegeven; de toekenning staat bij ‘Voorbeeldregeling’.']);
    });
  });

  test('het oordeel is van deze maand, en wordt over een jaar weer bekeken', async () => {
    const { TODAY } = process.env;
    process.env['TODAY'] = '2026-12-31';
    try {
      const { files } = await composeEntry(readLibrary(realContent), { kind: 'interventie', title: 'Oudjaar' });
      expect(files.get('interventions/oudjaar.mdx')).toMatch(/judgedOn: '2026-12'\n {2}reviewBefore: '2027-12'/);
    } finally {
      if (TODAY === undefined) delete process.env['TODAY'];
      else process.env['TODAY'] = TODAY;
    }
  });

  test('commentaar en vorm van een lijst blijven staan', async () => {
    const list =
      '# Wie meedoet\n  # nog iets\n  - id: stichting-voorbeeld\n    name: "Stichting Voorbeeld"\n    kind: fonds\n    description: >-\n      Een\n      voorbeeld.\n  # tot hier\n';
    await withContent({ 'organisations.yaml': list }, async (content) => {
      await newEntry(content, { kind: 'organisatie', title: 'Fonds Twee', set: ['kind=fonds', 'description=Geeft geld.'] });
      expect(await readFile(join(content, 'organisations.yaml'), 'utf8')).toBe(
        `${list}  - id: fonds-twee\n    name: Fonds Twee\n    kind: fonds\n    description: Geeft geld.\n`,
      );
    });
  });

  test.each(['[]\n', '# leeg\n[]\n', '[{ id: oud, date: 2020, event: Oud }]\n'])('in de lijst %j past er een bij', async (list) => {
    await withContent({ 'timeline.yaml': list.replace('2020', "'2020'") }, async (content) => {
      await newEntry(content, { kind: 'gebeurtenis', title: 'Iets', set: ['date=2024-05'] });
      const text = await readFile(join(content, 'timeline.yaml'), 'utf8');
      expectInForm('timeline.yaml', text);
      expect(text.startsWith('#')).toBe(list.startsWith('#'));
      expect(readLibrary(content).need('timeline', 'iets').data).toMatchObject({ date: '2024-05' });
    });
  });

  test('wat al fout was, houdt niets tegen', async () => {
    await withContent({ 'pages/hulp.mdx': (text) => text.replace('group: hulp', 'group: hulpp') }, async (content) => {
      const made = await newEntry(content, { kind: 'begrip', title: 'Grens' });
      expect(made.oldErrors).toBe(1);
      expect(farewell(made, (file) => file)).toContain('Er stonden al fouten in de inhoud (1); die staan er nog.');
      expect(readLibrary(content).exists('terms', 'grens')).toBe(true);
    });
  });
});

test('wie een project maakt, hoort dat de vertaling van het register ook iets nieuws krijgt', async () => {
  const english = 'title: Example scheme\nsummary: A scheme with two grants.\n';
  await withContent({ 'register/voorbeeldregeling.en.yaml': english }, async (content) => {
    const made = await newEntry(content, { kind: 'project', title: 'Nieuw', scheme: 'voorbeeldregeling' });
    expect(farewell(made, (file) => file)).toContain('Vertaal wat erbij kwam in register/voorbeeldregeling.en.yaml.');
    const other = await newEntry(content, { kind: 'pagina', title: 'Nieuw' });
    expect(farewell(other, (file) => file)).not.toContain('Vertaal');
  });
});

describe('gewone en rare titels', () => {
  test.each([
    'Wat ‘ze’ "zeggen" over \'ons\'',
    'Actie: nu # of nooit',
    'Samen 🙂 sterk',
    '- geen lijst',
    '{ geen: groep }',
    '@home & *ster* !vlag %',
    'null',
    'yes',
    '2024-06-01',
    '__proto__',
    'constructor',
    'Eerste regel\n  tweede\tregel\u0007',
    'lang '.repeat(60),
    '\\n $x `y` {z} <3',
  ])('%j', async (title) => {
    await withContent({}, async (content) => {
      const { collection, id, files } = await newEntry(content, { kind: 'interventie', title });
      for (const [file, text] of files) expectInForm(file, text);
      const entry = readLibrary(content).entries.find((other) => other.collection === collection && other.id === id);
      expect(entry?.data).toMatchObject({ title: title.replace('\u0007', '').replace(/\s+/g, ' ').trim() });
    });
  });
});

describe('niets wordt geschreven', () => {
  async function refused(wish: Wish): Promise<{ message: string; exitCode: number }> {
    return withContent({}, async (content) => {
      const before = await snapshot(content);
      const error: unknown = await newEntry(content, wish).catch((reason: unknown) => reason);
      expect(await snapshot(content)).toEqual(before);
      if (!(error instanceof Refused)) throw new Error('Er is iets geschreven.', { cause: error });
      return { message: error.message, exitCode: error.exitCode };
    });
  }

  test.each<[string, Wish, number, RegExp]>([
    ['zonder soort', { title: 'Iets' }, 2, /^Zeg wat je wilt maken en hoe het heet.*\n.*--kind interventie --title/],
    ['zonder titel', { kind: 'interventie' }, 2, /^Zeg wat je wilt maken en hoe het heet/],
    ['met een leeg soort', { kind: '', title: 'Iets' }, 2, /kennen we niet/],
    ['bij een vreemd soort', { kind: 'kaas', title: 'Iets' }, 2, /‘kaas’ kennen we niet\..*\nJe kunt maken: interventie, project,/],
    ['bij een pijler', { kind: 'pijler', title: 'Liefde' }, 2, /^De pijlers liggen vast/],
    ['bij een titel van leestekens', { kind: 'pagina', title: '?!…' }, 2, /geen kenmerk te maken.*--id/],
    ['bij een lege titel', { kind: 'pagina', title: '  ' }, 2, /^Zeg wat je wilt maken/],
    ['bij HTML', { kind: 'pagina', title: '<b>Vet</b>' }, 1, /In dit veld staat HTML/],
    ['bij een omgedraaide tekst', { kind: 'pagina', title: 'Af\u202Eow' }, 1, /schrijfrichting/],
    [
      'bij een kenmerk dat bestaat',
      { kind: 'interventie', title: 'Oefengesprek' },
      1,
      /^Er is al een interventie met het kenmerk ‘oefengesprek’ .*--id/,
    ],
    ['bij het kenmerk van een toekenning', { kind: 'project', title: 'Nieuw', id: 'vb-1' }, 1, /^Er is al een toekenning/],
    ['bij een kenmerk met hoofdletters', { kind: 'pagina', title: 'Nieuw', id: 'Nieuw!' }, 1, /kleine letters, cijfers en streepjes/],
    ['bij een kenmerk met een pad', { kind: 'pagina', title: 'Nieuw', id: '../hulp' }, 1, /kleine letters, cijfers en streepjes/],
    ['bij een adres van de site zelf', { kind: 'pagina', title: 'Zoeken' }, 1, /\/zoeken\//],
    [
      'bij een regeling die er niet is',
      { kind: 'project', title: 'Nieuw', scheme: 'geen' },
      2,
      /kies met --scheme uit: voorbeeldregeling/i,
    ],
    ['bij een regeling voor een pagina', { kind: 'pagina', title: 'Nieuw', scheme: 'x' }, 2, /Alleen een project/],
    ['zonder datum', { kind: 'bijeenkomst', title: 'Nieuw' }, 2, /ook nodig:\n {2}--set date=… {3}Wanneer\.$/],
    ['zonder bron', { kind: 'genoemd stuk', title: 'Nieuw' }, 2, /--set source\.url=…/],
    [
      'bij een slechte datum',
      { kind: 'gebeurtenis', title: 'Nieuw', set: ['date=gisteren'] },
      1,
      /^‘gisteren’ is geen datum die we kennen\. Schrijf bijvoorbeeld/,
    ],
    [
      'bij een woord buiten de lijst',
      { kind: 'interventie', title: 'Nieuw', set: ['forms=feest'] },
      1,
      /‘forms’ staat ‘feest’.* Kies uit: /,
    ],
    ['bij een stand buiten de lijst', { kind: 'project', title: 'Nieuw', set: ['status=lopent'] }, 1, /Bedoel je ‘lopend’\? Kies uit: /],
    ['zonder bronnen', { kind: 'contact', title: 'Nieuw' }, 2, /--set sources\.0\.url=…/],
    [
      'bij bronnen zonder onderdeel',
      { kind: 'contact', title: 'Nieuw', set: ['sources=https://example.org'] },
      2,
      /geef bijvoorbeeld ‘sources\.0\.url’/,
    ],
    [
      'bij een verwijzing naar niets',
      { kind: 'interventie', title: 'Nieuw', set: ['organisations=stichting-vorbeeld'] },
      1,
      /Bedoel je ‘stichting-voorbeeld’\?/,
    ],
    ['bij een veld dat niet bestaat', { kind: 'interventie', title: 'Nieuw', set: ['doel=x'] }, 2, /^Het veld ‘doel’ bestaat niet/],
    ['bij een veld met een tikfout', { kind: 'interventie', title: 'Nieuw', set: ['cost.levl=x'] }, 2, /Bedoel je ‘level’\?/],
    ['bij een veld van de taal zelf', { kind: 'interventie', title: 'Nieuw', set: ['__proto__.x=1'] }, 2, /bestaat niet/],
    ['bij een groep zonder onderdeel', { kind: 'interventie', title: 'Nieuw', set: ['cost=gratis'] }, 2, /‘cost\.level’/],
    [
      'bij een lijst zonder nummer',
      { kind: 'interventie', title: 'Nieuw', set: ['sources.url=https://example.org'] },
      2,
      /‘sources\.0\.url’ is het volgende/,
    ],
    ['bij --set zonder waarde', { kind: 'interventie', title: 'Nieuw', set: ['forms'] }, 2, /veld=waarde/],
    [
      'bij twee bronnen in een',
      { kind: 'stuk', title: 'Nieuw', set: ['source.url=https://example.org', 'source.document=plan-2025'] },
      1,
      /precies één/,
    ],
    ['bij een te lange samenvatting', { kind: 'pagina', title: 'Nieuw', summary: 'woord '.repeat(121) }, 1, /121 woorden/],
    ['bij een bedrag dat de regeling niet heeft', { kind: 'project', title: 'Nieuw', set: ['grant.amount=999999'] }, 1, /budget/],
    ['bij meer zekerheid dan bewijs', { kind: 'interventie', title: 'Nieuw', set: ['judgement.certainty=4'] }, 1, /Zekerheid 4/],
  ])('%s', async (_name, wish, exitCode, message) => {
    expect(await refused(wish)).toEqual({ exitCode, message: expect.stringMatching(message) as string });
  });

  test('als de lijst niet te lezen is', async () => {
    await withContent({ 'terms.yaml': '- id: [\n' }, async (content) => {
      await expect(newEntry(content, { kind: 'begrip', title: 'Grens' })).rejects.toThrow('kan nu niet gelezen worden');
      expect(await readFile(join(content, 'terms.yaml'), 'utf8')).toBe('- id: [\n');
    });
  });

  test('als er een bestand staat dat zelf fouten heeft', async () => {
    await withContent({ 'pages/nieuw.mdx': 'geen voorwerk' }, async (content) => {
      await expect(newEntry(content, { kind: 'pagina', title: 'Nieuw' })).rejects.toThrow('Er is al een pagina met het kenmerk ‘nieuw’');
      expect(await readFile(join(content, 'pages/nieuw.mdx'), 'utf8')).toBe('geen voorwerk');
    });
  });

  test('als het een tweede keer hetzelfde is', async () => {
    await withContent({}, async (content) => {
      await newEntry(content, { kind: 'begrip', title: 'Grens' });
      await expect(newEntry(content, { kind: 'begrip', title: 'Grens' })).rejects.toThrow('Er is al een begrip met het kenmerk ‘grens’');
    });
  });
});

const ENTER = '\r';
const DOWN = '\u001B[B';

type Answer = [question: string, ...keys: (string | (() => void))[]];

/** Longer than any question takes to appear, and shorter than a test may take. */
const PATIENCE = 20_000;

/** Makes an entry with someone at a terminal, whose answers are typed when the words before them have been asked. */
async function answering(content: string, wish: Wish, answers: readonly Answer[]): Promise<{ made: Made; screen: string }> {
  const input = new PassThrough();
  const waiting = [...answers];
  let unread = '';
  let screen = '';
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const text = stripVTControlCharacters(chunk.toString());
      screen += text;
      unread += text;
      const [next] = waiting;
      if (next && unread.includes(next[0])) {
        waiting.shift();
        unread = '';
        const [, ...keys] = next;
        // A person types when the question stands there.
        setTimeout(() => {
          for (const key of keys) {
            if (typeof key === 'string') input.write(key);
            else key();
          }
        }, 5);
      }
      done();
    },
  });
  Object.assign(output, { columns: 100, rows: 50 });
  const hangUp = setTimeout(() => input.end(), PATIENCE);
  try {
    const made = await newEntry(content, wish, terminalPrompts({ input, output }));
    expect(waiting).toEqual([]);
    return { made, screen };
  } catch (error) {
    if (waiting.length > 0) throw new Error(`Nooit gevraagd: ${waiting[0]?.[0] ?? ''}\n${screen}`, { cause: error });
    throw error;
  } finally {
    clearTimeout(hangUp);
  }
}

/** What the people of the tests answer to what every kind asks first. */
const begin = (kindSteps: number, title: string): Answer[] => [
  ['Wat wil je toevoegen?', ...Array.from({ length: kindSteps }, () => DOWN), ENTER],
  ['Titel, zonder punt aan het eind', title, ENTER],
];

describe('aan een terminal', () => {
  test('een interventie, met antwoorden en overgeslagen vragen', async () => {
    await withContent({}, async (content) => {
      const answers: Answer[] = [
        ...begin(0, 'Kaarten over grenzen'),
        ['Enter: kaarten-over-grenzen', ENTER],
        ['(summary, vraag 1 van 13)', 'Kaarten <i>om te</i> praten.', ENTER],
        // What the check would refuse, is said at once.
        ['In dit veld staat HTML', '\u0015', 'Kaarten om te praten.', ENTER],
        ['(provider,', ENTER],
        ['(origin,', 'Nederland', ENTER],
        ['(forms,', DOWN, ' ', DOWN, DOWN, ' ', ENTER],
        ['(audiences,', ENTER],
        ['(sectors,', ' ', ENTER],
        ['(themes,', ENTER],
        ['(pillars,', ENTER],
        ['(goal,', ENTER],
        ['(duration,', 'een uur', ENTER],
        ['(cost.level,', DOWN, ENTER],
        ['(evaluation,', ENTER],
        ['(sources, vraag 13 van 13)', DOWN, ENTER],
        ['(url)', 'www.example.org', ENTER],
        ['‘www.example.org’ is geen webadres', '\u0015', 'https://example.org/kaarten', ENTER],
        ['(title)', 'Kaarten', ENTER],
        ['Nog een?', DOWN, DOWN, ENTER],
        ['(document)', ENTER],
        ['(heading)', ENTER],
        ['Nog een?', ENTER],
      ];
      const { made, screen } = await answering(content, {}, answers);
      // Every instruction of the library itself would be in English.
      expect(screen).not.toMatch(/navigate|confirm|search|select|submit|none/i);
      expect(made).toMatchObject({ collection: 'interventions', id: 'kaarten-over-grenzen', isDraft: true });
      const library = readLibrary(content);
      expect(findingsWithNew(library)).toEqual([]);
      const entry = library.entries.find(({ id }) => id === 'kaarten-over-grenzen');
      expect(entry?.data).toMatchObject({
        title: 'Kaarten over grenzen',
        summary: 'Kaarten om te praten.',
        provider: 'onbekend',
        origin: 'Nederland',
        forms: ['e-learning', 'gesprek'],
        audiences: 'onbekend',
        sectors: ['hbo'],
        goal: 'Het doel is hier nog niet beschreven.',
        duration: 'een uur',
        cost: { level: 'gratis' },
        sources: [{ url: 'https://example.org/kaarten', title: 'Kaarten' }, { document: 'plan-2025' }],
      });
    });
  });

  test('een project, met de toekenning in het gekozen register', async () => {
    await withContent({ 'register/tweede.yaml': scheme }, async (content) => {
      const answers: Answer[] = [
        ...begin(1, 'Nieuw project'),
        ['Kenmerk', 'oefengesprek!', ENTER],
        ['mag alleen kleine letters', '\u0015', 'proefproject', ENTER],
        ['Er is al een project', '\u0015', 'ander-project', ENTER],
        ['Waaruit wordt het project betaald?', ENTER],
        ['(summary,', ENTER],
        ['(relevance,', '\u001B[A', ENTER],
        ['(funder,', 'Het ministerie', ENTER],
        ['(fundingCertainty,', DOWN, ENTER],
        ['(status,', ENTER],
        ['(audiences,', ENTER],
        ['(pillars,', ' ', ENTER],
        ['(sources,', ENTER],
        ['(grant.recipient,', 'Hogeschool Drie', ENTER],
      ];
      const { made } = await answering(content, {}, answers);
      expect([...made.files.keys()]).toEqual(['projects/ander-project.mdx', 'register/tweede.yaml']);
      const library = readLibrary(content);
      expect(findingsWithNew(library)).toEqual([]);
      expect(library.need('projects', 'ander-project').data).toMatchObject({
        relevance: 'kern',
        funder: 'Het ministerie',
        fundingCertainty: 'bevestigd',
        pillars: ['structuur'],
        pillarsBasis: 'afleiding',
      });
      expect(library.need('register', 'tweede').data.grants).toEqual([
        {
          id: 'ander-project',
          title: 'Nieuw project',
          recipient: 'Hogeschool Drie',
          amount: 'onbekend',
          start: 'onbekend',
          end: 'onbekend',
          project: 'ander-project',
        },
      ]);
    });
  });

  test('een bron met twee auteurs, een voor een', async () => {
    await withContent({}, async (content) => {
      const answers: Answer[] = [
        ['(type,', ENTER],
        ['(author,', DOWN, ENTER],
        ['Achternaam (family)', 'Jansen', ENTER],
        ['Nog een?', DOWN, DOWN, ENTER],
        ['Naam van een organisatie (literal)', 'KNAW', ENTER],
        ['Nog een?', ENTER],
        ['(issued,', 'vorig jaar', ENTER],
        ['‘vorig jaar’ is geen datum die we kennen', '\u0015', '2024-06', ENTER],
        ['(DOI,', 'geen', ENTER],
        ['(URL,', ENTER],
      ];
      await answering(content, { kind: 'bron', title: 'Een rapport', id: 'rapport-2024' }, answers);
      expect(readLibrary(content).need('references', 'rapport-2024').data).toMatchObject({
        author: [{ family: 'Jansen' }, { literal: 'KNAW' }],
        issued: '2024-06',
        DOI: 'geen',
        URL: 'onbekend',
        verified: false,
      });
    });
  });

  test('wat een ander intussen schreef, blijft staan', async () => {
    await withContent({}, async (content) => {
      const other =
        '- id: ander\n  nl: { label: ander, synonyms: [], abbreviations: [], definition: Ander. }\n  en: { label: other, synonyms: [], abbreviations: [], definition: Other. }\n';
      const answers: Answer[] = [
        ['(nl.definition,', () => appendFileSync(join(content, 'terms.yaml'), other), ENTER],
        ['(en.label,', ENTER],
        ['(en.definition,', ENTER],
      ];
      await answering(content, { kind: 'begrip', title: 'Grens', id: 'grens' }, answers);
      expect(
        readLibrary(content)
          .all('terms')
          .map(({ id }) => id),
      ).toEqual(['melding', 'ander', 'grens']);
      const twice: Answer[] = [
        ['(summary,', () => writeFileSync(join(content, 'pages/nieuw.mdx'), 'van een ander'), ENTER],
        ['(group,', ENTER],
      ];
      await expect(answering(content, { kind: 'pagina', title: 'Nieuw', id: 'nieuw' }, twice)).rejects.toThrow('Er is al een pagina');
      expect(await readFile(join(content, 'pages/nieuw.mdx'), 'utf8')).toBe('van een ander');
    });
  });

  test('een document zoeken tussen veel documenten', async () => {
    await withContent({}, async (content) => {
      const text = await readFile(join(content, 'policy/plan-2025.mdx'), 'utf8');
      for (let number = 1; number <= 15; number += 1) {
        await writeFile(join(content, `policy/brief-${number}.mdx`), text.replace(/^title: .*$/m, `title: De ${number}e brief`));
      }
      const answers: Answer[] = [
        ['Kenmerk', ENTER],
        ['(value,', '40', ENTER],
        ['(unit,', '%', ENTER],
        ['(population,', 'studenten', ENTER],
        ['(subject,', ENTER],
        ['(year,', ENTER],
        ['typ een stuk van de naam', 'breif-9', ENTER],
        ['Bedoel je ‘brief-9’?', '\u0015', '7e', ENTER],
        ['Welke bedoel je?', ENTER],
        ['(source,', ENTER],
        ['(url)', 'https://example.org', ENTER],
        ['(title)', ENTER],
      ];
      await answering(content, { kind: 'cijfer', title: 'oefent wel eens met anderen' }, answers);
      expect(readLibrary(content).all('figures').at(-1)?.data).toMatchObject({ value: 40, document: 'brief-7', unit: '%' });
    });
  });

  test.each([
    ['Ctrl-C', '\u0003'],
    ['Esc', '\u001B'],
    ['Ctrl-D', '\u0004'],
  ])('%s stopt, en er is niets geschreven', async (_name, key) => {
    await withContent({}, async (content) => {
      const before = await snapshot(content);
      const answers: Answer[] = [...begin(0, 'Kaarten'), ['Kenmerk', ENTER], ['(summary,', 'Iets', ENTER], ['(provider,', key]];
      await expect(answering(content, {}, answers)).rejects.toThrow(Cancelled);
      expect(await snapshot(content)).toEqual(before);
    });
  });
});

const scheme = `title: Tweede geldstroom
summary: Nog een geldstroom.
period: onbekend
budget: onbekend
known: []
unknown: []
grantCount: 0
rounds: []
grants: []
sources: []
`;

describe('de opdracht', () => {
  const run = promisify(execFile);
  const npmRunNew = (...options: string[]) => run(process.execPath, [command, ...options], { env: { ...process.env, CI: '1' } });

  test('maakt een bestand en zegt wat je daarna doet', async () => {
    await withContent({}, async (content) => {
      const { stdout } = await npmRunNew(
        '--content',
        content,
        '--kind',
        'interventie',
        '--title',
        'Kaarten',
        '--set',
        'forms=training',
        '--set',
        'origin=Nederland',
      );
      expect(stdout).toBe(
        [
          'Geschreven:',
          `  ${join(content, 'interventions/kaarten.mdx')}`,
          '',
          'Wat nu?',
          '1. Open het bestand en vul aan wat je weet.',
          '2. Kijk of alles klopt: npm run validate',
          '3. Klaar? Haal de regel ‘draft: true’ weg. Dan komt de pagina op',
          '   /interventies/kaarten/',
          '',
        ].join('\n'),
      );
      expect(await readFile(join(content, 'interventions/kaarten.mdx'), 'utf8')).toContain('forms:\n  - training\n');
    });
  });

  test.each([
    ['zonder opties', [], 2, 'Zeg wat je wilt maken en hoe het heet'],
    ['met een onbekende optie', ['--kleur', 'rood'], 2, 'Deze opdracht kent alleen: --kind'],
    ['met een map die er niet is', ['--content', '/bestaat/niet', '--kind', 'pagina', '--title', 'X'], 2, 'De map met inhoud is er niet'],
  ])('%s zegt wat er nodig is', async (_name, options, code, words) => {
    const error = await npmRunNew(...options).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, stderr: expect.stringContaining(words) as string });
  });
});
