import { address, languageOf } from '../i18n/addresses.ts';
import type { Locale } from '../model/vocabulary.ts';
import { type Entry, isPublished } from './entry.ts';
import type { Library } from './library.ts';

/** Address of an entry: of its page or its place on one. What became of an old address stands at that address. */
export const addressOf = ({ collection, id, data }: Entry, locale: Locale): string =>
  'from' in data ? data.from : address(collection, id, locale);

const byAddress = new WeakMap<Library, Map<Locale, ReadonlyMap<string, Entry>>>();

/** The entry at an address of the site, also at a heading of its page; undefined for a list and for other pages. */
export function entryAt(library: Library, place: string): Entry | undefined {
  const entries = entriesIn(library, languageOf(place));
  const [page = ''] = place.split('#');
  return entries.get(place) ?? entries.get(page);
}

/** The entries that readers may see, by their addresses in a language. Made once. */
function entriesIn(library: Library, locale: Locale): ReadonlyMap<string, Entry> {
  const known = byAddress.get(library) ?? new Map<Locale, ReadonlyMap<string, Entry>>();
  byAddress.set(library, known);
  const entries =
    known.get(locale) ??
    new Map(
      library.entries
        .filter(isPublished)
        .map((entry) => [addressOf(entry, locale), entry] as const)
        .toReversed(),
    );
  known.set(locale, entries);
  return entries;
}
