import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { lstat, readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Element, Nodes, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { attributesOf, isComponent, parseBody } from '../../src/body/parse-body.ts';
import { formatBody } from '../../src/format/format-body.ts';
import { formatContent } from '../../src/format/format-content.ts';
import { formatText } from '../../src/format/format-text.ts';
import { formatYaml, toYaml } from '../../src/yaml/yaml-form.ts';
import { parseSource } from '../../src/library/source-file.ts';
import { fixtureContent, realContent, withContent } from '../content.ts';

const command = join(import.meta.dirname, '../../src/commands/format-content.ts');

interface Run {
  status: number;
  output: string;
}

const run = (...options: string[]): Promise<Run> =>
  new Promise((resolve) => {
    execFile(process.execPath, [command, ...options], (error, stdout, stderr) => {
      resolve({ status: error ? Number(error.code) : 0, output: stdout + stderr });
    });
  });

interface File {
  file: string;
  text: string;
}

const read = (directory: string): File[] =>
  globSync('**/*.{mdx,yaml}', { cwd: directory }).map((file) => ({ file, text: readFileSync(join(directory, file), 'utf8') }));
const files = [...read(realContent), ...read(fixtureContent)];

/** The data of a file, by another reader of YAML than the site has. */
function dataOf({ file, text }: File): unknown {
  return parse(file.endsWith('.mdx') ? (text.split(/^---[^\S\n]*$/m)[1] ?? '') : text);
}

/** The page of a file; components are written as elements with their attributes. */
const pageOf = ({ file, text }: File): string => toHtml(drawn(parseBody(parseSource(file, text).body).root) as Root);

function drawn(node: Nodes): Nodes {
  const children = 'children' in node ? node.children.map(drawn) : [];
  if (!isComponent(node)) return { ...node, children } as Nodes;
  return { type: 'element', tagName: node.name ?? '', properties: attributesOf(node), children } as Element;
}

/** The text of a file after formatting; fails the test when it was left alone. */
function formatted({ file, text }: File): string {
  const result = formatText(file, text);
  if (result.outcome !== 'formatted') throw new Error(`${file}: ${result.outcome}`);
  return result.text;
}

/** An MDX file around a body. */
const page = (body: string): File => ({ file: 'pages/proef.mdx', text: `---\ntitle: Proef\n---\n\n${body}\n` });

// On a busy machine, formatting everything takes a while.
describe('alle inhoud', { timeout: 120_000 }, () => {
  test('zegt na het opmaken hetzelfde, en verandert de tweede keer niet meer', () => {
    for (const { file, text } of files) {
      const result = formatted({ file, text });
      const data = dataOf({ file, text: result });
      expect(formatted({ file, text: result }), file).toBe(result);
      // Data that have never been a file are written in the same form.
      expect(result.startsWith(file.endsWith('.mdx') ? `---\n${toYaml(data)}---\n` : toYaml(data)), file).toBe(true);
      if (result === text) continue;
      expect(data, file).toEqual(dataOf({ file, text }));
      if (file.endsWith('.mdx')) expect(pageOf({ file, text: result }), file).toBe(pageOf({ file, text }));
    }
  });

  test('wordt door de opdracht opgemaakt, en dan is --check tevreden', async () => {
    await withContent(
      {},
      async (directory) => {
        expect(await formatContent(directory, false)).toMatchObject({ broken: [], unsure: [] });
        const { status, output } = await run('--check', '--content', directory);
        expect(output).toMatch(/^\d+ bestanden bekeken; de opmaak van alles is netjes\.\n$/);
        expect(status).toBe(0);
      },
      realContent,
    );
  });
});

describe('door elkaar gegooide inhoud', { timeout: 120_000 }, () => {
  const outcomes = { formatted: 0, broken: 0, unsure: 0 };

  function check({ file, text }: File): void {
    const result = formatText(file, text);
    outcomes[result.outcome] += 1;
    if (result.outcome !== 'formatted') return;
    expect(dataOf({ file, text: result.text })).toEqual(dataOf({ file, text }));
    if (file.endsWith('.mdx')) expect(pageOf({ file, text: result.text })).toBe(pageOf({ file, text: text.replace(/\r\n?/g, '\n') }));
    expect(formatted({ file, text: result.text })).toBe(result.text);
    expect(result.text).toMatch(/[^\n]\n$/);
    expect(result.text).not.toContain('\r');
  }

  /** Files of which pieces are put in, or in the place of something else, between two places that are parts of the whole. */
  const mutated = (from: readonly File[], pieces: readonly string[], start: (text: string) => number): fc.Arbitrary<File> => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.constantFrom(0, 0, 1, 10),
      piece: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'grapheme', maxLength: 3 })),
    });
    return fc
      .record({ original: fc.constantFrom(...from), edits: fc.array(edit, { minLength: 1, maxLength: 4 }) })
      .map(({ original: { file, text }, edits }) => {
        const mix = edits.reduce((old, { at, gone, piece }) => {
          const place = Math.floor(start(text) + at * (old.length - start(text)));
          return old.slice(0, place) + piece + old.slice(place + gone);
        }, text);
        // A text that ends in the middle of a program can end the process: see parsers.test.ts.
        return { file, text: `${mix}\n` };
      });
  };

  const markdown = [
    ...['*', '**', '_', '~~', '`', '```\n', '[', ']', '(', ')', '|', '\\', '&', '#', '\n', '\n\n', ' ', '  ', '\t', '\u00A0', '\r\n'],
    ...['\n- ', '\n  - ', '\n\n1. ', '\n> ', '\n---\n', '\n\n| a | b |\n| - | -: |\n| c | d |\n', '[a](b "c")', '\n\n[a]: b\n\n'],
    ...['[^1]', '\n\n[^1]: noot\n\n', '&nbsp;', '&lt;', 'R&D', '’s', '“x”', 'www.a.nl/x_y', 'https://a.nl/?b=c&d=e', 'a@b.nl', '\\\n'],
    ...['  \n', '<Term id="a">b</Term>', '\n\n<Note title="a &amp; b">\n\nc\n\n</Note>\n\n', '2023. ', '<', '{a}', '*a*', '_b_', '**c**'],
  ];
  const yaml = [
    ': ',
    ' # opmerking',
    "'",
    '"',
    '\n',
    '\n# opmerking\n',
    ' ',
    '-',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '&',
    '*',
    '|',
    '>',
    '>-',
    'ja',
    '1',
  ];

  test('teksten zeggen na het opmaken hetzelfde, of blijven met rust', () => {
    const pages = files.filter(({ file }) => file.endsWith('.mdx'));
    const body = (text: string): number => text.indexOf('\n---\n') + 5;
    fc.assert(fc.property(mutated(pages, markdown, body), check), { seed: 2026, numRuns: 60 });
  });

  test('gegevens blijven dezelfde gegevens, of blijven met rust', () => {
    const lists = files.filter(({ file, text }) => file.endsWith('.yaml') && text.length < 10_000);
    fc.assert(
      fc.property(
        mutated(lists, yaml, () => 0),
        check,
      ),
      { seed: 2026, numRuns: 100 },
    );
  });

  test('de meeste van die bestanden waren op te maken', () => {
    expect(outcomes.formatted).toBeGreaterThan(60);
    expect(outcomes.unsure).toBeLessThan(10);
  });
});

