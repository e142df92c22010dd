import { describe, expect, test } from 'vitest';
import { type Change, findingsOf, replaced } from '../content.ts';

const hulp = 'pages/hulp.mdx';
const intervention = 'interventions/oefengesprek.mdx';

/** What the validator says, in the order of the files: rule, file, message and hint. */
const said = async (changes: Record<string, Change>): Promise<string[]> =>
  (await findingsOf(changes))
    .filter(({ rule }) => rule !== 'translation-incomplete')
    .map(({ rule, file, message, hint }) => `${rule} ${file}: ${message} → ${hint}`);

const added = (line: string): Change => replaced('Bel bij gevaar 112.', `Bel bij gevaar 112.\n\n${line}`);

const english =
  '---\ntitle: Help\nsummary: Who you can talk to.\n---\n\nCall [the line](#voorbeeldlijn), or see [what to do](#what-to-do).\n\n## What to do\n\nCall 112.\n';
const draft = replaced('title: Oefengesprek', 'draft: true\ntitle: Oefengesprek');

describe('één fout in een pagina met links is één melding', () => {
  test.each([
    ['een veld dat niet kan', replaced('group: hulp', 'group: hulpp'), 'wrong-value'],
    ['velden die niet te lezen zijn', replaced('title: Hulp', 'title: Hulp: met wie?'), 'invalid-yaml'],
    ['velden die niet worden afgesloten', replaced('group: hulp\n---', 'group: hulp'), 'missing-front-matter'],
  ])('%s', async (_name, change, rule) => {
    const findings = await findingsOf({
      [hulp]: (text) =>
        (change as (text: string) => string)(`${text}\nBel [de lijn](#voorbeeldlijn) of [doe dit](#wat-te-doen).\n\n## Wat te doen\n`),
      'pages/hulp.en.mdx': english,
      'pages/lek-melden.mdx': (text) => `${text}\nZie [wat te doen](/hulp/#wat-te-doen) en [de lijn](/en/help/#what-to-do).\n`,
    });
    expect(findings.filter(({ severity }) => severity === 'error').map(({ rule, file }) => [rule, file])).toEqual([[rule, hulp]]);
  });

  test('een veld van de vertaling dat niet kan', async () => {
    const findings = await findingsOf({ 'pages/hulp.en.mdx': english.replace('title: Help', 'titel: Help') });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(['unknown-field']));
  });

  test('de lijst met contacten is niet te lezen', async () => {
    const findings = await findingsOf({
      [hulp]: added('Bel [de lijn](#voorbeeldlijn).'),
      'contacts.yaml': (text) => text.replace('\n', '\n  extra: [niet dicht\n'),
    });
    expect(findings.filter(({ file }) => file !== 'contacts.yaml')).toEqual([]);
    expect(findings).not.toEqual([]);
  });

  test('bestanden naast een pagina met een fout', async () => {
    const links = ['index.json', 'index.md'].map((file) => `[${file}](/interventies/oefengesprek/${file})`).join(' en ');
    const findings = await findingsOf({
      [hulp]: added(`Zie ${links}, en [de verwijzing](/beleid/plan-2025/index.bib).`),
      [intervention]: replaced('title: Oefengesprek', 'title: Oefen: gesprek'),
      'policy/plan-2025.mdx': replaced('date: 2025-02', 'date: februari 2025'),
    });
    expect(findings.map(({ rule }) => rule)).toEqual(['invalid-yaml', 'wrong-value']);
  });
});

const guess = (href: string): Promise<string[]> => said({ [hulp]: added(`Zie [de pagina daarover](${href}).`) });

