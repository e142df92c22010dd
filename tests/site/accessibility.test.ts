import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import axe from 'axe-core';
import { expect, test } from 'vitest';
import { measured } from '../../src/accessibility/measured.ts';
import { type Look, looks } from '../../src/accessibility/report.ts';
import { formatDate, formatNumber } from '../../src/i18n/format.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { address } from '../../src/i18n/addresses.ts';
import { everything } from '../browser/axe.ts';
import { oneOfEachKind, readAddresses } from '../browser/site-pages.ts';

const addresses = readAddresses();

/** How many pages the tests look at now. */
const looked: Record<Look, number> = {
  light: addresses.length,
  dark: addresses.length,
  phone: oneOfEachKind(addresses).length,
};

test.each(looks)('de site zegt niet dat de tests meer van haar pagina’s bekijken dan zij doen: %s', (look) => {
  // Pages come and go, so that not the number counts but which part of the site it is, in whole percents.
  const claimed = Math.floor((100 * measured.pages[look]) / measured.site);
  expect(claimed).toBeLessThanOrEqual(Math.ceil((100 * looked[look]) / addresses.length));
  expect(claimed).toBeGreaterThan(0);
});

test('de site noemt de axe en de regels waarmee de tests kijken, en er is niets fout', () => {
  expect([measured.version, measured.ruleSets, measured.violations]).toEqual([axe.version, everything, 0]);
});

test.each(siteLocales)('de pagina over toegankelijkheid zegt wat er gemeten is: %s', async (locale) => {
  const html = await readFile(resolve(`dist${address('pages', 'toegankelijkheid', locale)}index.html`), 'utf8');
  const text = html.replace(/<[^>]+>/g, ' ');
  const { date, rules, site, pages, violations, undecided } = measured;
  expect(text).toContain(formatDate(date, locale));
  for (const count of [rules, site, ...Object.values(pages), violations, undecided]) {
    expect(text).toMatch(new RegExp(`\\s${formatNumber(count, locale)}\\s`));
  }
});
