import { mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readLibrary } from '../../src/library/library.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { brief, briefsOf, findingsOf, fixtureContent, withContent } from '../content.ts';

describe('bestanden', () => {
  test('een map die er niet is', async () => {
    const findings = checkLibrary(readLibrary('/bestaat-niet'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'missing-folder', severity: 'error', file: '.' });
  });

  test('een bestand waar een map hoort', async () => {
    const path = join(await mkdtemp(join(tmpdir(), 'inhoud-')), 'bestand');
    await writeFile(path, 'tekst');
    expect(readLibrary(path).problems[0]?.kind).toBe('missing-folder');
  });

  test('een collectie die ontbreekt', async () => {
    expect(await briefsOf({ programmes: null })).toEqual([
      'objectives.yaml:4:14 dangling-reference: Dit verwijst naar programma ‘voorbeeldprogramma’, maar dat id bestaat niet.',
      'programmes:1:1 missing-folder: De map ‘programmes’ met programma’s ontbreekt.',
    ]);
    expect(await briefsOf({ 'events.yaml': null })).toEqual([
      'events.yaml:1:1 missing-file: Het bestand ‘events.yaml’ met agendapunten ontbreekt.',
    ]);
  });

  test('een leeg bestand', async () => {
    expect(await briefsOf({ 'terms.yaml': '', 'pages/leeg.mdx': '  \n' })).toEqual([
      'pages/leeg.mdx:1:1 empty-file: Het bestand is leeg.',
      'terms.yaml:1:1 empty-file: Het bestand is leeg.',
    ]);
  });

  test('een bestand dat er niet hoort', async () => {
    expect(await briefsOf({ 'notities.txt': 'x', 'pages/plaatje.exe': 'x', 'pages/map/tekst.mdx': 'x' })).toEqual([
      'notities.txt:1:1 unknown-file: Het bestand ‘notities.txt’ hoort hier niet.',
      'pages/map:1:1 unknown-file: ‘map’ hoort hier niet.',
      'pages/plaatje.exe:1:1 unknown-file: ‘plaatje.exe’ hoort hier niet.',
    ]);
  });

  test('een bestandsnaam die geen adres kan worden', async () => {
    const text = '---\ntitle: A\nsummary: B\ngroup: site\n---\n';
    expect(await briefsOf({ 'pages/Over Ons.mdx': text })).toEqual([
      'pages/Over Ons.mdx:1:1 invalid-id: De bestandsnaam ‘Over Ons.mdx’ kan geen adres worden.',
    ]);
  });

  test('tekens die geen UTF-8 zijn', async () => {
    const findings = await withContent({}, async (directory) => {
      await writeFile(join(directory, 'pages/hulp.mdx'), Buffer.from([0x2d, 0x2d, 0x2d, 0x0a, 0xe9, 0x0a]));
      return checkLibrary(readLibrary(directory));
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
      return checkLibrary(readLibrary(directory));
    });
    expect(found.map(({ rule, file }) => [rule, file])).toEqual([
      ['symbolic-link', 'drie'],
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
      'pages/om.mdx:8:4 bidi-character: Er staat een onzichtbaar teken dat de schrijfrichting omdraait (U+202E).',
    ]);
  });

  test('dieper genest dan iemand leest', async () => {
    for (const body of ['>'.repeat(50_000), `${'> '.repeat(80)}x`]) {
      const found = await findingsOf({ 'pages/diep.mdx': page + body });
      expect(found.map(({ rule }) => rule)).toEqual(['too-deep']);
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
    expect(await briefsOf({ 'pillars/systeem.mdx': null, 'pillars/liefde.mdx': pillar })).toEqual([
      'pillars/liefde.mdx:2:1 fixed-set: Een pijler ‘liefde’ bestaat niet.',
      'pillars/systeem.mdx:1:1 fixed-set: Dit bestand ontbreekt: de pijler ‘systeem’ heeft geen pagina.',
    ]);
  });
});
