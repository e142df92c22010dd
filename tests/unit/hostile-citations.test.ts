import { plugins } from '@citation-js/core';
import { describe, expect, test } from 'vitest';
import type { CslItem, CslName } from '../../src/citations/csl.ts';
import { writeCitations } from '../../src/citations/formats.ts';
import { referenceItem } from '../../src/citations/reference-item.ts';
import { citationFiles } from '../../src/exports/citation-files.ts';
import { noHistory } from '../../src/history/history.ts';
import { readLibrary } from '../../src/library/library.ts';
import { realContent } from '../content.ts';

const library = readLibrary(realContent);

const read = (text: string): CslItem[] => plugins.input.chain(text, { generateGraph: false });

/** The words of each name; the reader moves particles and commas, and knows no parts of a name in which ‘and’ stands. */
const nameWords = (names: readonly CslName[] = []): string[] =>
  names.map((name) => Object.values(name).join(' ').split(/[ ,]+/).toSorted().join(' '));

const words = ({ id, title, author }: CslItem) => ({ id, title, author: nameWords(author) });

/** What stands behind each field of a file of BibTeX that is not an address. */
const valuesOf = (bibtex: string): string[] =>
  [...bibtex.matchAll(/^\t(\w+) = \{(.*)\},$/gm)].flatMap(([, field, value = '']) => (field === 'url' || field === 'doi' ? [] : value));

/** Whether LaTeX reads nothing but words in it: no sign with a meaning of its own, and each brace that opens closes again. */
function isOnlyWords(value: string): boolean {
  const rest = value.replace(/\\(?:[&%#_$]|text(?:backslash|braceleft|braceright|less|greater|asciitilde|asciicircum)\{\})/g, '');
  let depth = 0;
  for (const sign of rest) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (depth < 0 || /[\\&%#_$~^]/.test(sign)) return false;
  }
  return depth === 0;
}

const evil: readonly [string, Partial<CslItem>][] = [
  ['een titel met een tweede bron', { title: 'Titel} @book{evil, title={x}}' }],
  ['een titel met opdrachten', { title: '\\input{/etc/passwd} \\write18{rm -rf x} $x$ % en dan niets' }],
  ['een titel met een deel van een opdracht', { title: 'Een \\ en een \\\\ en \\} aan het eind \\' }],
  ['een titel met accolades', { title: '}}}{{{ {Titel} {' }],
  ['een titel met tekens van LaTeX', { title: 'R&D, #MeToo, 50%, snake_case, $5, ~10, x^2 en <i>schuin' }],
  ['een titel met strepen en aanhalingstekens', { title: "A -- B --- C ''D'' ``E`` \"F\"" }],
  ['een titel met regels', { title: 'Titel\r\n},\n@comment{x\u2028y' }],
  ['een auteur met een veld', { author: [{ family: 'Kwaad}, note={x', given: 'A.' }] }],
  ['een auteur die er twee is', { author: [{ family: 'Jansen AND Pietersen', given: 'A. and B.' }, { literal: 'KNAW and NWO' }] }],
  ['een auteur met komma’s', { author: [{ family: 'Kwaad, Jr., X', given: 'A.' }] }],
  ['een deel met een opmerking', { volume: '1}\r\n@comment{x', issue: '2%', page: '1-2}' }],
  ['een DOI met een programma', { DOI: '10.1000/a}b@{x}#"><script>' }],
  ['een adres met accolades', { URL: 'https://example.org/a}b{c\\d?e=%7D&f_g#h~i' }],
];

describe('BibTeX', () => {
  const good: CslItem = {
    id: 'kwaad-2020',
    type: 'book',
    title: 'Één titel',
    author: [{ family: 'Kwaad', given: 'A.' }],
    publisher: 'KNAW',
  };

  test.each(evil)('%s blijft wat het is', (_name, change) => {
    const item = { ...good, ...change };
    const written = writeCitations.bib([item, { ...good, id: 'daarna' }]);
    expect(written.match(/^@/gm)).toHaveLength(2);
    expect(valuesOf(written).filter((value) => !isOnlyWords(value))).toEqual([]);
    expect(written).not.toMatch(/^\t(?:url|doi) = .*[{}\\].*[{}\\].*[{}\\]/m);
    const inOneLine = { ...item, title: item.title.replace(/\s+/g, ' ') };
    expect(read(written).map(words)).toEqual([words(inOneLine), words({ ...good, id: 'daarna' })]);
  });

  test('een auteur die er twee lijkt, is er één', () => {
    const author = [{ family: 'Jansen and Pietersen', given: 'A.' }, { literal: 'KNAW AND NWO, samen' }];
    expect(read(writeCitations.bib([{ ...good, author }]))[0]?.author).toHaveLength(2);
  });

  test('elke bron van de hele bibliografie leest terug als dezelfde, met letters die te lezen zijn', () => {
    const items = library.all('references').map(referenceItem);
    const written = writeCitations.bib(items);
    expect(valuesOf(written).filter((value) => !isOnlyWords(value))).toEqual([]);
    expect(valuesOf(written).length).toBeGreaterThan(items.length * 3);
    expect(read(written).map(words)).toEqual(items.map(words));
    expect(written).toMatch(/\{[^}\n]*[’é][^\n]*\},$/m);
  });
});

test('ook bij elke pagina is BibTeX niets dan woorden', () => {
  const site = new URL('https://kennis.example.org');
  const files = [...citationFiles({ library, history: noHistory, site })].filter(({ path }) => path.endsWith('.bib'));
  expect(files.length).toBeGreaterThan(500);
  expect(files.filter(({ content }) => !valuesOf(String(content())).every(isOnlyWords)).map(({ path }) => path)).toEqual([]);
});

describe('RIS', () => {
  test.each(evil)('%s blijft op één regel', (_name, change) => {
    const lines = writeCitations
      .ris([{ id: 'kwaad-2020', type: 'book', title: 'Titel', ...change }])
      .trimEnd()
      .split('\r\n');
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}-(?: [^\r\n\u0085\u2028\u2029]*)?$/.test(line))).toEqual([]);
    expect(lines.map((line) => line.slice(0, 2)).filter((tag) => tag === 'TY' || tag === 'ER')).toEqual(['TY', 'ER']);
  });
});
