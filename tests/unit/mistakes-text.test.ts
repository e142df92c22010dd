import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { positionAt } from '../../src/library/problem.ts';
import { findingsOf, fixtureContent } from '../content.ts';

/** What an editor typed, and the one thing that the validator must say about it: where, in which words, and with which mend. */
type Mistake = [name: string, typed: string, rule: string, at: string, says: string, hint: string];

const file = 'pages/hulp.mdx';

/** A text under the body of a page, and the offset at which it begins. */
async function pageWith(typed: string): Promise<{ text: string; start: number }> {
  const good = await readFile(join(fixtureContent, file), 'utf8');
  return { text: `${good}\n${typed}\n`, start: good.length + 1 };
}

const saidOf = async (typed: string) =>
  (await findingsOf({ [file]: (await pageWith(typed)).text })).map(({ rule, message }) => [rule, message]);

function eachMistake(mistakes: Mistake[]): void {
  test.each(mistakes)('%s', async (_name, typed, rule, at, says, hint) => {
    const { text, start } = await pageWith(typed);
    expect(typed).toContain(at);
    const { line, column } = positionAt(text, text.indexOf(at, start));
    const findings = await findingsOf({ [file]: text });
    expect(findings.map((finding) => [finding.rule, finding.line, finding.column])).toEqual([[rule, line, column]]);
    expect(findings[0]?.message).toContain(says);
    expect(findings[0]?.hint).toContain(hint);
  });
}

const note = (begin: string, end = '</Note>') => `${begin}\n\nTekst.\n\n${end}`;

describe('een kader waarvan het begin of het einde niet goed geschreven is', () => {
  const start = 'Het begin van <Note> is niet goed geschreven.';
  eachMistake([
    ['krullende aanhalingstekens', note('<Note title=“Let op”>'), 'unreadable-text', '<Note', start, ': <Note title="Let op">.'],
    ['geen aanhalingstekens', note('<Note title=Let op>'), 'unreadable-text', '<Note', start, ': <Note title="Let op">.'],
    ['een aanhalingsteken vergeten', note('<Note title="Let op>'), 'unreadable-text', '<Note', start, ': <Note title="Let op">.'],
    [
      'twee eigenschappen',
      '<Figure src=“../images/gesprek.png” alt=‘Een gesprek’ />',
      'unreadable-text',
      '<Figure',
      'Het begin van <Figure>',
      ': <Figure src="../images/gesprek.png" alt="Een gesprek" />.',
    ],
    [
      'een begrip met krullende tekens',
      'Doe een <Term id=‘melding’>melding</Term>.',
      'unreadable-text',
      '<Term',
      'Het begin van <Term>',
      ': <Term id="melding">.',
    ],
    [
      'een dubbele punt in plaats van =',
      note('<Note title: "Let op">'),
      'unreadable-text',
      '<Note',
      start,
      'Schrijf bijvoorbeeld <Note title="Goed om te weten">.',
    ],
    ['een spatie achter de punthaak', note('< Note >'), 'unreadable-text', '< Note', 'Tussen < en Note staat een spatie', 'schrijf <Note>'],
    [
      'het einde met een kleine letter',
      note('<Note>', '</note>'),
      'unreadable-text',
      '</note>',
      'Hier houdt </note> op',
      'Schrijf </Note>',
    ],
    [
      'het begin met een kleine letter',
      note('<note>', '</Note>'),
      'html',
      '<note>',
      'HTML (<note>)',
      'Bedoel je <Note>, met een hoofdletter?',
    ],
    ['het einde zonder streep', note('<Note>', '<Note >'), 'unreadable-text', '<Note >', 'nog een keer', 'Bedoel je </Note>?'],
    [
      'het einde van een ander onderdeel',
      note('<Note>', '</Warning>'),
      'unreadable-text',
      '</Warning>',
      'niet begonnen',
      'Bedoel je </Note>?',
    ],
    [
      'tekst achter het begin',
      '<Note>Tekst\n\nMeer.</Note>',
      'unreadable-text',
      '<Note>',
      'niet in hetzelfde stuk tekst',
      'elk op een eigen regel',
    ],
    [
      'tekst voor het einde',
      '<Note>\nTekst.</Note>',
      'unreadable-text',
      '</Note>',
      'niet in hetzelfde stuk tekst',
      'elk op een eigen regel',
    ],
    [
      'een begrip over twee alinea’s',
      'Een <Term id="melding">melding\n\nof meer</Term>.',
      'unreadable-text',
      '<Term',
      'niet in hetzelfde stuk',
      'in dezelfde zin',
    ],
    [
      'kruislings',
      '<Note>\n\n<Details summary="Meer">\n\nTekst.\n\n</Note>\n\n</Details>',
      'unreadable-text',
      '</Note>',
      '<Details> van regel 11',
      'zet </Details> boven </Note>',
    ],
    ['een naam die niet bestaat', note('<Let op>', ''), 'unknown-component', '<Let', '<Let> bestaat niet', 'Kies uit: Note'],
    [
      'een plaats om in te vullen',
      'Beste <Naam>,',
      'unknown-component',
      '<Naam',
      '<Naam> bestaat niet',
      'zet er dan een \\ voor: \\<Naam>.',
    ],
    [
      'een plaatje zonder streep',
      '<Figure src="../images/gesprek.png" alt="Een gesprek">',
      'unreadable-text',
      '<Figure',
      'houdt nergens op',
      '/> in plaats van >',
    ],
    ['een hulpkader zonder streep', '<HelpBox>', 'unreadable-text', '<HelpBox', 'houdt nergens op', 'Schrijf <HelpBox />'],
  ]);

  test('wat de melding zegt te doen, is daarna goed', async () => {
    for (const typed of ['<Note title="Let op">', '<Note>'].map((begin) => note(begin)).concat('Beste \\<Naam>,', '<HelpBox />')) {
      expect(await saidOf(typed)).toEqual([]);
    }
  });
});

