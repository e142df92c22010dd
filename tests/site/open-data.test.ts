import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { address, hasOwnPage } from '../../src/i18n/addresses.ts';
import {
  csvMetadataAddress,
  dataAddress,
  dataCsvAddress,
  dataFiles,
  pageDataAddress,
  pageTextAddress,
  schemaAddress,
  textListAddress,
} from '../../src/i18n/file-addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { readLibrary } from '../../src/library/library.ts';
import { publicCollectionNames } from '../../src/model/collections.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { realContent } from '../content.ts';
import { readTable } from '../read-table.ts';

const folder = resolve('dist/data/v1');
const site = readBuiltSite(resolve('dist'));
const library = readLibrary(realContent);
const read = (path: string): string => readFileSync(resolve(`dist${path}`), 'utf8');

test('sha256sum vindt elk bestand heel, en een veranderd bestand niet', () => {
  const check = (checksums: string) =>
    spawnSync('sha256sum', ['--check', '--strict', '-'], { cwd: folder, input: checksums, encoding: 'utf8' });
  const checksums = read(dataFiles.checksums);
  const good = check(checksums);
  expect([good.status, good.stderr]).toEqual([0, '']);
  const wrong = check(checksums.replace(/^\w/m, (digit) => (digit === '0' ? '1' : '0')));
  expect(wrong.status).toBe(1);
});

test('het bewijs past bij zijn schema', () => {
  const ajv = new Ajv2020();
  formats.default(ajv);
  const validate = ajv.compile(JSON.parse(read(schemaAddress('proof'))) as object);
  expect(validate(JSON.parse(read(dataFiles.proof)))).toBe(true);
  expect(validate({})).toBe(false);
});

describe('wat naast een pagina staat', () => {
  const alternates = (html: string): [type: string, path: string][] =>
    [...html.matchAll(/<link rel="alternate" type="([^"]+)" href="([^"]+)"/g)].map(([, type = '', href = '']) => [
      type,
      new URL(href, 'http://localhost').pathname,
    ]);

  test('elke pagina van een onderdeel noemt haar data en haar tekst', () => {
    for (const name of publicCollectionNames.filter(hasOwnPage)) {
      for (const { id } of library.all(name)) {
        for (const page of siteLocales.map((locale) => address(name, id, locale))) {
          expect(alternates(site.pages.get(page)?.html ?? ''), page).toEqual(
            expect.arrayContaining([
              ['application/json', pageDataAddress(page)],
              ['text/markdown', pageTextAddress(page)],
            ]),
          );
        }
      }
    }
  });

  test('wat een pagina noemt, is er; en de lijst voor programma’s noemt niets anders', () => {
    const named = [...site.pages.values()].flatMap(({ html }) => alternates(html)).map(([, path]) => path);
    const listed = [...read(textListAddress).matchAll(/\]\(([^)]+)\)/g)].map(([, url = '']) => new URL(url).pathname);
    expect([...named, ...listed].filter((path) => !site.files.has(path))).toEqual([]);
    expect(new Set(listed)).toEqual(new Set(named.filter((path) => path.endsWith('.md'))));
  });
});

/** Facts as they are written in a content file, apart from the spaces around them. */
const written = (data: unknown): unknown => {
  if (typeof data === 'string') return data.trim();
  if (Array.isArray(data)) return data.map(written);
  return typeof data === 'object' && data !== null
    ? Object.fromEntries(Object.entries(data).map(([name, value]) => [name, written(value)]))
    : data;
};