describe('één manier om Markdown te schrijven', () => {
  test.each([
    ['* een\n* twee', '- een\n- twee'],
    ['1) een\n2) twee', '1. een\n2. twee'],
    ['-   een\n\n    - twee', '- een\n\n  - twee'],
    ['_nadruk_ en __vet__', '*nadruk* en **vet**'],
    ['Kop\n---', '## Kop'],
    ['## Kop ##', '## Kop'],
    ['***', '---'],
    ['~~~\ncode {x}\n~~~', '```\ncode {x}\n```'],
    ['een  \ntwee', 'een\\\ntwee'],
    ['> een\ntwee', '> een\n> twee'],
    ['|a|b|\n|:-|-:|\n|c \\| d|`e \\| f`|', '| a | b |\n| :-- | --: |\n| c \\| d | `e \\| f` |'],
    ["[a](https://example.org 'titel')", '[a](https://example.org "titel")'],
    ['Zie[^1].\n\n[^1]: Noot\nover twee regels', 'Zie[^1].\n\n[^1]: Noot\n    over twee regels'],
    ['- [X] klaar\n- [ ] nog niet', '- [x] klaar\n- [ ] nog niet'],
    ['een\u00A0euro en een af\u00ADbreking', 'een&nbsp;euro en een af&shy;breking'],
    ['<Note title=\'a "b"\'>\nTekst\n</Note>', '<Note title=\'a "b"\'>\n\nTekst\n\n</Note>'],
    [
      '<Note title="Q&amp;A &amp;amp; &quot;x&quot; \'y\'">\n\n- a\n- b\n\n</Note>',
      '<Note title="Q&A &amp;amp; &quot;x&quot; \'y\'">\n\n- a\n- b\n\n</Note>',
    ],
    ['1. <Note>\n   a\n   </Note>\n2. b', '1. <Note>\n   a\n   </Note>\n2. b'],
    ['1. <Note>\n\n   a\n\n   </Note>\n\n2. b', '1. <Note>\n\n   a\n\n   </Note>\n\n2. b'],
    ['<HelpBox/>', '<HelpBox />'],
    ['Praat met een <Term id = "a">**vertrouwens**persoon</Term>.', 'Praat met een <Term id="a">**vertrouwens**persoon</Term>.'],
  ])('%j wordt %j', (body, expected) => {
    expect(formatted(page(body))).toBe(page(expected).text);
  });

  test.each([
    'RI&E, R&D en Q&A, e.d. en o.a. en ’s avonds zo’n 3 * 4 = 12, ~5% + 1, #12, a_b_c, [sic], x < y, (1) en 2).',
    '2023\\. In dat jaar begon het.',
    'In 2023. Of later. 5* is een ster.',
    '\\*geen nadruk\\*, \\_ook niet\\_, \\[geen link](x), \\{geen programma}, \\<geen component>, \\`geen code\\`.',
    '[wiki](https://nl.wikipedia.org/wiki/Veiligheid_(begrip)?a=b&copy=c&d=*e*#f_g)',
    'www.example.org/a_b, https://example.org/?a=b&c=d en info@example.org.',
    '[https://example.org](https://example.org/anders) en <Term id="a">www.example.org</Term>',
    'Een regel die\nop twee regels staat, en een heel lange die niet wordt afgebroken, hoeveel woorden er ook nog bij komen, omdat een alinea één regel mag zijn.',
    '- een\n  - twee\n    1. drie\n\n       meer\n\n- vier',
    '![alt [met] haken](../images/a.jpg "titel")',
    '| a | b |\n| --- | --- |\n|  | c |',
    '<Details summary="Hoe?">\n\n## Kop\n\n<Note>\n\nTekst\n\n</Note>\n\n</Details>',
    '`code met _alles_ {erin} & <zo>`',
    '[een][twee] en [drie]\n\n[twee]: https://example.org/2 "Titel"\n[drie]: https://example.org/3',
  ])('%j blijft zo', (body) => {
    expect(formatted(page(body))).toBe(page(body).text);
  });

  test('een backslash blijft waar hij nodig is, en gaat weg waar hij dat niet is', () => {
    expect(formatBody('R\\&D \\_ \\[a] 1\\. \\! \\#\n\n\\*a\\* \\- b\n')).toBe('R&D _ [a] 1. ! #\n\n\\*a\\* - b\n');
  });
});

