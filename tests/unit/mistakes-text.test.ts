import { describe, expect, test } from 'vitest';
import { body, testMistakes } from '../mistake-table.ts';
import { findingsOf } from '../content.ts';

const saidOf = async (typed: string) =>
  (await findingsOf({ 'pages/hulp.mdx': (text) => `${text}\n${typed}\n` })).map(({ rule, message }) => [rule, message]);

const note = (begin: string, end = '</Note>') => `${begin}\n\nTekst.\n\n${end}`;

describe('een kader waarvan het begin of het einde niet goed geschreven is', () => {
  const start = 'Het begin van <Note> is niet goed geschreven.';
  testMistakes('error', [
    body('krullende aanhalingstekens', note('<Note title=“Let op”>'), 'unreadable-text', '<Note', start, ': <Note title="Let op">.'),
    body('geen aanhalingstekens', note('<Note title=Let op>'), 'unreadable-text', '<Note', start, ': <Note title="Let op">.'),
    body('een aanhalingsteken vergeten', note('<Note title="Let op>'), 'unreadable-text', '<Note', start, ': <Note title="Let op">.'),
    body(
      'twee eigenschappen',
      '<Figure src=“../images/gesprek.png” alt=‘Een gesprek’ />',
      'unreadable-text',
      '<Figure',
      'Het begin van <Figure>',
      ': <Figure src="../images/gesprek.png" alt="Een gesprek" />.',
    ),
    body(
      'een begrip met krullende tekens',
      'Doe een <Term id=‘melding’>melding</Term>.',
      'unreadable-text',
      '<Term',
      'Het begin van <Term>',
      ': <Term id="melding">.',
    ),
    body(
      'een dubbele punt in plaats van =',
      note('<Note title: "Let op">'),
      'unreadable-text',
      '<Note',
      start,
      'Schrijf bijvoorbeeld <Note title="Goed om te weten">.',
    ),
    body(
      'een spatie achter de punthaak',
      note('< Note >'),
      'unreadable-text',
      '< Note',
      'Tussen < en Note staat een spatie',
      'schrijf <Note>',
    ),
    body(
      'het einde met een kleine letter',
      note('<Note>', '</note>'),
      'unreadable-text',
      '</note>',
      'Hier houdt </note> op',
      'Schrijf </Note>',
    ),
    body(
      'het begin met een kleine letter',
      note('<note>', '</Note>'),
      'html',
      '<note>',
      'HTML (<note>)',
      'Bedoel je <Note>, met een hoofdletter?',
    ),
    body('het einde zonder streep', note('<Note>', '<Note >'), 'unreadable-text', '<Note >', 'nog een keer', 'Bedoel je </Note>?'),
    body(
      'het einde van een ander onderdeel',
      note('<Note>', '</Warning>'),
      'unreadable-text',
      '</Warning>',
      'niet begonnen',
      'Bedoel je </Note>?',
    ),
    body(
      'tekst achter het begin',
      '<Note>Tekst\n\nMeer.</Note>',
      'unreadable-text',
      '<Note>',
      'niet in hetzelfde stuk tekst',
      'elk op een eigen regel',
    ),
    body(
      'tekst voor het einde',
      '<Note>\nTekst.</Note>',
      'unreadable-text',
      '</Note>',
      'niet in hetzelfde stuk tekst',
      'elk op een eigen regel',
    ),
    body(
      'een begrip over twee alinea’s',
      'Een <Term id="melding">melding\n\nof meer</Term>.',
      'unreadable-text',
      '<Term',
      'niet in hetzelfde stuk',
      'in dezelfde zin',
    ),
    body(
      'kruislings',
      '<Note>\n\n<Details summary="Meer">\n\nTekst.\n\n</Note>\n\n</Details>',
      'unreadable-text',
      '</Note>',
      '<Details> van regel 11',
      'zet </Details> boven </Note>',
    ),
    body('een naam die niet bestaat', note('<Let op>', ''), 'unknown-component', '<Let', '<Let> bestaat niet', 'Kies uit: Note'),
    body(
      'een plaats om in te vullen',
      'Beste <Naam>,',
      'unknown-component',
      '<Naam',
      '<Naam> bestaat niet',
      'zet er dan een \\ voor: \\<Naam>.',
    ),
    body(
      'een plaatje zonder streep',
      '<Figure src="../images/gesprek.png" alt="Een gesprek">',
      'unreadable-text',
      '<Figure',
      'houdt nergens op',
      '/> in plaats van >',
    ),
    body('een hulpkader zonder streep', '<HelpBox>', 'unreadable-text', '<HelpBox', 'houdt nergens op', 'Schrijf <HelpBox />'),
  ]);

  test('wat de melding zegt te doen, is daarna goed', async () => {
    for (const typed of ['<Note title="Let op">', '<Note>'].map((begin) => note(begin)).concat('Beste \\<Naam>,', '<HelpBox />')) {
      expect(await saidOf(typed)).toEqual([]);
    }
  });
});

