import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/library.ts';
import { checkLibrary } from '../../src/rules/rules.ts';
import { brief, findingsOf, fixtureContent, withContent } from '../content.ts';

const project = 'projects/proefproject.mdx';
const briefs = async (changes: Parameters<typeof findingsOf>[0]) => (await findingsOf(changes)).map(brief);

test('de voorbeeldinhoud klopt', async () => {
  expect(await briefs({})).toEqual([]);
});

describe('bestanden', () => {
  test('een map die er niet is', async () => {
    const findings = checkLibrary(await readLibrary('/bestaat-niet'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'missing-folder', severity: 'error', file: '.' });
  });

  test('een bestand waar een map hoort', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'inhoud-')), 'bestand');
    await writeFile(path, 'tekst');
    expect((await readLibrary(path)).findings[0]?.rule).toBe('missing-folder');
  });

  test('een collectie die ontbreekt', async () => {
    expect(await briefs({ programmes: null })).toEqual(['programmes:1:1 missing-folder: De map ‘programmes’ met programma’s ontbreekt.']);
    expect(await briefs({ 'figures.yaml': null })).toEqual([
      'figures.yaml:1:1 missing-file: Het bestand ‘figures.yaml’ met cijfers ontbreekt.',
    ]);
  });

  test('een leeg bestand', async () => {
    expect(await briefs({ 'terms.yaml': '', 'pages/leeg.mdx': '  \n' })).toEqual([
      'pages/leeg.mdx:1:1 empty-file: Het bestand is leeg.',
      'terms.yaml:1:1 empty-file: Het bestand is leeg.',
    ]);
  });

  test('een bestand dat er niet hoort', async () => {
    expect(await briefs({ 'notities.txt': 'x', 'pages/plaatje.exe': 'x', 'pages/map/tekst.mdx': 'x' })).toEqual([
      'notities.txt:1:1 unknown-file: Het bestand ‘notities.txt’ hoort hier niet.',
      'pages/map:1:1 unknown-file: ‘map’ hoort hier niet.',
      'pages/plaatje.exe:1:1 unknown-file: ‘plaatje.exe’ hoort hier niet.',
    ]);
  });

  test('een bestandsnaam die geen adres kan worden', async () => {
    const text = '---\ntitle: A\nsummary: B\ngroup: site\n---\n';
    expect(await briefs({ 'pages/Over Ons.mdx': text })).toEqual([
      'pages/Over Ons.mdx:1:1 invalid-id: De bestandsnaam ‘Over Ons.mdx’ kan geen adres worden.',
    ]);
  });

  test('tekens die geen UTF-8 zijn', async () => {
    const findings = await withContent({}, async (directory) => {
      await writeFile(join(directory, 'pages/hulp.mdx'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]));
      return checkLibrary(await readLibrary(directory));
    });
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([['invalid-encoding', 'pages/hulp.mdx']]);
  });
});