describe('één manier om YAML te schrijven', () => {
  const long =
    'Een zin die langer is dan honderdtwintig tekens, en waarin van alles mag staan: een dubbele punt, een # en ’s avonds "aanhaling".';

  test.each([
    ['a: "b"', 'a: b'],
    ['a: "b: c"', "a: 'b: c'"],
    ['a: "zo\'n: b"', 'a: "zo\'n: b"'],
    ['jaar: "2025"', "jaar: '2025'"],
    ['datum: 2025-11', "datum: '2025-11'"],
    ['getal: 2025', 'getal: 2025'],
    ['a: "yes"', "a: 'yes'"],
    ['a: {b: [c, "d"], e: [], f: {}}', 'a:\n  b:\n    - c\n    - d\n  e: []\n  f: {}'],
    ['a:\n- b\n- c', 'a:\n  - b\n  - c'],
    ['a: een\n  twee', 'a: een twee'],
    ['a: |\n  een\n  twee', 'a: |\n  een\n  twee'],
    [`a: '${long}'`, `a: >-\n  ${long}`],
    ['a: ~', 'a: ~'],
    ['a: b\n\n\n\nc: d', 'a: b\n\nc: d'],
  ])('%j wordt %j', (yaml, expected) => {
    expect(formatYaml(`${yaml}\n`)).toBe(`${expected}\n`);
  });

  test('opmerkingen blijven', () => {
    const text = '# boven\n\na: "b" # ernaast\n# tussen\nc:\n  # erin\n  - "d"   # bij d\n# onder\n';
    expect(formatYaml(text)).toBe('# boven\n\na: b # ernaast\n# tussen\nc:\n  # erin\n  - d # bij d\n\n# onder\n');
    expect(formatYaml('a: [b, # bij b\n  c]\n')).toContain('# bij b');
  });
});

