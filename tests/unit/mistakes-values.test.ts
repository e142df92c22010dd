import { expect, test } from 'vitest';
import { type Mistake, testMistakes } from '../mistake-table.ts';
import { findingsOf } from '../content.ts';

const intervention = 'interventions/oefengesprek.mdx';
const project = 'projects/proefproject.mdx';
const plan = 'policy/plan-2025.mdx';
const register = 'register/voorbeeldregeling.yaml';
const references = 'references.yaml';
const contacts = 'contacts.yaml';

/** A value that does not fit its field; the finding stands at the value. */
const value = (name: string, file: string, from: string, to: string, at: string, says: string, hint: string): Mistake => [
  name,
  file,
  from,
  to,
  'wrong-value',
  at,
  says,
  hint,
];

const date = (typed: string, says: string, hint: string) =>
  value(`een datum als ${typed}`, plan, 'date: 2025-02', `date: ${typed}`, typed, says, hint);

const amount = (typed: string, written: string) =>
  value(
    `een bedrag als ${typed}`,
    register,
    'amount: 30000.1',
    `amount: ${typed}`,
    typed,
    'hoort een getal',
    `Schrijf alleen cijfers: ${written}.`,
  );

const interventionId = (typed: string) =>
  value(
    `een id als ${typed}`,
    project,
    'interventions: [oefengesprek]',
    `interventions:\n  - ${typed}`,
    typed,
    'hoort het id van een interventie',
    'Bedoel je ‘oefengesprek’?',
  );