describe('wat een link die nergens heen gaat, bedoelde', () => {
  test.each([
    ['/interventies/oefengesprekken/', '/interventies/oefengesprek/'],
    ['/interventies/Oefengesprek/', '/interventies/oefengesprek/'],
    ['/interventies/oefengesprek', '/interventies/oefengesprek/'],
    ['/interventies/oefengesprek/index.html', '/interventies/oefengesprek/'],
    ['/interventies/oefengesprek.mdx', '/interventies/oefengesprek/'],
    ['/interventie/oefengesprek/', '/interventies/oefengesprek/'],
    ['/projecten/oefengesprek/', '/interventies/oefengesprek/'],
    ['/interventies/oefengesprekk/index.jsn', '/interventies/oefengesprek/index.json'],
    ['/interventies/oefengesprek/#kosen', '/interventies/oefengesprek/#kosten'],
    ['/begrippen/#meld', '/begrippen/#melding'],
  ])('%s → %s', async (href, meant) => {
    expect(await guess(href)).toEqual([expect.stringContaining(`→ Bedoel je ${meant}?`)]);
  });

  test.each(['/organisaties/svb/', '/organisaties/het-loket/'])('%s is hoe mensen die pagina noemen', async (href) => {
    const findings = await said({
      'organisations.yaml': (text) => text.replace(/^( *name: ).*$/m, '$1Het Loket\n  abbreviation: SVB'),
      [hulp]: added(`Zie [de pagina daarover](${href}).`),
    });
    expect(findings).toEqual([expect.stringContaining('→ Bedoel je /organisaties/stichting-voorbeeld/?')]);
  });

  test.each([
    '/organisaties/uva/',
    '/interventies/rollenspel/',
    '/pijlers/verandering/',
    '/bronnen/jansen-2021/',
    '/bronnen/jansen-2020/#x',
    '/beleid/actielijnen/7/',
    `/${'a/'.repeat(90)}`,
  ])('bij %s staat er geen willekeurige andere pagina', async (href) => {
    const [only, ...others] = await guess(href);
    expect(only).toMatch(/^dead-link/);
    expect(only).not.toContain('Bedoel je');
    expect(others).toEqual([]);
  });

  test.each(['/bronnen/jansen-2020/#nu', '/projecten/proefproject/#kosten', '/beleid/plan-2025/#rondes'])(
    '%s is een plek van een andere soort pagina',
    async (href) => {
      expect(await guess(href)).toEqual([expect.stringContaining('gaat naar een plek die niet op die pagina staat')]);
    },
  );

  test.each(['/hulp/#nu', '/interventies/oefengesprek/#kosten', '/beleid/plan-2025/#bronnen', '/bronnen/jansen-2020/#verband', '#nu'])(
    '%s is er wel',
    async (href) => {
      expect(await guess(href)).toEqual([]);
    },
  );

  test.each(['/interventies/oefengesprek/', '/interventies/oefengesprek/#kosten', '/interventies/oefengesprek/index.json'])(
    '%s is nog een concept',
    async (href) => {
      const findings = await said({ [hulp]: added(`Zie [het gesprek](${href}).`), [intervention]: draft });
      expect(findings).toContainEqual(
        expect.stringMatching(
          /^dead-link .* nog niet gepubliceerd is\. → Haal de regel met draft weg uit interventions\/oefengesprek\.mdx/,
        ),
      );
    },
  );
});

describe('een link om te bellen', () => {
  test.each([
    ['[0800-0113](tel:0800-0113)', 'Schrijf alleen cijfers: tel:08000113.'],
    ['[0800 0113](<tel:0800 0113>)', 'Schrijf alleen cijfers: tel:08000113.'],
    ['[020 1234567](tel:+31(20)1234567)', 'Schrijf alleen cijfers: tel:+31201234567.'],
    ['[113](tel:)', 'Schrijf achter tel: alleen de cijfers van het nummer, zoals tel:08000113.'],
    ['[de huisarts](tel:huisarts)', 'Schrijf achter tel: alleen de cijfers van het nummer, zoals tel:08000113.'],
  ])('%s', async (link, hint) => {
    expect(await said({ [hulp]: added(`Bel ${link}.`) })).toEqual([expect.stringMatching(/^dead-link .* geen nummer dat een telefoon/)]);
    expect(await said({ [hulp]: added(`Bel ${link}.`) })).toEqual([expect.stringContaining(`→ ${hint}`)]);
  });

  test.each(['https://0800-0113', 'https://pmc/', 'https://localhost'])('%s is geen openbare site', async (href) => {
    expect(await guess(href)).toEqual([expect.stringContaining('is geen openbare site')]);
  });
});

