import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { positionAt } from '../../src/library/problem.ts';
import { findingsOf, fixtureContent } from '../content.ts';

/** A mistake as an editor makes it, and what the validator must say about it. */
interface Mistake {
  name: string;
  file: string;
  from: string;
  to: string;
  rule: string;
  /** Text in the changed file at which the finding must stand. */
  at: string;
  /** Words of the message. */
  says: string;
  /** Words of the hint. */
  hint: string;
}

const hulp = 'pages/hulp.mdx';
const intervention = 'interventions/oefengesprek.mdx';
const project = 'projects/proefproject.mdx';
const register = 'register/voorbeeldregeling.yaml';
const plan = 'policy/plan-2025.mdx';

const mistake = (name: string, file: string, from: string, to: string, rule: string, at: string, says: string, hint: string): Mistake => ({
  name,
  file,
  from,
  to,
  rule,
  at,
  says,
  hint,
});

const body = (name: string, text: string, rule: string, at: string, says: string, hint: string): Mistake =>
  mistake(name, hulp, 'Bel bij gevaar 112.', `Bel bij gevaar 112.\n\n${text}`, rule, at, says, hint);

const mistakes: Mistake[] = [
  // Fields
  mistake(
    'een veld in het Nederlands',
    hulp,
    'title: Hulp',
    'titel: Hulp',
    'unknown-field',
    'titel',
    'Het veld ‘titel’ bestaat niet',
    'Bedoel je ‘title’?',
  ),
  mistake('een veld vergeten', hulp, 'group: hulp\n', '', 'missing-field', 'title: Hulp', 'Het veld ‘group’ ontbreekt', 'Vul het in.'),
  mistake(
    'een verkeerd woord uit een lijst',
    intervention,
    'forms: [gesprek]',
    'forms: [gespreken]',
    'wrong-value',
    'gespreken',
    'Bij ‘forms’ staat ‘gespreken’',
    'Bedoel je ‘gesprek’?',
  ),
  mistake(
    'een datum in woorden',
    plan,
    'date: 2025-02',
    'date: februari 2025',
    'wrong-value',
    'februari',
    'is geen datum die we kennen',
    'Datum van het document.',
  ),
  mistake(
    'een datum andersom',
    project,
    'statusAsOf: 2026-01',
    'statusAsOf: 01-01-2026',
    'wrong-value',
    '01-01-2026',
    'is geen datum die we kennen',
    'onbekend',
  ),
  mistake(
    'een jaar zonder aanhalingstekens',
    'references.yaml',
    "issued: '2020'",
    'issued: 2020',
    'wrong-value',
    '2020\n',
    'Zet het getal tussen aanhalingstekens',
    'Jaar van verschijnen.',
  ),
  mistake(
    'een bedrag met een euroteken',
    register,
    'amount: 30000.1',
    'amount: € 30.000',
    'wrong-value',
    '€',
    'hoort een getal',
    'Bedrag in euro',
  ),
  mistake(
    'een lijst die tekst is',
    project,
    'products: [handleiding]',
    'products: handleiding',
    'wrong-value',
    'handleiding',
    'hoort een lijst',
    'Wat het project maakt',
  ),
  mistake(
    'een leeg veld',
    hulp,
    'summary: Met wie je kunt praten.',
    'summary: ""',
    'wrong-value',
    '""',
    'is leeg',
    'Samenvatting in gewone taal',
  ),
  mistake(
    'een webadres zonder https',
    intervention,
    'url: https://example.org/oefengesprek',
    'url: www.example.org/oefengesprek',
    'wrong-value',
    'www.example.org',
    'is geen webadres',
    'Adres van een openbare pagina',
  ),
  mistake(
    'ja in plaats van true',
    'references.yaml',
    'verified: true',
    'verified: ja',
    'wrong-value',
    'ja\n',
    'waar of onwaar (true of false)',
    'Waar als',
  ),
  mistake(
    'een actielijn die er niet is',
    plan,
    'actionLines: [1]',
    'actionLines: [7]',
    'wrong-value',
    '7]',
    'mag hoogstens 5 zijn',
    'Nummer van een actielijn',
  ),
  mistake(
    'twee bronnen in één',
    project,
    '  - document: plan-2025\n',
    '  - document: plan-2025\n    url: https://example.org/\n',
    'wrong-value',
    'document: plan-2025',
    'precies één van deze drie',
    'Een bron',
  ),
  mistake(
    'een samenvatting van een hele bladzijde',
    hulp,
    'Met wie je kunt praten.',
    'woord '.repeat(130).trim(),
    'summary-length',
    'woord',
    '130 woorden',
    'zet de rest in de tekst',
  ),
  mistake('opmaak in een titel', hulp, 'title: Hulp', 'title: Hulp<br>', 'html-in-field', 'Hulp<br>', 'HTML (<br>)', 'gewone tekst'),
  // YAML
  mistake(
    'een dubbele punt in een titel',
    hulp,
    'title: Hulp',
    'title: Hulp: wie en waar',
    'invalid-yaml',
    'Hulp: wie',
    'dubbele punt te veel',
    'aanhalingstekens',
  ),
  mistake(
    'een aanhalingsteken vergeten',
    hulp,
    'title: Hulp',
    "title: 'Hulp",
    'invalid-yaml',
    "'Hulp",
    'wordt niet goed afgesloten',
    'tweede teken',
  ),
  mistake('een tab', intervention, '  level: onbekend', '\tlevel: onbekend', 'invalid-yaml', '\tlevel', 'Er staat een tab', 'spaties'),
  mistake(
    'een veld twee keer',
    hulp,
    'group: hulp',
    'group: hulp\ngroup: hulp',
    'invalid-yaml',
    'group: hulp\n---',
    'staat er twee keer',
    'Kijk naar deze regel',
  ),
  mistake(
    'de streepjes vergeten',
    hulp,
    'group: hulp\n---',
    'group: hulp',
    'missing-front-matter',
    '---',
    'worden niet afgesloten',
    'drie streepjes',
  ),
  mistake(
    'een ster aan het begin',
    hulp,
    'summary: Met',
    'summary: *Met*',
    'yaml-alias',
    '*Met*',
    '‘*Met*’ is in YAML een verwijzing',
    'enkele aanhalingstekens',
  ),
  mistake('een uitroepteken aan het begin', hulp, 'title: Hulp', 'title: !Hulp', 'yaml-tag', '!Hulp', '‘!Hulp’', 'enkele aanhalingstekens'),
  // Text
  body('een pijltje', 'Groepen van <10 mensen.', 'unreadable-text', '<10', 'punthaak (<)', 'Zet er een \\ voor'),
  body('een link tussen punthaken', 'Zie <https://example.org>.', 'unreadable-text', '<https', 'punthaak (<)', '[woorden](https://adres)'),
  body('een accolade', 'Zie bijlage {A.', 'unreadable-text', '{A', 'accolade ({) zonder einde', 'Zet er een \\ voor'),
  body('iets tussen accolades', 'Beste {naam},', 'expression', '{naam}', 'tussen accolades', 'Haal de accolades weg'),
  body('HTML uit een ander programma', 'Bel <strong>112</strong>.', 'html', '<strong>', 'HTML (<strong>)', '**vet**'),
  body('een opmerking voor jezelf', '<!-- nog nakijken -->', 'unreadable-text', '<!--', 'opmerking voor jezelf', 'Haal de opmerking weg'),
  body('een kader dat niet bestaat', '<Kader>\n\nTekst.\n\n</Kader>', 'unknown-component', '<Kader>', '<Kader> bestaat niet', 'Kies uit'),
  body('een kader met een kleine letter', '<note>\n\nTekst.\n\n</note>', 'html', '<note>', 'HTML (<note>)', 'Note'),
  body('een kader niet afgesloten', '<Note>\n\nTekst.', 'unreadable-text', '<Note>', 'houdt nergens op', '</Note>'),
  body(
    'een kader midden in een zin',
    'Let op: <Note>tekst</Note> hier.',
    'component-content',
    '<Note>',
    'midden in een zin',
    'op eigen regels',
  ),
  body(
    'een citaat zonder bron',
    '<Quote by="Jansen">\n\nOefenen helpt.\n\n</Quote>',
    'component-attribute',
    '<Quote',
    'precies één bron nodig',
    'Schrijf bijvoorbeeld',
  ),
  body(
    'een eigenschap in het Nederlands',
    '<Note titel="Let op">\n\nTekst.\n\n</Note>',
    'component-attribute',
    '<Note',
    'geen eigenschap ‘titel’',
    'Bedoel je ‘title’?',
  ),
  body(
    'een begrip met een tikfout',
    'Doe een <Term id="meldng">melding</Term>.',
    'component-reference',
    '<Term',
    '‘meldng’',
    'Bedoel je ‘melding’?',
  ),
  body(
    'stappen zonder nummers',
    '<Steps>\n\n- Bel.\n\n</Steps>',
    'component-content',
    '<Steps>',
    'één genummerde lijst',
    '1. Kies een datum',
  ),
  body('een hoofdkop', '# Met wie?', 'heading-order', '# Met wie?', 'kop', '##'),
  body('een kop overgeslagen', '## Met wie?\n\n#### Binnen', 'heading-order', '#### Binnen', 'kop', '###'),
  // Links and pictures
  body(
    'een link met een tikfout',
    '[project](/projecten/proefprojct/)',
    'dead-link',
    '[project]',
    'een pagina die niet bestaat',
    'Bedoel je /projecten/proefproject/?',
  ),
  body(
    'een link zonder schuine streep',
    '[project](projecten/proefproject)',
    'dead-link',
    '[project]',
    'geen webadres',
    'Begin met https://',
  ),
  body(
    'een anker dat er niet is',
    '[stap](/interventies/oefengesprek/#zo-pak-je-het)',
    'dead-link',
    '[stap]',
    'plek die niet op die pagina staat',
    'zo-pak-je-het-aan',
  ),
  body('klik hier', 'Klik [hier](/projecten/).', 'vague-link', '[hier]', 'hier', 'woorden'),
  body(
    'een plaatje van een andere site',
    '![Kring](https://example.org/kring.jpg)',
    'image-source',
    '![Kring]',
    'map images',
    '../images/',
  ),
  body('een plaatje zonder beschrijving', '![](../images/gesprek.png)', 'image-alt', '![]', 'geen beschrijving', 'wat er te zien is'),
  body(
    'het verkeerde adres achter de woorden',
    'Kijk op [www.uva.nl](https://www.vu.nl/).',
    'misleading-address',
    '[www.uva.nl]',
    'gaat naar www.vu.nl',
    'dezelfde plek',
  ),
  // Privacy
  body('een e-mailadres van iemand', 'Mail jan.jansen@uva.nl.', 'personal-email', 'jan.jansen', 'e-mailadres', 'functie'),
  body('een mobiel nummer', 'Bel 06-12345678.', 'personal-phone', '06-12345678', 'mobiel nummer', 'algemeen'),
  body('een rekeningnummer', 'Maak over naar NL91 ABNA 0417 1643 00.', 'bank-account', 'NL91', 'rekeningnummer', 'Haal'),
  body('een burgerservicenummer', 'BSN 111222333.', 'citizen-number', '111222333', 'burgerservicenummer', 'Haal'),
  // Between files
  mistake(
    'een verwijzing met een tikfout',
    project,
    'interventions: [oefengesprek]',
    'interventions: [oefengesprk]',
    'dangling-reference',
    'oefengesprk',
    '‘oefengesprk’: die bestaat niet',
    'Bedoel je ‘oefengesprek’?',
  ),
  mistake(
    'een oordeel te hoog',
    intervention,
    'certainty: 3',
    'certainty: 4',
    'evidence-claim',
    '4\n',
    'controlegroep',
    'Maak de zekerheid lager',
  ),
  mistake(
    'een toekenning vergeten te tellen',
    register,
    'grantCount: 2',
    'grantCount: 3',
    'grant-project',
    '3\n',
    'noemt 3 toekenningen',
    'pas dan grantCount aan',
  ),
  mistake(
    'een bedrag met een nul te veel',
    register,
    'amount: 30000.1',
    'amount: 300000.1',
    'grant-money',
    '100000',
    'tellen op',
    'bedrag',
  ),
  mistake(
    'een eind voor het begin',
    register,
    'end: 2027-06-30',
    'end: 2026-06-30',
    'grant-dates',
    '2026-06-30',
    'voordat zij begint',
    'bron',
  ),
  mistake(
    'een veld bij unverified dat niet bestaat',
    project,
    'field: recipient',
    'field: recipiant',
    'unverified-field',
    'recipiant',
    '‘recipiant’',
    'Bedoel je ‘recipient’?',
  ),
];

test('er zijn er genoeg, en ze raken veel regels', () => {
  expect(mistakes.length).toBeGreaterThanOrEqual(40);
  expect(new Set(mistakes.map(({ rule }) => rule)).size).toBeGreaterThanOrEqual(25);
});

test.each(mistakes)('$name → $rule', async ({ file, from, to, rule, at, says, hint }) => {
  const good = await readFile(join(fixtureContent, file), 'utf8');
  expect(good).toContain(from);
  const bad = good.replace(from, () => to);
  // The place is looked for from where the change begins, unless the message points at what stands before it.
  const index = bad.indexOf(at, at === '---' || at === 'title: Hulp' || !to.includes(at.slice(0, 3)) ? 0 : good.indexOf(from));
  const { line, column } = positionAt(bad, index);
  const findings = (await findingsOf({ [file]: bad })).filter((finding) => finding.rule === rule);
  expect(findings.map((finding) => [finding.file, finding.line, finding.column])).toContainEqual([file, line, column]);
  const found = findings.find((finding) => finding.line === line && finding.column === column);
  expect(found?.message).toContain(says);
  expect(found?.hint).toContain(hint);
});