describe('wat een bestand niet mag zijn', () => {
  const page = '---\ntitle: A\nsummary: B\ngroup: site\n---\n';

  test('een snelkoppeling, ook naar niets', async () => {
    const found = await withContent({}, async (directory) => {
      await symlink('/etc/passwd', join(directory, 'pages/een.mdx'));
      await symlink('/bestaat-niet', join(directory, 'pages/twee.mdx'));
      await symlink('.', join(directory, 'drie'));
      return checkLibrary(await readLibrary(directory));
    });
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['symbolic-link', 'drie'],
      ['unknown-file', 'drie'],
      ['symbolic-link', 'pages/een.mdx'],
      ['symbolic-link', 'pages/twee.mdx'],
    ]);
  });

  test('groter dan 512 KB', async () => {
    const found = await findingsOf({ 'pages/groot.mdx': page + 'woord '.repeat(100_000) });
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([['file-too-large', 'pages/groot.mdx']]);
  });

  test('met tekens die niemand ziet', async () => {
    const found = await findingsOf({ 'pages/nul.mdx': `${page}a\0b`, 'pages/om.mdx': `${page}\n\nabc\u202Ed` });
    expect(found.map(brief)).toEqual([
      'pages/nul.mdx:6:2 control-character: Er staat een onzichtbaar teken in de tekst (U+0000).',
      'pages/om.mdx:8:4 control-character: Er staat een onzichtbaar teken in de tekst (U+202E).',
    ]);
  });

  test('dieper genest dan iemand leest', async () => {
    for (const body of ['>'.repeat(50_000), `${'> '.repeat(80)}x`]) {
      const found = await findingsOf({ 'pages/diep.mdx': page + body });
      expect(found.map(({ rule }) => rule)).toEqual(['body-is-data']);
      expect(found[0]?.message).toContain('dieper genest dan 64 lagen');
    }
    expect((await findingsOf({ 'pages/diep.mdx': `---\ntitle: ${'['.repeat(20_000)}\n---\n` })).map(({ rule }) => rule)).toEqual([
      'invalid-yaml',
    ]);
  });

  test('op het adres van een ander deel van de site', async () => {
    const found = await findingsOf({
      'pages/zoeken.mdx': page,
      'pages/interventies.mdx': page,
      'policy/toezeggingen.mdx': await readFile(join(fixtureContent, 'policy/plan-2025.mdx'), 'utf8'),
    });
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['taken-address', 'pages/interventies.mdx'],
      ['taken-address', 'pages/zoeken.mdx'],
      ['taken-address', 'policy/toezeggingen.mdx'],
    ]);
  });

  test('een pijler die ontbreekt of die er niet is', async () => {
    const pillar = await readFile(join(fixtureContent, 'pillars/cultuur.mdx'), 'utf8');
    expect(await briefs({ 'pillars/systeem.mdx': null, 'pillars/liefde.mdx': pillar })).toEqual([
      'pillars/liefde.mdx:2:1 fixed-set: Een pijler ‘liefde’ bestaat niet.',
      'pillars/systeem.mdx:1:1 fixed-set: Dit bestand ontbreekt: de pijler ‘systeem’ heeft geen pagina.',
    ]);
  });
});

describe('YAML', () => {
  test('zonder velden bovenaan', async () => {
    expect(await briefs({ 'pages/hulp.mdx': 'Alleen tekst.' })).toEqual([
      'pages/hulp.mdx:1:1 missing-front-matter: De velden bovenaan ontbreken.',
    ]);
    expect(await briefs({ 'pages/hulp.mdx': '---\ntitle: Hulp\n' })).toEqual([
      'pages/hulp.mdx:1:1 missing-front-matter: De velden bovenaan worden niet afgesloten.',
    ]);
  });

  test('op de goede regel, ook na Windows-regeleinden', async () => {
    const text = '---\r\ntitle: Hulp\r\nsummary: Een: twee: drie\r\ngroup: hulp\r\n---\r\n';
    expect(await briefs({ 'pages/hulp.mdx': text })).toEqual([
      expect.stringMatching(/^pages\/hulp\.mdx:3:\d+ invalid-yaml: Dit is geen goede YAML\./),
    ]);
  });

  test('een veld dat er twee keer staat', async () => {
    expect(await briefs({ [project]: (text) => text.replace('relevance: kern', 'relevance: kern\nrelevance: kern') })).toEqual([
      expect.stringMatching(/invalid-yaml: .*Dit veld staat er twee keer\./),
      expect.stringContaining('De toekenning ‘vb-1’ heeft een project dat niet gepubliceerd kan worden'),
    ]);
  });

  test('ankers en eigen typen', async () => {
    const rules = await findingsOf({
      'pages/hulp.mdx': '---\ntitle: &a Hulp\nsummary: *a\ngroup: hulp\n---\n',
      'pages/twee.mdx': '---\ntitle: !!js/function "function(){}"\nsummary: x\ngroup: hulp\n---\n',
    });
    expect(rules.map(({ rule, file }) => [rule, file])).toEqual([
      ['invalid-yaml', 'pages/hulp.mdx'],
      ['invalid-yaml', 'pages/twee.mdx'],
    ]);
  });

  test('een lijst die geen lijst is', async () => {
    expect(await briefs({ 'figures.yaml': 'a: b' })).toEqual([
      'figures.yaml:1:1 wrong-value: In ‘figures.yaml’ hoort een lijst van cijfers.',
    ]);
  });
});

