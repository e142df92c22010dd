import { resolve } from 'node:path';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { address, places } from '../../src/i18n/addresses.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { siteLocales } from '../../src/i18n/texts.ts';
import { readLibrary } from '../../src/library/library.ts';
import { readBuiltSite } from '../../src/publication/built-site.ts';
import { realContent } from '../content.ts';

const site = readBuiltSite(resolve('dist'));
const contacts = readLibrary(realContent).all('contacts');

test.each(siteLocales)('elk contact staat met nummer, bronnen en datum op de pagina met hulp (%s)', (locale) => {
  const page = parseDocument(site.pages.get(places.help[locale])?.html ?? '');
  for (const { id, data } of contacts) {
    const heading = DomUtils.getElementById(address('contacts', id, locale).split('#')[1] ?? '', page);
    const entry = heading?.parent;
    if (!entry) throw new Error(`${id} staat niet op ${places.help[locale]}.`);
    const links = DomUtils.getElementsByTagName('a', entry).map(({ attribs }) => attribs['href']);
    for (const { url } of data.sources) expect(links, id).toContain(url);
    expect(
      links.filter((href) => href?.startsWith('tel:')),
      id,
    ).toEqual(data.phone ? [`tel:${data.phone.replace(/\D/g, '')}`] : []);
    expect(DomUtils.innerText(entry), id).toContain(formatDate(data.checkedOn, locale));
  }
});

test('alleen een gevoelige pagina heeft de knop om haar snel te verlaten, als eerste link en zonder verwijzer', () => {
  const sensitive = [...site.pages.values()].filter(({ html }) => html.includes('data-leave'));
  expect(sensitive.map((page) => page.address).toSorted()).toEqual([places.help.en, places.help.nl]);
  for (const { html } of sensitive) {
    expect(html).toContain('<meta name="referrer" content="no-referrer">');
    const [first] = DomUtils.getElementsByTagName('a', parseDocument(html));
    expect(first?.attribs).toMatchObject({ rel: 'nofollow noreferrer noopener' });
    expect(first?.attribs).toHaveProperty('data-leave');
  }
});