describe('HTML uit een ander programma', () => {
  const html = (name: string, typed: string, at: string, hint: string) =>
    body(name, typed, 'html', at, `HTML (${/^<\/?[\w:]+/.exec(at)?.[0] ?? ''}`, hint);
  testMistakes('error', [
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
    body('een code van Word', 'Tekst.<o:p>x</o:p>', 'namespaced-component', '<o:p>', '<o:p>', 'Dit komt uit Word'),
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

describe('een link, een noot of code die niet werkt', () => {
  const broken = (name: string, typed: string, at: string, says: string, hint: string) =>
    body(name, typed, 'broken-markdown', at, says, hint);
  testMistakes('error', [
    broken(
      'een spatie tussen de haken',
      'Lees [het project] (/projecten/proefproject/).',
      '[het',
      'Tussen ] en ( staat een spatie',
      ': [het project](/projecten/proefproject/).',
    ),
    broken(
      'een spatie voor een adres op het web',
      'Lees [**het** `project`] (https://example.org/a).',
      '[**',
      'Tussen ] en (',
      ': [**het** `project`](https://example.org/a).',
    ),
    broken('een spatie in een cel', '| Wie |\n| --- |\n| [112] (tel:112) |', '[112]', 'Tussen ] en (', '[112](tel:112)'),
    broken('een spatie in een kader', '<Note>\n\n- [112] (tel:112)\n\n</Note>', '[112]', 'Tussen ] en (', '[112](tel:112)'),
    broken(
      'een plaatje met een spatie',
      '![Kring] (../images/gesprek.png)',
      '![Kring]',
      'geen plaatje',
      ': ![Kring](../images/gesprek.png).',
    ),
    broken(
      'de haken verwisseld',
      'Lees (het project)[/projecten/proefproject/].',
      '(het',
      'De haken zijn verwisseld',
      ': [het project](/projecten/proefproject/).',
    ),
    broken(
      'het einde vergeten',
      'Lees [het project](/projecten/proefproject/ en meer.',
      '[het',
      'ontbreekt )',
      ': [het project](/projecten/proefproject/).',
    ),
    broken(
      'het einde van de woorden vergeten',
      'Lees [het project(/projecten/proefproject/).',
      '[het',
      'ontbreekt ]',
      '[het project](/projecten/proefproject/).',
    ),
    broken(
      'een spatie in een telefoonnummer',
      'Bel [113](tel:0800 0113).',
      '[113]',
      'In het adres staat een spatie',
      ': [113](tel:08000113).',
    ),
    broken(
      'een spatie in een adres van de site',
      'Lees [het project](/projecten/proef project/).',
      '[het',
      'In het adres staat een spatie',
      ': [het project](/projecten/proef-project/).',
    ),
    broken(
      'een spatie in een webadres',
      'Lees [het stuk](https://example.org/een stuk).',
      '[het',
      'In het adres staat een spatie',
      ': [het stuk](https://example.org/een%20stuk).',
    ),
    broken(
      'een titel met krullende tekens',
      'Lees [het stuk](https://example.org/ “Stuk”).',
      '[het',
      'In het adres staat een spatie',
      'alleen het adres staan: [het stuk](https://example.org/).',
    ),
    broken('woorden waar het adres hoort', 'Lees [het stuk](zie onder).', '[het', 'staat geen adres', '[het stuk](https://…)'),
    broken(
      'alles tussen vierkante haken',
      'Lees [het project][/projecten/proefproject/].',
      '[het',
      'Het adres staat tussen vierkante haken',
      ': [het project](/projecten/proefproject/).',
    ),
    broken('een nummer zonder adres', 'Lees [het stuk][1].', '[het', 'Bij [1] staat nergens een adres', '[het stuk](https://…)'),
    broken(
      'een adres dat geen link gebruikt',
      'Tekst.\n\n[1]: https://example.org/',
      '[1]:',
      'Het adres bij [1] wordt nergens gebruikt',
      '[woorden][1]',
    ),
    broken(
      'twee adressen met een naam',
      'Lees [het stuk][1].\n\n[1]: https://example.org/a\n[1]: https://example.org/b',
      '[1]: https://example.org/b',
      'staat er twee keer',
      'een andere naam',
    ),
    broken('een noot vergeten', 'Een zin.[^1]', '[^1]', 'hoort een noot, en die is er niet', '[^1]: en dan de noot'),
    broken(
      'een noot die nergens bij hoort',
      'Een zin.\n\n[^1]: Een noot.',
      '[^1]:',
      'De noot [^1] wordt nergens gebruikt',
      'achter de zin waar de noot bij hoort',
    ),
    broken(
      'twee noten met een nummer',
      'Een zin.[^1]\n\n[^1]: Een noot.\n\n[^1]: Een andere.',
      '[^1]: Een andere',
      'staat er twee keer',
      'een andere naam',
    ),
    broken('code die niet ophoudt', 'Tekst.\n\n```\ncode\n\nMeer.', '```', 'houdt nergens op', 'Zet ``` op een eigen regel'),
    broken(
      'nog een keer velden',
      '---\ntitle: Hulp\nsummary: Nog eens.\n---\n\nTekst.',
      '---',
      'nog een keer velden',
      'Haal deze regels weg',
    ),
  ]);

  test('wat goed geschreven is, of met opzet zo staat, geeft geen melding', async () => {
    const good = [
      'Lees [het project](/projecten/proefproject/) (zie ook [112](tel:112)).',
      'Bel \\[112\\] (tel:112), of schrijf `[112] (tel:112)`.',
      'Hij zei ‘kom[t] (soms)’ en [sic] niets [meer].',
      'Een zin.[^1]\n\n[^1]: Een noot met [het stuk](https://example.org/).',
      'Lees [het stuk][1].\n\n[1]: https://example.org/',
      '```\n[112] (tel:112)\n```\n\n> ~~~~ text\n> code\n> ~~~~~',
      'Een lijn:\n\n---\n\nTekst: met een dubbele punt.',
    ];
    for (const typed of good) expect([typed, await saidOf(typed)]).toEqual([typed, []]);
  });
});

describe('tekens die blijven staan', () => {
  const stray = (name: string, typed: string, at: string, says: string, hint: string) =>
    body(name, typed, 'stray-markdown', at, says, hint);
  testMistakes('warning', [
    stray('een kop zonder spatie', '##Kop', '##Kop', 'Achter ## ontbreekt een spatie', 'Zet een spatie achter ##'),
    stray('een kop met één hekje zonder spatie', '#Wie helpt', '#Wie', 'begint met # zonder spatie', 'begin dan met ##'),
    stray('bolletjes', 'Tekst:\n• een\n• twee', '• een', 'Met • begint hier geen lijst', '- een punt'),
    stray('bolletjes met lege regels', '• een\n\n• twee\n\n• drie', '• een', 'Met • begint hier geen lijst', '- een punt'),
    stray('lange streepjes', '– een\n– twee', '– een', 'lang streepje', '- een punt'),
    stray('streepjes zonder spatie', '-een\n-twee', '-een', 'Achter het streepje ontbreekt een spatie', '- een punt'),
    stray('cijfers zonder spatie', '1.een\n2.twee', '1.een', 'Achter het cijfer', '1. een punt'),
    stray('vet zonder einde', 'Een **vet woord.', '**vet', 'twee sterretjes', '**vet**'),
    stray('vet met spaties', 'Een ** vet ** woord.', '** vet', 'twee sterretjes', '**vet**'),
    stray('dubbele haken', 'Lees [[het project]].', '[[', 'Dubbele vierkante haken', 'Schrijf [het project](/adres/)'),
    stray('een tabel zonder streepjes', '| Wie | Wat |\n| a | b |', '| Wie', 'ziet eruit als een tabel', '| --- | --- |'),
    stray('een tabel met een lege regel', '| Wie | Wat |\n\n| a | b |', '| Wie', 'ziet eruit als een tabel', 'direct onder elkaar'),
    stray('een tabel met te weinig vakken', '| Wie | Wat |\n| --- |\n| a | b |', '| Wie', 'ziet eruit als een tabel', 'evenveel vakken'),
    stray('een tabel uit Excel', 'Wie\tWat\na\tb', 'Wie', 'uit een ander programma', '| tussen de vakken'),
    stray('een zin vast aan een lijst', '- een\n- twee\nEen gewone zin.', 'Een gewone', 'vast aan de lijst erboven', 'Laat een regel leeg'),
    stray('een onderdeel met een spatie', '< HelpBox />', '< HelpBox', 'Tussen < en HelpBox staat een spatie', 'Haal de spatie weg'),
  ]);

  test('gewone tekst geeft geen melding', async () => {
    const good = [
      '#MeToo heeft veel veranderd.',
      '– Jansen, 2020',
      '\\##geen kop, \\*\\*geen vet\\*\\* en \\[[geen link]]',
      '**vet** en *schuin **vet*** en ***allebei***',
      '- een\n  met meer\n- twee\n\nEen gewone zin.',
      '1. een\n   met meer\n\n   - twee\n     en meer',
      '| Wie | Wat |\n| --- | --- |\n| a | b |',
      '> - een\n>   met meer\n>\n> Tekst.',
      'Van 1.000 naar\n2.500 mensen, of x < Note y.',
      'Op 3 maart\n1.een regel',
    ];
    for (const typed of good) expect([typed, await saidOf(typed)]).toEqual([typed, []]);
  });
});