describe('velden', () => {
  test('alle fouten tegelijk, elk op zijn plek', async () => {
    const found = await briefs({
      [project]: (text) =>
        text
          .replace('title: Proefproject', 'titel: Proefproject')
          .replace('relevance: kern', 'relevance: kernn')
          .replace('statusAsOf: 2026-01', 'statusAsOf: januari')
          .replace('products: [handleiding]', 'products: 5'),
      'policy/plan-2025.mdx': (text) => text.replace('url: https://example.org/plan\natt', 'url: javascript:alert(1)\natt'),
    });
    expect(found.slice(0, -1)).toEqual([
      'policy/plan-2025.mdx:8:6 wrong-value: Bij ‘url’ staat ‘javascript:alert(1)’: is geen webadres dat met https:// of http:// begint.',
      'projects/proefproject.mdx:2:1 unknown-field: Het veld ‘titel’ bestaat niet bij projecten.',
      'projects/proefproject.mdx:2:1 missing-field: Het veld ‘title’ ontbreekt.',
      'projects/proefproject.mdx:7:12 wrong-value: Bij ‘relevance’ staat ‘kernn’; dat kan hier niet.',
      expect.stringMatching(
        /^projects\/proefproject\.mdx:16:13 wrong-value: Bij ‘statusAsOf’ staat ‘januari’: is geen datum die we kennen\./,
      ),
      'projects/proefproject.mdx:20:11 wrong-value: Bij ‘products’ hoort een lijst; er staat ‘5’.',
    ]);
  });

  test('de fout zegt wat te doen', async () => {
    const [missing, unknown] = await findingsOf({ 'pages/hulp.mdx': (text) => text.replace('group: hulp', 'grop: hulp') });
    expect(unknown?.hint).toBe('Bedoel je ‘group’?');
    expect(missing?.hint).toBe('Vul het in. Bij welke groep pagina’s het hoort.');
  });

  test('van een feit dat onbekend mag zijn, hoor je dat ook', async () => {
    const [finding] = await findingsOf({ 'register/voorbeeldregeling.yaml': (text) => text.replace('amount: 30000.1', 'amount: veel') });
    expect(finding).toMatchObject({
      rule: 'wrong-value',
      line: 25,
      message: 'Bij ‘grants.amount’ hoort een getal; er staat ‘veel’.',
      hint: 'Bedrag in euro. Weet je het niet, schrijf dan ‘onbekend’.',
    });
  });

  test('een samenvatting van meer dan 120 woorden', async () => {
    const long = `summary: ${'woord '.repeat(121).trim()}`;
    expect(await briefs({ 'pages/hulp.mdx': (text) => text.replace(/summary: .*/, long) })).toEqual([
      expect.stringContaining('heeft meer dan 120 woorden'),
    ]);
  });

  test('een getal waar tekst hoort', async () => {
    expect(await briefs({ 'references.yaml': (text) => text.replace("issued: '2020'", 'issued: 2020') })).toEqual([
      'references.yaml:6:11 wrong-value: Bij ‘issued’ hoort tekst; er staat ‘2020’. Zet het getal tussen aanhalingstekens.',
    ]);
  });
});