testMistakes('error', [
  // How a list, a group and a text are written
  value(
    'een lijst op één regel',
    intervention,
    'forms: [gesprek]',
    'forms: gesprek, training',
    'gesprek,',
    'hoort een lijst',
    'een spatie, zoals ‘  - gesprek’. De vorm',
  ),
  value(
    'een streepje zonder spatie',
    plan,
    'keyPoints: [Er komen projecten.]',
    'keyPoints: -Er komen projecten.',
    '-Er',
    'hoort een lijst',
    'Zet een spatie achter het streepje, zoals ‘  - Er komen projecten.’',
  ),
  value(
    'een lijst waar niets in hoort',
    intervention,
    'cautions: []',
    'cautions: geen',
    'geen',
    'hoort een lijst',
    'Is er niets, schrijf dan [].',
  ),
  value(
    'een bron die een adres is',
    register,
    '\nsources: [{ url: https://example.org/plan }]',
    '\nsources:\n  - https://example.org/x',
    'https://example.org/x',
    'hoort een groep velden',
    '‘- url: https://example.org/x’',
  ),
  value(
    'een bron die een id is',
    intervention,
    'source: { reference: jansen-2020 }',
    'source: jansen-2020',
    'jansen-2020',
    'hoort een groep velden',
    '‘reference: jansen-2020’',
  ),
  value(
    'een auteur als naam',
    references,
    '- { family: Jansen, given: A. }',
    '- Jansen, A.',
    'Jansen, A.',
    'hoort een groep velden',
    '‘- family: Jansen’ en daaronder ‘given: A.’',
  ),
  value(
    'een veld bij unverified',
    project,
    '- field: recipient',
    '- recipient',
    'recipient',
    'hoort een groep velden',
    '‘- field: recipient’',
  ),
  value(
    'een dubbele punt in een lijst',
    intervention,
    'cautions: []',
    "cautions:\n  - Let op: foto's",
    'Let op',
    'hoort tekst; er staat een groep',
    "Staat er een dubbele punt in de tekst? Zet de hele tekst tussen enkele aanhalingstekens: 'Let op: foto''s'.",
  ),
  value(
    'een lijst waar tekst hoort',
    intervention,
    'goal: Grenzen leren aangeven.',
    'goal: [Grenzen]',
    '[Grenzen]',
    'hoort tekst; er staat een lijst',
    'Schrijf één tekst',
  ),
  // True and false
  value(
    'waar',
    references,
    'empirical: true',
    'empirical: waar',
    'waar',
    'hoort true (ja) of false (nee); er staat ‘waar’',
    'Bedoel je true?',
  ),
  value('nee', references, 'empirical: true', 'empirical: nee', 'nee', 'hoort true (ja) of false (nee)', 'Bedoel je false?'),
  value(
    'true tussen aanhalingstekens',
    references,
    'empirical: true',
    "empirical: 'true'",
    "'true'",
    '‘true’ tussen aanhalingstekens',
    'Haal de aanhalingstekens weg: true.',
  ),
  value('true waar ja hoort', contacts, 'free: ja', 'free: true', 'true', 'dat kan hier niet', 'Bedoel je ja?'),
  // Addresses and numbers
  value(
    'een DOI als adres',
    references,
    'DOI: 10.1000/voorbeeld',
    'DOI: https://doi.org/10.1000/voorbeeld',
    'https://doi.org',
    'dat is geen DOI',
    'Schrijf alleen 10.1000/voorbeeld, zonder wat ervoor staat.',
  ),
  value(
    'een DOI met doi:',
    references,
    'DOI: 10.1000/voorbeeld',
    'DOI: doi:10.1000/voorbeeld',
    'doi:',
    'dat is geen DOI',
    'Schrijf alleen 10.1000/voorbeeld,',
  ),
  value(
    'een adres zonder https',
    contacts,
    'url: https://example.org/voorbeeldlijn\n  free',
    'url: www.example.org\n  free',
    'www',
    'dat is geen webadres',
    'Bedoel je https://www.example.org?',
  ),
  value(
    'een telefoonnummer met een punt',
    contacts,
    'phone: 0800-0000',
    'phone: 0800.0113',
    '0800.0113',
    '‘0800.0113’: dat is geen algemeen telefoonnummer',
    'Telefoonnummer',
  ),
  value(
    'een telefoonnummer dat een getal wordt',
    contacts,
    'phone: 0800-0000',
    'phone: 08000113',
    '08000113',
    'er staat ‘08000113’. Zet het getal tussen aanhalingstekens.',
    'Telefoonnummer',
  ),
  value(
    'een getal tussen aanhalingstekens',
    intervention,
    'certainty: 3',
    'certainty: "3"',
    '"3"',
    'hoort een getal; er staat ‘3’ tussen aanhalingstekens',
    'Haal de aanhalingstekens weg: 3.',
  ),
  amount('3198540,50', '3198540.50'),
  amount('3.198.540', '3198540'),
  amount('€1.000,00', '1000.00'),
  amount('3 198 540', '3198540'),
  amount('16 miljoen', '16000000'),
  amount("'16.000'", '16000'),
  // Dates
  date('26-11-2026', 'dat is geen datum die we kennen.', 'Bedoel je 2026-11-26? Datum van het document.'),
  date('26 november 2026', '‘26 november 2026’: dat is geen datum die we kennen.', 'Bedoel je 2026-11-26?'),
  date('2026.11', '‘2026.11’: dat is geen datum die we kennen.', 'Bedoel je 2026-11?'),
  date('2026-02-30', '‘2026-02-30’: dat kan niet, want die dag bestaat niet.', 'Datum van het document.'),
  date('2024/2023', 'dat kan niet, want het eind is voor het begin.', 'Bedoel je 2023/2024?'),
  date('2024-2025', 'dat is geen datum die we kennen.', 'Bedoel je 2024/2025?'),
  date('‘2026-11’', 'dat is geen datum die we kennen.', "Gebruik rechte aanhalingstekens: '2026-11'."),
  date('binnenkort', 'Schrijf bijvoorbeeld 2023-06-08', 'Datum van het document.'),
  // Ids
  interventionId('Oefengesprek'),
  interventionId('oefengesprek.mdx'),
  interventionId('/interventies/oefengesprek/'),
  interventionId('oefen_gesprek'),
  value(
    'een id dat de naam is',
    project,
    'organisations: [stichting-voorbeeld]',
    'organisations: [Stichting Voorbeeld]',
    'Stichting Voorbeeld',
    'hoort het id van een organisatie',
    'Bedoel je ‘stichting-voorbeeld’?',
  ),
  value(
    'een bron met auteur en jaar',
    intervention,
    'evidence: [jansen-2020]',
    'evidence: [Jansen (2020)]',
    'Jansen',
    'hoort het id van een bron',
    'Bedoel je ‘jansen-2020’?',
  ),
  value(
    'een nummer als id',
    'charts.yaml',
    'whole: f5',
    'whole: 14',
    '14',
    'hoort het id van een cijfer; er staat ‘14’.',
    'De ids staan in figures.yaml.',
  ),
  value(
    'een eigen id met hoofdletters',
    'mentions.yaml',
    'id: oud-plan',
    'id: Oud Plan',
    'Oud',
    'dat mag alleen kleine letters',
    'Bedoel je oud-plan?',
  ),
  value(
    'een woord met een hoofdletter',
    intervention,
    'themes: [ongewenst-gedrag]',
    'themes: [Ongewenst gedrag]',
    'Ongewenst',
    'dat kan hier niet',
    'Bedoel je',
  ),
]);

test.each([
  ['een mobiel nummer', contacts, 'phone: 0800-0000', 'phone: 06-12345678', 'personal-phone'],
  ['een adres met één streep', intervention, 'url: https://example.org/oefengesprek', 'url: https:/example.org', 'misleading-address'],
])('%s geeft één melding, die niet toont wat er staat', async (_name, file, from, to, rule) => {
  const found = await findingsOf({ [file]: (text) => text.replace(from, to) });
  expect(found.map((finding) => finding.rule)).toEqual([rule]);
});

test('een ander veld op een andere regel houdt zijn eigen melding', async () => {
  const found = await findingsOf({
    [contacts]: (text) => text.replace('0800-0000', '06-12345678').replace('free: ja', 'free: misschien'),
  });
  expect(found.map(({ rule }) => rule)).toEqual(['personal-phone', 'wrong-value']);
});
