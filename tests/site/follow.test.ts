import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { listAddress } from '../../src/i18n/addresses.ts';
import { calendarAddress, feedAddress } from '../../src/i18n/file-addresses.ts';
import { listPages } from '../../src/i18n/list-pages.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';

const site = readBuiltSite(resolve('dist'));

test('elke citatie en feed waar een pagina naar verwijst, is er', () => {
  const named = [...site.pages.values()].flatMap(({ html }) =>
    [...html.matchAll(/<link rel="alternate" type="application\/[^"]+"[^>]* href="([^"]+)"/g)].map(
      ([, href = '']) => new URL(href, 'http://localhost').pathname,
    ),
  );
  expect(named.length).toBeGreaterThan(500);
  expect([...new Set(named)].filter((href) => !existsSync(resolve(`dist${href}`)))).toEqual([]);
});

test.each(siteLocales)('elke lijst in het %s is te volgen en te citeren, en de agenda is mee te nemen', (locale) => {
  for (const name of listPages) {
    const html = site.pages.get(listAddress(name, locale))?.html ?? '';
    expect(html, name).toContain(`href="${feedAddress(name, locale)}"`);
    expect(html, name).toContain('class="citation"');
  }
  expect(site.pages.get(listAddress('events', locale))?.html).toContain(`href="${calendarAddress(locale)}"`);
  expect(existsSync(resolve(`dist${calendarAddress(locale)}`))).toBe(true);
});
