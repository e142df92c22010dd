import { address, languageOf } from '../i18n/addresses.ts';
import type { Locale } from '../model/vocabulary.ts';
import { type Entry, isPublished } from './entry.ts';
import type { Library } from './library.ts';

/** Address of an entry: of its page or its place on one. What became of an old address stands at that address. */
export const addressOf = ({ collection, id, data }: Entry, locale: Locale): string =>
  'from' in data ? data.from : address(collection, id, locale);

/** The entry at an address of the site, also at a heading of its page; undefined for a list and for other pages. */
export function entryAt(library: Library, place: string): Entry | undefined {
  const locale = languageOf(place);
  const [page] = place.split('#');
  return library.entries.find((entry) => isPublished(entry) && [place, page].includes(addressOf(entry, locale)));
}
