import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { readYaml } from '../../src/library/read-yaml.ts';

const RUNS = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_126);

/** Whatever YAML is made of, and words and numbers that are nearly something else. */
const pieces = [
  ...["'", '"', '#', ' #', "'#", '"#', ' ', '  ', '\n', '\n  ', '\n    ', '\n- ', '\n  - ', '- ', '-', 'a', 'b c', ': ', ':', ','],
  ...[', ', '[', ']', '{', '}', "''", '\\', '\\"', '\\n', '\\u0041', 'k: ', '\nk2: ', '\n  k3: ', '|', '|\n', '>\n', '>-\n  ', '|-\n  '],
  ...['\r\n', '\t', '?', '? ', '0', '1', '0x1F', '0o17', '017', '1e3', '1_000', '.5', '-.5', '5.', '12:30', '~', 'null', 'true', 'yes'],
  ...['NO', '2026-01-02', '=', '<<', '%', '@', '`', '...', '---', '\u00A0', '\u2028', 'é', '’', '"a"', "'a'", '"a: b"', "'it''s'"],
];

const text = fc
  .tuple(fc.constantFrom('k: ', '- ', ''), fc.array(fc.constantFrom(...pieces), { minLength: 2, maxLength: 15 }))
  .map(([first, rest]) => `${first}${rest.join('')}\n`);

/** The data as the reader of places has them; an error where it sees a mistake. */
function asOther(yaml: string): unknown {
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true, uniqueKeys: false, logLevel: 'silent' });
  return document.errors.length > 0 ? document.errors[0] : (document.toJS() ?? null);
}

test(`${RUNS} teksten uit stukjes YAML: wat wordt aangenomen, lezen twee programma’s hetzelfde`, { timeout: RUNS * 10 }, () => {
  let read = 0;
  fc.assert(
    fc.property(text, (yaml) => {
      const { data, problems } = readYaml('proef.yaml', () => yaml);
      if (problems.length > 0) return;
      read += 1;
      expect([yaml, isDeepStrictEqual(asOther(yaml), data ?? null)]).toEqual([yaml, true]);
    }),
    { numRuns: RUNS, seed },
  );
  expect(read).toBeGreaterThan(RUNS / 20);
});
