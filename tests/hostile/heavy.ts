import { page } from './canary.ts';

/** A change of a file of the fixture that would keep a careless reader busy: a file, and what happens to its text. */
export type Heavy = readonly [name: string, file: string, change: (text: string) => string];

const row = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join('');

const hulp =
  (body: string): Heavy[2] =>
  () =>
    page(body);

const blocks = (part: string, count: number, times: number): string => `${part.repeat(count)}\n\n`.repeat(times);

const put =
  (pattern: RegExp, text: string): Heavy[2] =>
  (old) => {
    const changed = old.replace(pattern, () => text);
    if (changed === old) throw new Error(`${String(pattern)} staat niet in het bestand.`);
    return changed;
  };

const project = 'projects/proefproject.mdx';
const intervention = 'interventions/oefengesprek.mdx';
const tree = 'pages/zwaar.mdx';

/** Texts beyond the limits of what is read, and texts just below them. */
export const heavyTexts: readonly Heavy[] = [
  // The beginning and the end of fields
  ['spaties achter de streepjes', tree, () => `---${' '.repeat(500_000)}`],
  ['honderdduizend halve einden', tree, () => `---\n${'--- x\n'.repeat(80_000)}`],
  // Markdown
  ['een tabel die miljoenen cellen vraagt', tree, hulp(`${'|a'.repeat(9_000)}|\n${'|-'.repeat(9_000)}|\n${'a\n'.repeat(15_000)}`)],
  ['veel kleine tabellen', tree, hulp(`|a|b|\n|-|-|\n${'|a|b|\n'.repeat(20)}\n`.repeat(200))],
  ['één lang adres in duizend verwijzingen', tree, hulp(`${blocks('[x] ', 4_000, 4)}[x]: https://example.org/${'a'.repeat(19_000)}\n`)],
  ['lijsten in lijsten, dicht bij de grens van lagen', tree, hulp(`${'- '.repeat(31)}a\n\n`.repeat(7_000))],
  ['genummerde lijsten in lijsten', tree, hulp(`${'1) '.repeat(31)}a\n\n`.repeat(5_000))],
  ['lijsten in citaten', tree, hulp(`> ${'- '.repeat(30)}a\n\n`.repeat(7_500))],
  ['codes die geen codes zijn', 'pages/hulp.mdx', put(/title: .*/, `title: "${'\\q'.repeat(240_000)}"`)],
  ['achttienduizend links naar niets', tree, hulp(blocks('[a](b) ', 900, 20))],
  ['links naar ankers die er niet zijn', tree, hulp(row(5_000, (n) => `## h${n}\n\n[a](#x${n})\n\n`))],
  ['ankers op een andere pagina', tree, hulp(row(9_000, (n) => `[a](/hulp/#x${n})\n\n`))],
  ['woorden die een ander adres zijn', tree, hulp(row(3_900, (n) => `[uva.nl](https://a${n}.example.org)\n\n`))],
  ['een reeks namen van sites', tree, hulp(blocks(`[${'a.'.repeat(9_000)}!](https://example.org)`, 1, 25))],
  ['sterretjes zonder einde', tree, hulp(blocks('aé*', 3_000, 4))],
  ['haken zonder einde', tree, hulp(blocks('[', 9_900, 4))],
  ['uitroeptekens met haken', tree, hulp(blocks('![', 9_000, 2))],
  ['strepen', tree, hulp(blocks('a_b', 2_600, 3))],
  ['entiteiten in een lange alinea', tree, hulp(`${'abcdefg h '.repeat(4_000).replace(/.{10000}/g, '$&\n')}${'&amp;'.repeat(490)}`)],
  ['noten die naar zichzelf wijzen', tree, hulp(`${'[^a]\n'.repeat(1_900)}\n[^a]: b[^a]\n`)],
  ['kaders in kaders', tree, hulp(`${'<Note>\n\n'.repeat(990)}x\n\n${'</Note>\n\n'.repeat(990)}`)],
  ['kaders zonder einde', tree, hulp(blocks('a<A>', 1_900, 1))],
  ['lijsten in lijsten', tree, hulp(row(700, (n) => `${' '.repeat(2 * n)}- a\n`))],
  ['honderdduizend eigenschappen', tree, hulp(`<Note ${`${'a '.repeat(9_000)}\n`.repeat(2)}>\n\nx\n\n</Note>\n\n`.repeat(13))],
  ['honderden keren import', tree, hulp('import a\n\n'.repeat(9_000))],
  ['begrippen die er niet zijn', tree, hulp(row(950, (n) => `<Term id="melding${n}">x</Term>\n\n`))],
  ['plaatjes die er niet zijn', tree, hulp(row(6_000, (n) => `![a](../images/gesprek${n}.png)\n\n`))],
  ['mailadressen', tree, hulp(blocks('jan.jansen@', 1_700, 20))],
  ['lage strepen achter een mailadres', tree, hulp(`a@b ${blocks('_', 19_000, 25)}`)],
  ['een webadres met een naam zonder einde', 'pages/hulp.mdx', put(/title: .*/, `title: https://${'NAAM'.repeat(10_000)}`)],
  ['cijfers', tree, hulp(blocks('1-', 9_500, 25))],
  ['telefoonnummers', tree, hulp(blocks('06 12345678 ', 1_500, 25))],
  ['rekeningnummers', tree, hulp(blocks('NL02 ABNA 0123 4567 89 ', 800, 25))],
  ['tikfouten', tree, hulp(blocks('vertrouwenspersson ', 1_000, 25))],
  ['één woord van een half miljoen letters', tree, hulp('a'.repeat(500_000))],
  // YAML
  ['waarden die niet passen', project, put(/products: .*/, `products: [${'1,'.repeat(22_000)}]`)],
  ['woorden die niet in de lijst staan', project, put(/audiences: .*/, `audiences: [${'a,'.repeat(22_000)}]`)],
  ['tweehonderdduizend waarden', project, put(/products: .*/, `products: [${'1,'.repeat(200_000)}]`)],
  ['verwijzingen naar niets', project, put(/interventions: .*/, `interventions: [${row(22_000, (n) => `a-${n},`)}]`)],
  ['velden die niet bestaan', project, put(/unverified:\n.*\n/, `unverified:\n${row(12_000, (n) => ` - field: a${n}\n`)}`)],
  ['adressen met een naam ervoor', project, put(/results: .*/, `results: [${'"https://u@a.b",'.repeat(11_000)}]`)],
  ['een datum zonder einde', project, put(/statusAsOf: .*/, `statusAsOf: "${'2026/'.repeat(90_000)}"`)],
  [
    'bronnen die niets dragen',
    intervention,
    put(/carriedBy: .*/, `carriedBy: [${row(6_000, (n) => `{ reference: a-${n}, found: gunstig },`)}]`),
  ],
  [
    'dezelfde bron duizenden keren',
    intervention,
    put(/carriedBy: .*/, `carriedBy: [${'{ reference: jansen-2020, found: gunstig },'.repeat(6_000)}]`),
  ],
  ['velden zonder naam', tree, () => `---\n${row(22_000, (n) => `a${n}: 1\n`)}---\n`],
  ['hetzelfde veld', tree, () => `---\n${'a: 1\n'.repeat(23_000)}---\n`],
  ['haken in de velden', tree, () => `---\na: 1\na: 2\nb: ${'['.repeat(48_000)}\n---\n`],
  ['groepen zonder einde', tree, () => `---\na: 1\na: 2\nb: ${'{a: '.repeat(15_000)}\n---\n`],
  ['aanhalingstekens zonder einde', tree, () => `---\n${'a: "\n'.repeat(12_000)}---\n`],
  ['tabs in de velden', tree, () => `---\n${'\ta: 1\n'.repeat(15_000)}---\n`],
  ['dubbele punten', tree, () => `---\n${'a: b: c\n'.repeat(15_000)}---\n`],
  ['opmerkingen', tree, () => `---\n${'#\n'.repeat(23_000)}title: A\n---\n`],
  ['lege onderdelen', 'terms.yaml', () => '-\n'.repeat(23_000)],
  ['onderdelen die niets zijn', 'terms.yaml', () => `[${'1,'.repeat(48_000)}]`],
  ['onderdelen met hetzelfde id', 'terms.yaml', () => '- id: a\n'.repeat(15_000)],
  ['een onderdeel zonder naam', 'terms.yaml', () => '- id: { toString: a, valueOf: b }\n'],
  ['een project zonder naam', 'register/voorbeeldregeling.yaml', put(/project: tweede-project/, 'project: { toString: a, valueOf: b }')],
  [
    'toekenningen zonder project',
    'register/voorbeeldregeling.yaml',
    put(
      /grants:\n {2}-/,
      `grants:\n${row(
        2_000,
        (n) => `  - {id: r${n}, title: a, recipient: a, round: r${n}, amount: 1, start: onbekend, end: onbekend, project: p${n}}\n`,
      )}  -`,
    ),
  ],
];
