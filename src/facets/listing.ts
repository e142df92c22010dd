import { facetName, orderName } from '../i18n/addresses.ts';
import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Browsable, Facet } from './facet.ts';
import { facetsOf } from './facets.ts';
import { ordersOf, sortEntries } from './orders.ts';
import type { Item } from './select.ts';

/** An entry in a list in which one can choose, with all that the browser needs to know of it. */
export interface ListedEntry<Name extends Browsable = Browsable> extends Item {
  entry: Entry<Name>;
  /** Its place in each order of the list, by the name of the order in the address. */
  places: Readonly<Record<string, number>>;
}

export interface Listing<Name extends Browsable = Browsable> {
  facets: readonly Facet<Name>[];
  /** The entries in the order in which the list opens. */
  items: readonly ListedEntry<Name>[];
}

/** A list with its facets, in the names of a language. */
export function listingOf<Name extends Browsable>(library: Library, collection: Name, locale: Locale): Listing<Name> {
  const facets = facetsOf(library, collection);
  const entries = library.all(collection);
  const orders = ordersOf[collection].map((order) => ({
    name: orderName(order, locale),
    places: new Map(sortEntries(library, entries, order, locale).map((entry, place) => [entry, place])),
  }));
  const items = [...(orders[0]?.places.keys() ?? [])].map((entry) => ({
    entry,
    values: Object.fromEntries(facets.map((facet) => [facetName(facet.id, locale), facet.valuesOf(entry)])),
    places: Object.fromEntries(orders.map(({ name, places }) => [name, places.get(entry) ?? 0])),
  }));
  return { facets, items };
}