describe('HTML uit een ander programma', () => {
  const html = (name: string, typed: string, at: string, hint: string): Mistake => [
    name,
    typed,
    'html',
    at,
    `HTML (${/^<\/?[\w:]+/.exec(at)?.[0] ?? ''}`,
    hint,
  ];
  eachMistake([
    html('een nieuwe regel', 'Een.<br>Twee.', '<br>', 'laat een regel leeg'),
    html('een nieuwe regel met een streep', 'Een.<br />Twee.', '<br />', 'laat een regel leeg'),
    html('alleen het einde', 'Een.</br>Twee.', '</br>', 'laat een regel leeg'),
    html('een lijn', 'Een <hr> twee.', '<hr>', '## Kop'),
    html('vet', 'Een <strong>vet</strong> woord.', '<strong>', '**vet**'),
    html('vet zonder einde', 'Een <b>vet woord.', '<b>', '**vet**'),
    html('schuin', 'Een <em>schuin</em> woord.', '<em>', '*schuin*'),
    html('onderstreept', 'Een <u>woord</u>.', '<u>', 'lijkt het een link'),
    html('een link', 'Lees <a href="https://example.org/">het onderzoek</a>.', '<a', '[woorden](https://adres)'),
    html('een link zonder aanhalingstekens', 'Lees <a href=https://example.org/>het onderzoek</a>.', '<a', '[woorden](https://adres)'),
    html('een plaatje', '<img src="a.jpg">', '<img', '![beschrijving](../images/naam.jpg)'),
    html('een alinea over twee stukken', '<p>Een.\n\nTwee.</p>', '<p>', 'zonder opmaak'),
    html('een stuk van een website', 'Een <span>woord</span>.', '<span>', 'Ctrl+Shift+V'),
    html('een plaats om in te vullen', 'Beste <naam>,', '<naam>', '\\<naam>'),
    html('een tabel', '<table><tr><td>a</td><td>b</td></tr></table>', '<table>', '| --- | --- |'),
    html('een lijst', '<ul>\n<li>a</li>\n<li>b</li>\n</ul>', '<ul>', 'een streepje en een spatie'),
    html('een code van Word zonder einde', 'Tekst.<o:p>', '<o:p>', 'Dit komt uit Word'),
    ['een code van Word', 'Tekst.<o:p>x</o:p>', 'namespaced-component', '<o:p>', '<o:p>', 'Dit komt uit Word'],
  ]);

  test('HTML naast andere HTML is elk een melding', async () => {
    expect(await saidOf('<p>a</p>\n\n<table><tr><td>a</td></tr></table>\n\nEen <i>b</i>.')).toHaveLength(3);
  });

  test('een adres tussen punthaken is geen HTML', async () => {
    for (const typed of ['<www.uva.nl>', '<https://www.uva.nl/>']) {
      expect(await saidOf(typed)).toEqual([['unreadable-text', 'Hier staat een punthaak (<) die niet bij gewone tekst hoort.']]);
    }
  });
});