describe.each(publicCollectionNames)('%s', (name) => {
  const json = JSON.parse(read(dataAddress(name))) as { id: string }[];
  const table = readTable(read(dataCsvAddress(name)), read(csvMetadataAddress(dataCsvAddress(name)))) as { id: string }[];
  const all = library.all(name);
  // Ten from the whole of a collection.
  const chosen = all.filter((_entry, index) => index % Math.max(Math.floor(all.length / 10), 1) === 0).slice(0, 10);

  test.each([
    ['JSON', json],
    ['CSV', table],
  ])('uit de %s komt elk feit van tien onderdelen zoals het geschreven is', (_form, published) => {
    expect(published.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
    for (const { id, source, translation } of chosen) {
      const data = Array.isArray(source.data)
        ? (source.data.find((item: { id: string }) => item.id === id) as object)
        : (source.data as object);
      const entry = published.find((other) => other.id === id);
      expect(entry).toMatchObject(written(data) as object);
      const known = [...Object.keys(data), 'id', 'pageUrl', 'url', 'translations'];
      expect(Object.keys(entry ?? {}).filter((field) => !known.includes(field))).toEqual([]);
      if (!translation) expect(entry).not.toHaveProperty('translations');
      else {
        const words = translation.source.data as object;
        const own = Array.isArray(words) ? (words.find((item: { id: string }) => item.id === id) as object) : words;
        const rest = Object.entries(written(own) as object).filter(([field]) => field !== 'id');
        expect(entry).toHaveProperty('translations', { en: Object.fromEntries(rest) });
      }
    }
  });
});

/** The examples of a page, in the order of the page. */
const examplesOf = (file: string): { language: string; code: string }[] =>
  [...readFileSync(resolve(realContent, 'pages', file), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(
    ([, language = '', code = '']) => ({
      language,
      code,
    }),
  );

describe('de voorbeelden op de pagina over open data', () => {
  const examples = examplesOf('open-data.mdx');
  const programs: Record<string, [program: string, ...options: string[]]> = {
    sh: ['bash', '-euo', 'pipefail', '-s'],
    python: ['python3', '-'],
    js: [process.execPath, '--input-type=module', '-'],
  };
  const canRun = (program: string): boolean => spawnSync(program, ['--version']).status === 0;
  const run = (language: string, code: string) => {
    const [program = '', ...options] = programs[language] ?? [];
    return spawnSync(program, options, { cwd: folder, input: code, encoding: 'utf8' });
  };

  test('zijn in beide talen dezelfde', () => {
    expect(examples.length).toBeGreaterThanOrEqual(6);
    expect(examplesOf('open-data.en.mdx')).toEqual(examples);
    expect(examples.filter(({ language }) => !(language in programs))).toEqual([]);
  });

  test.each(examples)('$language: $code', ({ language, code }) => {
    const [program = ''] = code.split(' ');
    const needed = language === 'sh' ? program : (programs[language]?.[0] ?? '');
    // Not every machine has jq or Python; those that have one run its examples.
    if (!canRun(needed)) return;
    const { status, stdout, stderr } = run(language, code);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim()).not.toBe('');
    if (code.includes('== json.load')) expect(stdout.trim()).toBe('True');
  });

  test('zeggen wat er in de inhoud staat', () => {
    const open = library.all('commitments').filter(({ data }) => data.status === 'open' || data.status === 'lopend');
    const [example] = examples.filter(({ language }) => language === 'js');
    expect(
      run('js', example?.code ?? '')
        .stdout.trim()
        .split('\n'),
    ).toHaveLength(open.length);
    expect(open.length).toBeGreaterThan(0);
  });

  test('een voorbeeld dat niet klopt, valt op', () => {
    expect(run('js', "import { readFileSync } from 'node:fs';\nreadFileSync('commitment.json');\n").status).not.toBe(0);
  });
});

test.each(siteLocales)('de pagina in %s noemt elke verzameling met haar aantal en haar bestanden', (locale) => {
  const page = site.pages.get(address('pages', 'open-data', locale));
  for (const name of publicCollectionNames) {
    const row = page?.html.split('<tr').find((part) => part.includes(`href="${dataAddress(name)}"`)) ?? '';
    expect(row, name).toMatch(new RegExp(`<td[^>]*>\\s*${library.all(name).length}\\s*</td>`));
    for (const file of [dataCsvAddress(name), csvMetadataAddress(dataCsvAddress(name)), schemaAddress(name)])
      expect(row).toContain(`href="${file}"`);
  }
});
