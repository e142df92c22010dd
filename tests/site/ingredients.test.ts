import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { address, listAddress } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { libraryIn, readLibrary } from '../../src/library/library.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { realContent } from '../content.ts';
import { spokenText } from './spoken-text.ts';

const site = readBuiltSite(resolve('dist'));
const library = readLibrary(realContent);

const page = (at: string) => site.pages.get(at)?.html ?? '';
const saysOf = (html: string): string =>
  spokenText(html)
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ');

test.each(siteLocales)('elk element staat op de pagina van zijn werkzame element, met een link heen en terug (%s)', (locale) => {
  for (const { id, data } of libraryIn(library, locale).all('interventions')) {
    const here = address('interventions', id, locale);
    for (const { element, ingredient } of data.activeIngredients) {
      const there = address('ingredients', ingredient, locale);
      expect(saysOf(page(there)), there).toContain(element);
      expect(page(there), there).toContain(`href="${here}"`);
      expect(page(here), here).toContain(`href="${there}"`);
    }
  }
});

test.each(siteLocales)('de lijst noemt elk werkzaam element (%s)', (locale) => {
  const list = page(listAddress('ingredients', locale));
  for (const { id } of library.all('ingredients')) expect(list).toContain(`href="${address('ingredients', id, locale)}"`);
});
