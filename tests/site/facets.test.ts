import { resolve } from 'node:path';
import { Parser } from 'htmlparser2';
import { expect, test } from 'vitest';
import { browsable } from '../../src/facets/facet.ts';
import { matches, type Item } from '../../src/facets/select.ts';
import { address, facetName, gapsAddress, listAddress, places } from '../../src/i18n/addresses.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { type BuiltPage, internalTarget, readBuiltSite } from '../../src/publication/built-site.ts';

const site = readBuiltSite(resolve('dist'));

interface BuiltList {
  /** What the browser gets to know of each entry. */
  rows: (Item & { id: string })[];
  /** What stands in the panel: each value of each facet, how many there are, and where it leads. */
  values: { facet: string; value: string; count: number; to: string | undefined }[];
}

function readList(page: BuiltPage | undefined): BuiltList {
  const list: BuiltList = { rows: [], values: [] };
  let facet = '';
  let counting = false;
  const parser = new Parser({
    onopentag(_name, attributes) {
      const { 'data-entry': id, 'data-values': values, 'data-facet': name, 'data-value': value, 'data-count': count } = attributes;
      if (id !== undefined) list.rows.push({ id, values: values === undefined ? {} : (JSON.parse(values) as Item['values']) });
      if (name !== undefined) facet = name;
      if (value !== undefined) list.values.push({ facet, value, count: NaN, to: undefined });
      const last = list.values.at(-1);
      if (last && Number.isNaN(last.count) && attributes['href'] !== undefined) last.to = attributes['href'];
      counting = count !== undefined;
    },
    ontext(text) {
      const last = list.values.at(-1);
      if (counting && last) last.count = Number(text);
      counting = false;
    },
  });
  parser.end(page?.html ?? '');
  return list;
}

const lists = siteLocales.flatMap((locale) =>
  browsable.map((collection) => ({ collection, locale, home: listAddress(collection, locale) })),
);

test.each(lists)('$home: de pagina van elke waarde heeft precies wat de lijst met die keuze toont', ({ collection, locale, home }) => {
  const list = readList(site.pages.get(home));
  expect(list.rows.length).toBeGreaterThan(10);
  expect(list.values.length).toBeGreaterThan(15);
  const expected = new Set<string>();
  for (const { facet, value, count, to } of list.values) {
    const chosen = list.rows.filter((row) => matches(row, { [facet]: [value] })).map(({ id }) => id);
    expect(count, `${facet}=${value}`).toBe(chosen.length);
    expect(to, `${facet}=${value}`).toBe(chosen.length > 0 ? `${home}${facet}/${value}/` : undefined);
    if (to === undefined) continue;
    expected.add(to);
    const page = site.pages.get(to);
    expect(
      readList(page)
        .rows.map(({ id }) => id)
        .toSorted(),
      to,
    ).toEqual(chosen.toSorted());
    expect(page?.links, to).toEqual(expect.arrayContaining(chosen.map((id) => address(collection, id, locale))));
    expect(page?.html, to).toContain(`<link rel="canonical" href="http://localhost:4321${to}">`);
    expect(
      page?.links.some((link) => link.startsWith(`${home}?${facet}=${value}`)),
      to,
    ).toBe(true);
    expect(site.sitemap.has(to), to).toBe(true);
    expect(site.searchable.has(to), to).toBe(false);
  }
  const facets = new Set(list.values.map(({ facet }) => facet));
  const built = [...site.pages.keys()].filter((page) => page.startsWith(home) && facets.has(page.slice(home.length).split('/')[0] ?? ''));
  expect(built.toSorted()).toEqual([...expected].toSorted());
});

/** The address of a page with one value of a facet. */
const facetPage = new RegExp(`^(?:${lists.map(({ home }) => home).join('|')})[a-z-]+/[^/]+/$`);

test('elke weg van de wegwijzer en van de beginpagina komt ergens uit waar iets staat', () => {
  for (const from of siteLocales.flatMap((locale) => [places.start[locale], places.home[locale]])) {
    const page = site.pages.get(from);
    if (!page) throw new Error(`${from} is er niet.`);
    const doors = page.html.slice(page.html.indexOf('<main'), page.html.indexOf('</main>'));
    const links = [...doors.matchAll(/href="([^"]+)"/g)].map(([, link = '']) => link).filter((link) => link.startsWith('/'));
    expect(links.length, from).toBeGreaterThan(24);
    for (const link of links) {
      const target = site.pages.get(internalTarget(page, link)?.address ?? '');
      expect(target, link).toBeDefined();
      if (facetPage.test(link)) expect(readList(target).rows.length, link).toBeGreaterThan(0);
    }
  }
});

test.each(siteLocales)('elk vak op de kaart (%s) gaat naar evenveel als erin staat', (locale) => {
  const built = new Map(lists.map(({ home }) => [home, readList(site.pages.get(home))]));
  const { html = '' } = site.pages.get(gapsAddress('cultuur', locale)) ?? {};
  const cells = [...html.matchAll(/href="(\/[a-z/]+\/)\?([^"]+)"[^>]*>\s*\+?(\d+)/g)];
  expect(cells.length).toBeGreaterThan(60);
  for (const [, list = '', query = '', count] of cells) {
    const selection = Object.fromEntries(
      [...new URLSearchParams(query.replaceAll('&#38;', '&').replaceAll('&amp;', '&'))].map(([name, value]) => [name, [value]]),
    );
    expect(Object.keys(selection)).toEqual((['theme', 'audience', 'pillar'] as const).map((facet) => facetName(facet, locale)));
    expect(built.get(list)?.rows.filter((row) => matches(row, selection)).length, `${list}?${query}`).toBe(Number(count));
  }
});
