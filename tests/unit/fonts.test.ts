import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { characters, fonts, subsetOf } from '../../src/fonts/subset-fonts.ts';

const css = readFileSync(resolve('src/styles/fonts.css'), 'utf8');

test.each(fonts)('$file is gemaakt met npm run subset-fonts', async ({ file, from }) => {
  const made = await subsetOf(from);
  expect(readFileSync(resolve('src/fonts', file)).equals(made)).toBe(true);
});

test('de stijl belooft precies de tekens die de lettertypen hebben', () => {
  const promised = [...css.matchAll(/unicode-range:([^;]+);/g)].map(([, ranges = '']) =>
    ranges.split(',').flatMap((range) => {
      const [from = '', to = from] = range.trim().replace('U+', '').split('-');
      return Array.from({ length: parseInt(to, 16) - parseInt(from, 16) + 1 }, (_, index) => parseInt(from, 16) + index);
    }),
  );
  const own = [...new Set([...characters].map((character) => character.codePointAt(0)))].toSorted((a = 0, b = 0) => a - b);
  expect(promised).toEqual([own, own]);
});

test('de woorden van de site zelf staan in die lettertypen', () => {
  const files = readdirSync(resolve('src/i18n'), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const used = new Set(files.flatMap((file) => [...readFileSync(resolve('src/i18n', file), 'utf8')]));
  const missing = [...used].filter((character) => /\p{Script=Latin}/u.test(character) && !characters.includes(character));
  expect(missing).toEqual([]);
});