describe('bestanden', () => {
  const file = 'pages/hulp.mdx';
  const clean = '---\ntitle: Hulp\n---\n\nTekst\n';

  test.each([
    ['met Windows-regels', clean.replaceAll('\n', '\r\n')],
    ['zonder regeleinde', clean.trimEnd()],
    ['met lege regels', clean.replace('Tekst', '\n\nTekst   \n\n\n')],
    ['met een spatie achter de streepjes', clean.replaceAll('---\n', '---  \n')],
  ])('een bestand %s', (_name, text) => expect(formatted({ file, text })).toBe(clean));

  test('een bestand zonder tekst', () => expect(formatted({ file, text: '---\ntitle: "a"\n---' })).toBe('---\ntitle: a\n---\n'));

  const broken = [
    ['YAML die niet te lezen is', '---\ntitle: "Hulp\n---\n\n* a\n'],
    ['een veld dat er twee keer staat', '---\ntitle: a\ntitle: "b"\n---\n\n* a\n'],
    ['een anker', '---\ntitle: &a "Hulp"\nb: *a\n---\n'],
    ['geen streepjes', 'title: "Hulp"\n'],
    ['een punthaak', '---\ntitle: "Hulp"\n---\n\n* <div\n'],
    ['accolades', '---\ntitle: "Hulp"\n---\n\n* {a}\n'],
    ['een programma in een component', '---\ntitle: "Hulp"\n---\n\n<Note title={a}>\n* a\n</Note>\n'],
    ['een import', '---\ntitle: "Hulp"\n---\n\nimport a from "b"\n\n* a\n'],
  ] as const;
  const unsure = [
    ['lezers van Markdown niet hetzelfde zien', '---\ntitle: "Hulp"\n---\n\nZie /a@b.nl\n'],
    ['een tekst te lang is', `---\ntitle: "Hulp"\n---\n\n${'Een zin van een mens.\n\n'.repeat(1500)}`],
  ] as const;

  test.each(broken)('met een fout blijft het met rust: %s', (_name, text) => expect(formatText(file, text)).toEqual({ outcome: 'broken' }));

  test.each(unsure)('zonder fout blijft het ook met rust als %s', (_name, text) => {
    expect(formatText(file, text)).toEqual({ outcome: 'unsure' });
  });

  test('in de map wordt alleen geschreven wat netter kan', async () => {
    const conflict = '<<<<<<< a\n* a\n=======\n* b\n>>>>>>> b\n';
    const texts = {
      'pages/fout.mdx': broken[0][1],
      'pages/conflict.mdx': conflict,
      'pages/anders.mdx': unsure[0][1],
      'notities.txt': '* a',
    };
    await withContent({ ...texts, [file]: `\uFEFF${clean}` }, async (directory) => {
      await symlink('hulp.mdx', join(directory, 'pages/link.mdx'));
      const names = await readdir(directory, { recursive: true });
      const report = await formatContent(directory, false);
      expect(report).toMatchObject({ broken: ['pages/conflict.mdx', 'pages/fout.mdx'], unsure: ['pages/anders.mdx'] });
      expect(report?.changed).toContain(file);
      expect(await readFile(join(directory, file), 'utf8')).toBe(clean);
      for (const [name, text] of Object.entries(texts)) expect(await readFile(join(directory, name), 'utf8'), name).toBe(text);
      expect((await lstat(join(directory, 'pages/link.mdx'))).isSymbolicLink()).toBe(true);
      expect(await readdir(directory, { recursive: true })).toEqual(names);
    });
  });
});

describe('de opdracht', () => {
  test('--check noemt wat netter kan en wat fout is, en verandert niets', async () => {
    const changes = {
      'pages/hulp.mdx': '---\ntitle: "Hulp"\n---\n',
      'policy/plan-2025.mdx': '---\ntitle: "a\n---\n',
      'pages/anders.mdx': '---\ntitle: "Hulp"\n---\n\nZie /a@b.nl\n',
    };
    await withContent(changes, async (directory) => {
      const { status, output } = await run('--check', '--content', directory);
      expect(status).toBe(1);
      expect(output).toContain('- pages/hulp.mdx');
      expect(output).toContain('Voer npm run format:content uit.');
      expect(output).toContain('Herstel eerst de fouten: npm run validate\n- policy/plan-2025.mdx');
      expect(output).toContain('Je hoeft niets te doen.\n- pages/anders.mdx');
      expect(await readFile(join(directory, 'pages/hulp.mdx'), 'utf8')).toBe(changes['pages/hulp.mdx']);
    });
  });

  test('zonder --check is de opmaak daarna netjes', async () => {
    await withContent({}, async (directory) => {
      const { status, output } = await run('--content', directory);
      expect(output).toContain('Wat er staat, is hetzelfde gebleven.');
      expect(status).toBe(0);
      expect(await formatContent(directory, true)).toMatchObject({ changed: [], broken: [], unsure: [] });
    });
  });

  test('zonder map, of met een onbekende optie, zegt zij wat er mis is', async () => {
    expect(await run('--content', '/bestaat-niet')).toEqual({ status: 2, output: 'De map /bestaat-niet bestaat niet.\n' });
    expect(await run('--chek')).toEqual({ status: 2, output: 'Deze opdracht kent alleen: --content WAARDE, --check.\n' });
  });
});
