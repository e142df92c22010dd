import { EDITOR } from '../../i18n/editor-address.ts';
import { places } from '../../i18n/addresses.ts';
import { siteLocales } from '../../i18n/texts.ts';
import type { Entry } from '../../library/entry.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';
import { type SiteMap, siteMapOf } from './site-map.ts';

/** Where the site keeps its files and the pages for editors; what once stood there was no page of the content. */
const reserved = [
  ...siteLocales.flatMap((locale) => [places.rules[locale], places.fields[locale]]),
  ...[EDITOR, '/404/', '/en/404/', '/data/', '/images/', '/pagefind/', '/search/'],
];

export const oldAddress: Rule = {
  code: 'old-address',
  severity: 'error',
  title: 'Een oud adres dat niet oud is',
  cause:
    'Op een oud adres staat waar de pagina heen is. Staat daar nu een andere pagina, of staat het oude adres er twee keer, dan kan de site niet allebei laten zien.',
  mend: 'Kijk welke pagina er hoort te staan. Haal het oude adres weg uit redirects.yaml, of geef de pagina een ander adres.',
  example: { file: 'redirects.yaml', wrong: '- from: /projecten/proefproject/\n', right: '- from: /projecten/verkenning/\n' },
  check: (library) => {
    const map = siteMapOf(library);
    const first = new Map<string, Entry<'redirects'>>();
    return library.all('redirects').flatMap((entry) => {
      const earlier = first.get(entry.data.from);
      if (earlier) return twice(entry, earlier);
      first.set(entry.data.from, entry);
      return inUse(entry, map);
    });
  },
};

const twice = (entry: Entry<'redirects'>, earlier: Entry<'redirects'>): FileRemark =>
  at(
    entry,
    ['from'],
    `Het oude adres ‘${entry.data.from}’ staat er twee keer in, ook op regel ${earlier.locate(['from']).line}.`,
    'Een adres kan maar op één manier verhuisd zijn. Haal er een weg.',
  );

function inUse(entry: Entry<'redirects'>, map: SiteMap): FileRemark[] {
  const { from } = entry.data;
  if (map.pages.has(from)) {
    const hint = 'Haal dit onderdeel weg. Hoort hier toch het oude adres, geef de pagina die er staat dan een ander adres.';
    return [at(entry, ['from'], `Op het oude adres ‘${from}’ staat een pagina.`, hint)];
  }
  if (!reserved.some((folder) => from.startsWith(folder))) return [];
  const hint = 'Haal dit onderdeel weg: op zo’n adres stond nooit een pagina met inhoud.';
  return [at(entry, ['from'], `Het adres ‘${from}’ is van een deel van de site zonder pagina’s voor lezers.`, hint)];
}
