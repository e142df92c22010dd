import { readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/library/finding.ts';
import { readLibrary } from '../../src/library/library.ts';
import { readSourceFile } from '../../src/library/source-file.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import type { RuleExample } from '../../src/rules/rule.ts';
import { ruleGroups, rules } from '../../src/rules/rules.ts';
import { fixtureContent, withContent } from '../content.ts';

/** Puts a piece of text in a file: in the place of the field that it gives, or at the end. */
function put(text: string, piece: string, right: string): string {
  if (text.includes(right)) return text.replace(right, piece);
  const field = /^(\w+):/.exec(right)?.[1];
  const line = field && new RegExp(`^${field}:.*\n`, 'm').exec(text);
  return line ? text.replace(line[0], piece) : `${text}\n${piece}`;
}

const findingsWith = (example: RuleExample, piece: string): Promise<Finding[]> =>
  withContent({}, async (directory) => {
    const path = join(directory, example.file);
    await writeFile(path, put(await readFile(path, 'utf8'), piece, example.right));
    return checkLibrary(readLibrary(directory));
  });

const page = (fields: string, body = '') => `---\ntitle: A\nsummary: B\ngroup: site\n${fields}---\n\n${body}`;
const pixel = readFile(join(fixtureContent, 'images/gesprek.png'));

type Spoil = (directory: string) => Promise<unknown>;
const write =
  (file: string, text: string | Uint8Array): Spoil =>
  (directory) =>
    writeFile(join(directory, file), text);
const edit =
  (file: string, from: string, to: string): Spoil =>
  async (directory) => {
    const path = join(directory, file);
    const text = await readFile(path, 'utf8');
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
  };
const remove =
  (file: string): Spoil =>
  (directory) =>
    rm(join(directory, file), { recursive: true });

/** Mistakes that are not a matter of words in a file that is there; the fixture itself is the good example. */
const spoils: Record<string, Spoil> = {
  'missing-folder': remove('programmes'),
  'missing-file': remove('figures.yaml'),
  'unknown-file': write('pages/notities.txt', 'x'),
  'wrong-folder': async (directory) =>
    rename(join(directory, 'interventions/oefengesprek.mdx'), join(directory, 'projects/oefengesprek.mdx')),
  'translation-name': write('pages/hulp-en.mdx', '---\ntitle: A\nsummary: B\n---\n'),
  'invalid-id': write('pages/Over Ons.mdx', page('')),
  'symbolic-link': (directory) => symlink('/etc/hosts', join(directory, 'pages/een.mdx')),
  'file-too-large': write('pages/groot.mdx', page('', 'woord '.repeat(100_000))),
  'invalid-encoding': write('pages/oud.mdx', Buffer.from([0x2d, 0xe9, 0x0a])),
  'empty-file': write('pages/leeg.mdx', ' \n'),
  'control-character': write('pages/nul.mdx', page('', 'a\0b')),
  'bidi-character': write('pages/om.mdx', page('', 'a\u202Eb')),
  'merge-conflict': write('pages/twee.mdx', page('', '<<<<<<< HEAD\nEen.\n=======\nTwee.\n>>>>>>> ander\n')),
  'image-type': async (directory) => writeFile(join(directory, 'images/anders.jpg'), await pixel),
  'image-metadata': async (directory) => writeFile(join(directory, 'images/foto.png'), Buffer.concat([await pixel, Buffer.from('eXIf')])),
  'summary-length': write('pages/lang.mdx', page('').replace('summary: B', `summary: ${'woord '.repeat(121).trim()}`)),
  'translation-without-original': write('pages/wees.en.mdx', '---\ntitle: A\nsummary: B\n---\n'),
  'too-complex': write('pages/vol.mdx', page('', '*a '.repeat(50_000))),
  'too-deep': write('pages/diep.mdx', page('', `${'> '.repeat(80)}x`)),
  'duplicate-id': async (directory) => {
    const terms = await readFile(join(directory, 'terms.yaml'), 'utf8');
    await writeFile(join(directory, 'terms.yaml'), terms + terms);
  },
  'taken-address': write('pages/zoeken.mdx', page('')),
  'fixed-set': remove('pillars/cultuur.mdx'),
  'site-page': remove('pages/hulp.mdx'),
  'evidence-claim': edit('interventions/oefengesprek.mdx', 'certainty: 3', 'certainty: 5'),
  'chart-study': async (directory) => {
    const plan = await readFile(join(directory, 'policy/plan-2025.mdx'), 'utf8');
    await writeFile(join(directory, 'policy/plan-2026.mdx'), plan);
    await edit('figures.yaml', 'year: onbekend\n', 'year: onbekend\n  originalSource: plan-2026\n')(directory);
  },
  'grant-money': edit('register/voorbeeldregeling.yaml', 'budget: 100000', 'budget: 10'),
  'grant-dates': edit('register/voorbeeldregeling.yaml', 'end: 2027-06-30', 'end: 2029-01'),
};

test('elke code is er één keer, en elke regel heeft uitleg', () => {
  expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
  expect(ruleGroups.flatMap((group) => group.rules)).toEqual(rules);
  for (const rule of rules) {
    expect(rule.code).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    for (const words of [rule.title, rule.cause, rule.mend]) expect(words.length, rule.code).toBeGreaterThan(10);
    const { check, checkSource, checkField, checkBody, askField, askBody } = rule;
    expect([check, checkSource, checkField, checkBody, askField, askBody].filter(Boolean).length, rule.code).toBeGreaterThan(0);
  }
});

const examples = rules.flatMap(({ code, severity, example }) => (example ? [{ code, severity, example }] : []));
const others = rules.filter(({ example }) => !example);

describe('het voorbeeld van elke regel', () => {
  test.each(examples)('$code: het goede voorbeeld is goed', async ({ example }) => {
    expect(await findingsWith(example, example.right)).toEqual([]);
  });

  test.each(examples)('$code: het foute voorbeeld wordt gevonden', async ({ code, severity, example }) => {
    expect(await findingsWith(example, example.wrong)).toContainEqual(
      expect.objectContaining({ rule: code, severity, file: example.file, message: expect.any(String), hint: expect.any(String) }),
    );
  });
});

describe('regels waarvan de fout geen woorden in een bestand is', () => {
  test('elke regel heeft een proef', () => {
    expect(others.map(({ code }) => code).toSorted()).toEqual([...Object.keys(spoils), 'unreadable-file'].toSorted());
  });

  test('unreadable-file: een bestand dat weg is tegen de tijd dat het gelezen wordt', () => {
    // Whoever runs the tests may be allowed to read everything, so a forbidden file is no trial.
    const { problems } = readSourceFile(fixtureContent, 'pages/weg.mdx');
    const library = { ...readLibrary(fixtureContent), problems };
    expect(checkLibrary(library)).toEqual([
      expect.objectContaining({ rule: 'unreadable-file', severity: 'error', file: 'pages/weg.mdx', line: 1, column: 1 }),
    ]);
  });

  test.each(others.filter(({ code }) => spoils[code]))('$code', async ({ code, severity }) => {
    const findings = await withContent({}, async (directory) => {
      await spoils[code]?.(directory);
      return checkLibrary(readLibrary(directory));
    });
    expect(findings).toContainEqual(expect.objectContaining({ rule: code, severity }));
  });
});
