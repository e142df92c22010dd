import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/library.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { githubReport } from '../../src/rules/reporters/github.ts';
import { textReport } from '../../src/rules/reporters/text.ts';
import { type Change, withContent } from '../content.ts';

const reports = (changes: Record<string, Change>) =>
  withContent(changes, (directory) => {
    const library = readLibrary(directory);
    const findings = checkLibrary(library);
    return { text: textReport(findings, library), github: githubReport(findings), findings };
  });

test('tekst: per bestand, met de regel, en aan het eind wat te doen', async () => {
  const { text } = await reports({
    'pages/hulp.mdx': (old) => old.replace('group: hulp', 'group: hulpp').replace('112.', '112.\n\nEen {accolade}.'),
    'terms.yaml': (old) => old.replace('id: melding', 'id: Melding'),
  });
  expect(text).toBe(`pages/hulp.mdx
  4:8    fout  Bij ‘group’ staat ‘hulpp’; dat kan hier niet.  [wrong-value]
       4 │ group: hulpp
         │        ^
         → Bedoel je ‘hulp’? Kies uit: programma, hulp, verantwoording, site. Bij welke groep pagina’s het hoort.
  9:5    fout  In de tekst staat iets tussen accolades { }; dat kan hier niet.  [expression]
       9 │ Een {accolade}.
         │     ^
         → Haal de accolades weg, of zet een \\ voor een accolade die je als teken bedoelt.

terms.yaml
  1:7    fout  Bij ‘id’ staat ‘Melding’: dat mag alleen kleine letters, cijfers en streepjes hebben, zoals safe-space.  [wrong-value]
       1 │ - id: Melding
         │       ^
         → Bedoel je melding? Vast kenmerk.

3 fouten en 0 waarschuwingen in 2 bestanden.
Herstel de fouten, van boven naar beneden, en voer npm run validate opnieuw uit. Uitleg bij een regel: /bijdragen/regels/ met de naam tussen haken.`);
});

test('niets te melden', async () => {
  const { text, github, findings } = await reports({});
  expect(text).toMatch(/^Alles klopt: \d+ onderdelen gelezen, geen fouten\.$/);
  expect([github, findings]).toEqual(['', []]);
});

test('wat van een persoon is, staat in geen enkel verslag', async () => {
  const { text, github } = await reports({
    'pages/hulp.mdx': (old) => old.replace('112.', '112, of 06-12345678 of jan.jansen@gmail.com, en {dit}.'),
  });
  for (const report of [text, github]) {
    expect(report).toContain('personal-phone');
    expect(report).toContain('personal-email');
    expect(report).not.toMatch(/12345678|jan\.jansen/);
  }
});

test('wat in de inhoud staat, kan geen regels van een verslag schrijven', async () => {
  const { text, github, findings } = await reports({
    'pages/hulp.mdx': (old) => old.replace('group: hulp', 'group: "x\\n::error::vals\\u001b[2J\\r\\n1 passed, 0 failed"'),
  });
  expect(findings.length).toBeGreaterThan(0);
  expect(github.split('\n')).toHaveLength(findings.length);
  expect(text.split('\n').filter((line) => /^(?:::|1 passed)/.test(line))).toEqual([]);
  expect(text + github).not.toContain('\u001b');
});

test('github: een aantekening per fout, met de plek', async () => {
  const { github } = await reports({ 'pages/hulp.mdx': (old) => old.replace('group: hulp', 'group: 100%') });
  expect(github).toBe(
    '::error file=content/pages/hulp.mdx,line=4,col=8,title=Een waarde die niet bij het veld past (wrong-value)::Bij ‘group’ staat ‘100%25’; dat kan hier niet. ' +
      'Kies uit: programma, hulp, verantwoording, site. Bij welke groep pagina’s het hoort.',
  );
});

test('github: eerst waar andere fouten uit kunnen volgen', async () => {
  const { github, text } = await reports({
    'pages/hulp.mdx': (old) => old.replace('112.', '112. Zie [het plan](/beleid/ons-plan/).'),
    'terms.yaml': (old) => old.replace('id: melding', 'id: Melding'),
  });
  const files = (report: string): string[] =>
    [...report.matchAll(/(?:content\/)?(pages\/hulp\.mdx|terms\.yaml)(?:,|$)/gm)].flatMap(([, file]) => file ?? []);
  expect(files(github)).toEqual(['terms.yaml', 'pages/hulp.mdx']);
  expect(files(text)).toEqual(['pages/hulp.mdx', 'terms.yaml']);
});

describe('alleen wat er mis is in een deel van de inhoud', () => {
  const validate = (args: string[], directory: string): { code: number | null; out: string } => {
    const command = join(import.meta.dirname, '../../src/commands/validate.js');
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, `--content=${directory}`, ...args], { encoding: 'utf8' });
    return { code: status, out: stdout + stderr };
  };

  test('een bestand, een map, en wat er niet is', async () => {
    const changes = {
      'pages/hulp.mdx': (old: string) => old.replace('group: hulp', 'group: hulpp'),
      'terms.yaml': (old: string) => old.replace('id: melding', 'id: Melding'),
    };
    await withContent(changes, (directory) => {
      const one = validate([join(directory, 'pages/hulp.mdx')], directory);
      expect(one.code).toBe(1);
      expect(one.out).toContain('‘hulpp’');
      expect(one.out).not.toContain('‘Melding’');
      expect(one.out).toContain('In de rest van de inhoud: 1 fout en 0 waarschuwingen. Met npm run validate zie je alles.');
      expect(validate(['pages'], directory).out).toContain('‘hulpp’');
      expect(validate(['policy/plan-2025.mdx'], directory)).toEqual({
        code: 0,
        out: 'Alles klopt in policy/plan-2025.mdx.\nIn de rest van de inhoud: 2 fouten en 0 waarschuwingen. Met npm run validate zie je alles.\n',
      });
      for (const name of ['pages/weg.mdx', '../..', '.', '/etc/passwd']) {
        const { code, out } = validate([name], directory);
        expect([code, out]).toEqual([2, expect.stringContaining(`In de inhoud staat geen bestand ‘${name}’.`)]);
      }
    });
  });
});
