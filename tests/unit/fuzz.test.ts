import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readLibrary } from '../../src/library/library.ts';
import { readContent } from '../../src/library/read-content.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { fixtureContent, realContent, withContent } from '../content.ts';
import { addresses } from '../hostile/addresses.ts';
import { fields, signs } from '../hostile/fields.ts';
import { besideSite, libraryWith, sourceOf } from '../hostile/in-memory.ts';
import { mutantsOf, type Original } from '../hostile/mutants.ts';
import { markup, programs } from '../hostile/programs.ts';
import { tryText } from '../hostile/try-text.ts';

/** How many texts are tried; more take longer and find more. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 4_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_126);

/** Entries of a list that are tried together. */
const ENTRIES = 5;

/** Every text of the site, and the beginning of every list. */
const originals: Original[] = readdirSync(realContent, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:mdx|yaml)$/.test(file))
  .map((file) => {
    const text = readFileSync(join(realContent, file), 'utf8');
    return {
      file,
      text: /^[^/]+\.yaml$/.test(file)
        ? text
            .split(/^(?=- )/m)
            .slice(0, ENTRIES)
            .join('')
        : text,
    };
  });

const canary = { file: '/dev/null/kanarie', address: 'http://127.0.0.1:1/' };
const pieces = [...programs(canary), ...markup(canary), ...addresses(canary), ...signs, ...fields(canary)]
  .map(([, , text]) => text)
  .filter((text) => text.length < 500);
const mutant = mutantsOf(originals, pieces);

const libraryOf = besideSite(realContent);

afterEach(() => {
  expect((globalThis as { canary?: unknown }).canary).toBeUndefined();
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe('veranderde bestanden', () => {
  test(`${RUNS}: nooit een fout van de site zelf, nooit iets dat loopt`, { timeout: RUNS * 60 }, () => {
    let shown = 0;
    fc.assert(
      fc.property(mutant, (text) => {
        if (tryText(libraryOf, text)) shown += 1;
      }),
      { numRuns: RUNS, seed, endOnFailure: true },
    );
    // The property says little when every mutant is refused, or none is.
    expect(shown).toBeGreaterThan(RUNS / 50);
    expect(shown).toBeLessThan(RUNS / 2);
  });

  test('alle bestanden zoals ze zijn, laat de proef door', () => {
    for (const original of originals) expect([original.file, tryText(libraryOf, original)]).toEqual([original.file, true]);
  });

  test('de lezer van gegevens en de lezer van plaatsen zijn het eens', { timeout: RUNS * 10 }, () => {
    let read = 0;
    fc.assert(
      fc.property(mutant, ({ file, text }) => {
        const { data, problems } = sourceOf(file, text);
        if (problems.length > 0) return;
        read += 1;
        const yaml = file.endsWith('.mdx') ? text.slice(text.indexOf('\n') + 1).split(/^---[^\S\n]*$/m)[0] : text;
        expect(isDeepStrictEqual(data ?? null, parse(yaml ?? '', { uniqueKeys: false, stringKeys: true, logLevel: 'silent' }))).toBe(true);
      }),
      { numRuns: RUNS / 4, seed, endOnFailure: true },
    );
    expect(read).toBeGreaterThan(RUNS / 40);
  });

  test('de proef leest bestanden zoals de site ze leest', { timeout: 120_000 }, async () => {
    const fixture = readContent(fixtureContent);
    const small = [...fixture.sources.values()].map(({ file, text }) => ({ file, text }));
    await fc.assert(
      fc.asyncProperty(mutantsOf(small, pieces), async ({ file, text }) => {
        const there = await withContent({ [file]: text.toWellFormed() }, (directory) => checkLibrary(readLibrary(directory)));
        const here = checkLibrary(libraryWith(fixture, file, text.toWellFormed()));
        const brief = (findings: typeof here) =>
          findings.filter((one) => one.file === file).map(({ rule, line, column }) => `${line}:${column} ${rule}`);
        expect(brief(here)).toEqual(brief(there));
      }),
      { numRuns: 100, seed, endOnFailure: true },
    );
  });
});
