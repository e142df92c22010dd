import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { afterEach, expect, test } from 'vitest';
import { isDeepStrictEqual } from 'node:util';
import { parse } from 'yaml';
import { renderBody } from '../../src/body/render-body.ts';
import { type Library, makeLibrary, readLibrary } from '../../src/library/library.ts';
import { readContent } from '../../src/library/read-content.ts';
import { parseSource } from '../../src/library/source-file.ts';
import { problemOf } from '../../src/library/read-text.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { realContent } from '../content.ts';
import { hostileTexts } from '../hostile/texts.ts';

/** Milliseconds of processor time that one text may take. */
const PATIENCE = 2_000;
const RUNS = 20_000;

const originals = ['interventions', 'projects', 'policy', 'pages', 'programmes'].flatMap((folder) =>
  readdirSync(join(realContent, folder))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readFileSync(join(realContent, folder, name), 'utf8')),
);

/** Everything that the hostile texts are made of, and signs with a meaning. */
const pieces = [
  ...hostileTexts({ file: '/dev/null/kanarie', address: 'http://127.0.0.1:1/' })
    .map(({ text }) => text.split('\n---\n').at(-1)?.trim() ?? '')
    .filter((text) => text.length < 400),
  ...[
    '<',
    '>',
    '{',
    '}',
    '`',
    '---',
    '\n---\n',
    '***',
    '[',
    '](',
    '![',
    '|',
    '\n|',
    '\\',
    '&',
    '&#x3c;',
    ':',
    '- ',
    '> ',
    '    ',
    '\t',
    '\r',
    '"',
    "'",
  ],
  ...[
    '<Note>',
    '</Note>',
    '<Steps>',
    '<Term id="melding">',
    '<Figure src="../images/x.png" alt="x" />',
    '<HelpBox />',
    '[^1]',
    '[^1]: ',
    '\n\n',
  ],
  ...['\u0000', '\u202E', '\u200B', '\uFEFF', '\u2028', '😀', 'é', '\uD800', '!!js/function ', '&a ', '*a', '__proto__: x\n', '<<: '],
];

type Mutation = (text: string) => string;
const place = fc.double({ min: 0, max: 1, noNaN: true });
const at = (text: string, where: number): number => Math.floor(where * text.length);

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(place, fc.constantFrom(...pieces)).map(
    ([where, piece]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + piece + text.slice(at(text, where)),
  ),
  fc.tuple(place, fc.nat(60)).map(
    ([where, length]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
  ),
  fc.tuple(place, place, fc.nat(200)).map(
    ([from, to, length]): Mutation =>
      (text) =>
        text.slice(0, at(text, to)) + text.slice(at(text, from), at(text, from) + length) + text.slice(at(text, to)),
  ),
  fc.tuple(place, fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })).map(
    ([where, signs]): Mutation =>
      (text) =>
        text.slice(0, at(text, where)) + signs + text.slice(at(text, where) + signs.length),
  ),
  fc.tuple(fc.constantFrom(...originals), place, place).map(
    ([other, here, there]): Mutation =>
      (text) =>
        text.slice(0, at(text, here)) + other.slice(at(other, there)),
  ),
);

const mutant = fc
  .tuple(fc.constantFrom(...originals), fc.array(mutation, { minLength: 1, maxLength: 4 }))
  .map(([text, mutations]) => mutations.reduce((result, mutate) => mutate(result), text));

const base = readContent(realContent);
const site = readLibrary(realContent);

/** A library of one page with this text, beside which everything of the site exists. */
function libraryWith(text: string): Library {
  const file = 'pages/proef.mdx';
  const problem = problemOf(file, text);
  const source = problem
    ? { file, text, data: undefined, body: '', locate: () => ({ line: 1, column: 1 }), problems: [problem] }
    : parseSource(file, text);
  const library = makeLibrary(realContent, {
    ...base,
    entries: [],
    broken: new Map(),
    problems: [...source.problems],
    sources: new Map([[file, source]]),
  });
  return { ...library, get: site.get, need: site.need, all: site.all, exists: site.exists };
}

const tags = new Set(
  [
    'a',
    'blockquote',
    'br',
    'code',
    'del',
    'details',
    'div',
    'em',
    'figcaption',
    'figure',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'hr',
    'img',
  ].concat(['input', 'li', 'ol', 'p', 'pre', 'section', 'strong', 'summary', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul']),
);

/** What is in HTML that the site itself never makes. */
function foreignIn(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (!tags.has(name)) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on|^style$|^srcdoc$/i.test(key)) found.push(key);
        if ((key === 'href' || key === 'src') && !/^(?:https?:|tel:|mailto:|\/(?!\/)|#)/.test(value)) found.push(`${key}=${value}`);
        if (key === 'src' && !value.startsWith('/images/')) found.push(`${key}=${value}`);
      }
    },
    oncomment: (text) => found.push(`<!--${text}`),
    onprocessinginstruction: (_name, text) => found.push(`<${text}`),
  });
  parser.end(html);
  return found;
}

afterEach(() => expect((globalThis as { canary?: unknown }).canary).toBeUndefined());

test(`${RUNS} veranderde bestanden: nooit een fout van de site zelf, nooit iets dat loopt`, { timeout: 900_000 }, () => {
  let accepted = 0;
  fc.assert(
    fc.property(mutant, (text) => {
      const { user } = process.cpuUsage();
      const library = libraryWith(text);
      const findings = checkLibrary(library);
      const source = library.sources.get('pages/proef.mdx');
      const lines = text.split('\n').length;
      for (const { file, line, column, message, hint } of findings.filter(({ file }) => file === 'pages/proef.mdx')) {
        expect(line, `${file} ${message}`).toBeGreaterThanOrEqual(1);
        expect(line, `${file} ${message}`).toBeLessThanOrEqual(lines + 1);
        expect(column, message).toBeGreaterThanOrEqual(1);
        expect(message.length).toBeGreaterThan(5);
        expect(hint.length).toBeGreaterThan(5);
      }
      if (source && !findings.some(({ file, severity }) => file === 'pages/proef.mdx' && severity === 'error')) {
        accepted += 1;
        expect(foreignIn(renderBody(source.body, library).html)).toEqual([]);
      }
      expect((process.cpuUsage().user - user) / 1_000).toBeLessThan(PATIENCE);
    }),
    { numRuns: RUNS, seed: 20_261_126, endOnFailure: true },
  );
  // The property says nothing when every mutant is refused, nor when none is.
  expect(accepted).toBeGreaterThan(RUNS / 100);
  expect(accepted).toBeLessThan(RUNS);
});

test('de lezer van gegevens en de lezer van plaatsen zijn het eens', { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(mutant, (text) => {
      const { data, problems, text: whole } = parseSource('pages/proef.mdx', text);
      if (problems.length > 0 || data === undefined) return;
      const yaml = whole.slice(whole.indexOf('\n') + 1).split(/^---[^\S\n]*$/m)[0] ?? '';
      expect(isDeepStrictEqual(data, parse(yaml, { uniqueKeys: false, logLevel: 'silent' }))).toBe(true);
    }),
    { numRuns: RUNS / 10, seed: 20_261_126, endOnFailure: true },
  );
});