describe('een verwijzing met een id', () => {
  const project = 'projects/proefproject.mdx';

  test.each([
    ['de titel', project, 'interventions: [oefengesprek]', 'interventions: [oefengespreck]', 'Bedoel je ‘oefengesprek’?'],
    [
      'een begin van het id',
      project,
      'organisations: [stichting-voorbeeld]',
      'organisations: [stichting]',
      'Bedoel je ‘stichting-voorbeeld’?',
    ],
    [
      'een beleidsdocument als bron',
      intervention,
      'url: https://example.org/oefengesprek',
      'reference: plan-2025',
      'schrijf document: plan-2025',
    ],
    ['een bron als beleidsdocument', project, 'document: plan-2025', 'document: jansen-2020', 'schrijf reference: jansen-2020'],
    [
      'iets anders',
      project,
      'interventions: [oefengesprek]',
      'interventions: [rollenspel]',
      'Kijk in de map interventions hoe het bestand heet,',
    ],
    ['een ander jaar', intervention, 'evidence: [jansen-2020]', 'evidence: [jansen-2022]', 'Kijk in references.yaml welk id je bedoelt,'],
  ])('%s', async (_name, file, from, to, hint) => {
    const findings = (await findingsOf({ [file]: replaced(from, to) })).filter(({ rule }) => rule === 'dangling-reference');
    expect(findings.map(({ message }) => message)).toEqual([expect.stringMatching(/^Dit verwijst naar .*, maar dat id bestaat niet\.$/)]);
    expect(findings[0]?.hint).toContain(hint);
  });

  test('een organisatie bij haar afkorting', async () => {
    const findings = await findingsOf({
      'organisations.yaml': (text) => text.replace(/^( *name: .*)$/m, '$1\n  abbreviation: SVB'),
      [project]: replaced('organisations: [stichting-voorbeeld]', 'organisations: [svb]'),
    });
    expect(findings.map(({ rule, hint }) => [rule, hint])).toEqual([['dangling-reference', 'Bedoel je ‘stichting-voorbeeld’?']]);
  });

  test('een concept', async () => {
    const findings = await findingsOf({ [intervention]: draft });
    expect(findings.find(({ rule }) => rule === 'dangling-reference')).toMatchObject({
      message: 'Dit verwijst naar interventie ‘oefengesprek’, maar dat is nog niet gepubliceerd.',
      hint: expect.stringContaining('Haal de regel met draft weg uit interventions/oefengesprek.mdx') as string,
    });
  });

  test.each([
    ['meldign', 'Bedoel je ‘melding’?'],
    ['zwijgplicht', 'Kijk in terms.yaml welk id je bedoelt,'],
  ])('het begrip %s in een tekst', async (id, hint) => {
    expect(await said({ [hulp]: added(`Doe een <Term id="${id}">melding</Term>.`) })).toEqual([
      expect.stringMatching(new RegExp(`<Term> verwijst naar begrip ‘${id}’, maar dat id bestaat niet\\. → ${hint.replace('?', '\\?')}`)),
    ]);
  });
});

describe('een link met het Engelse adres', () => {
  test.each([
    ['/en/interventions/oefengesprek/', '/interventies/oefengesprek/'],
    ['/en/interventions/oefengesprek/#kosten', '/interventies/oefengesprek/#kosten'],
    ['/en/terms/#melding', '/begrippen/#melding'],
    ['/en/help/#what-to-do', '/hulp/'],
    ['/en/', '/'],
  ])('%s → %s', async (href, dutch) => {
    const changes = { 'pages/hulp.en.mdx': english, [intervention]: replaced('Je oefent met een ander.', `Zie [meer hierover](${href}).`) };
    expect(await said(changes)).toEqual([
      `english-address interventions/oefengesprek.mdx: De link ‘${href}’ heeft het Engelse adres van de pagina. → Schrijf het Nederlandse: ${dutch}.`,
    ]);
  });

  test('ook in een Engelse tekst, en als het adres niet bestaat', async () => {
    const text = english.replace(
      '[what to do](#what-to-do)',
      'also [the talk](/en/interventions/oefengesprek/) or [the talk](/en/interventions/oefengespreck/)',
    );
    expect(await said({ 'pages/hulp.en.mdx': text })).toEqual([
      expect.stringMatching(/^english-address pages\/hulp\.en\.mdx: .* → Schrijf het Nederlandse: \/interventies\/oefengesprek\/\.$/),
      expect.stringMatching(/^dead-link pages\/hulp\.en\.mdx: .* → Bedoel je \/interventies\/oefengesprek\/\?$/),
    ]);
  });

  test('een bestand in het Engels heeft geen Nederlands adres', async () => {
    expect(await said({ [hulp]: added('Zie [de agenda in het Engels](/en/agenda.ics).') })).toEqual([]);
  });
});