describe('over bestanden heen', () => {
  test('een id dat twee keer voorkomt', async () => {
    expect(await briefs({ 'figures.yaml': (text) => text + text })).toEqual([
      'figures.yaml:8:7 duplicate-id: Het id ‘f1’ is al gebruikt voor een andere cijfer (regel 1).',
    ]);
  });

  test('een verwijzing naar niets, met een voorstel', async () => {
    const findings = await findingsOf({
      [project]: (text) => text.replace('interventions: [oefengesprek]', 'interventions: [oefengespek]'),
    });
    expect(findings.map(brief)).toEqual([
      'projects/proefproject.mdx:22:17 dangling-reference: Verwijzing naar interventie ‘oefengespek’: die bestaat niet.',
    ]);
    expect(findings[0]?.hint).toMatch(/^Bedoel je ‘oefengesprek’\?/);
  });

  test('een actielijn die niet bestaat', async () => {
    expect(await briefs({ 'policy/plan-2025.mdx': (text) => text.replace('actionLines: [1]', 'actionLines: [1, 6]') })).toEqual([
      'policy/plan-2025.mdx:11:18 wrong-value: Bij ‘actionLines’ staat ‘6’: Te groot: verwacht dat number <=5 is.',
    ]);
  });

  test('een verwijzing naar een concept', async () => {
    expect(await briefs({ 'interventions/oefengesprek.mdx': (text) => text.replace('---\n', '---\ndraft: true\n') })).toEqual([
      'projects/proefproject.mdx:22:17 dangling-reference: Verwijzing naar interventie ‘oefengesprek’: die is nog niet gepubliceerd.',
    ]);
  });

  test('een niet geverifieerd veld dat niet bestaat', async () => {
    expect(await briefs({ [project]: (text) => text.replace('- field: recipient', '- field: ontvanger') })).toEqual([
      'projects/proefproject.mdx:27:12 unverified-field: Bij ‘unverified’ staat het veld ‘ontvanger’, maar dat veld bestaat niet.',
    ]);
  });

  test('een vertaling zonder Nederlandse tekst', async () => {
    expect(await briefs({ 'pages/help.en.mdx': '---\ntitle: Help\nsummary: Whom to talk to.\n---\n' })).toEqual([
      'pages/help.en.mdx:1:1 translation-without-original: Bij deze vertaling hoort geen Nederlandse tekst.',
    ]);
    expect(await briefs({ 'pages/hulp.en.mdx': '---\ntitle: Help\nsummary: Whom to talk to.\n---\n' })).toEqual([]);
  });
});

describe('de tekst is gegevens, geen programma', () => {
  test.each([
    ['import fs from "node:fs"', 'import en export'],
    ['export const a = 1', 'import en export'],
    ['Tekst {1 + 1} tekst', 'accolades'],
    ['{process.exit()}', 'accolades'],
    ['<script>alert(1)</script>', 'punthaken'],
    ['Tekst <b>vet</b>', 'punthaken'],
    ['<Note title="x">\nHallo\n</Note>', 'punthaken'],
    ['<a href="javascript:alert(1)">x</a>', 'punthaken'],
  ])('weigert %j', async (body, what) => {
    const findings = await findingsOf({ 'pages/hulp.mdx': (text) => `${text}\n${body}\n` });
    expect(findings.map(({ rule, line }) => [rule, line])).toContainEqual(['body-is-data', 9]);
    expect(findings.map(({ message }) => message).join(' ')).toContain(what);
  });

  test('tekst die niet te lezen is, op de goede regel', async () => {
    const findings = await findingsOf({ 'pages/hulp.mdx': (text) => `${text}\n<div\n` });
    expect(findings.map(({ rule }) => rule)).toEqual(['body-is-data']);
    expect(findings[0]?.line).toBeGreaterThanOrEqual(9);
  });

  test.each([
    '[x](javascript:alert)',
    '[x](JaVaScRiPt:alert)',
    '[x](//example.org)',
    '[x](hulp)',
    '[x](/bestaat-niet/)',
    '![x](data:image/png;base64,AA)',
    '[x](&#106;avascript:alert)',
    '[x][y]\n\n[y]: vbscript:x',
    '<javascript:alert>',
  ])('weigert de link %j', async (body) => {
    const findings = await findingsOf({ 'pages/hulp.mdx': (text) => `${text}\n${body}\n` });
    expect(findings.map(({ rule }) => rule)).toEqual([body.startsWith('<') ? 'body-is-data' : 'body-links']);
  });

  test('laat goede links staan', async () => {
    const body =
      '[a](https://example.org/) [b](/projecten/proefproject/) [c](/begrippen/#melding) [d](#kop) [e](/beleid/actielijnen/1/) [f](/data/v1/projects.json)';
    expect(await briefs({ 'pages/hulp.mdx': (text) => `${text}\n${body}\n` })).toEqual([]);
  });
});
