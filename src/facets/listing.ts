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
    sorted: sortEntries(library, entries, order, locale),
  }));
  const items = (orders[0]?.sorted ?? []).map((entry) => ({
    entry,
    values: Object.fromEntries(facets.map((facet) => [facetName(facet.id, locale), facet.valuesOf(entry)])),
    places: Object.fromEntries(orders.map(({ name, sorted }) => [name, sorted.indexOf(entry)])),
  }));
  return { facets, items };
}

/** Every value of a facet that some entry has, with those entries in the order of the library. */
export const valuesInUse = <Name extends Browsable>(
  facet: Facet<Name>,
  entries: readonly Entry<Name>[],
): { value: string; entries: Entry<Name>[] }[] =>
  facet.values
    .map((value) => ({ value, entries: entries.filter((entry) => facet.valuesOf(entry).includes(value)) }))
    .filter((used) => used.entries.length > 0);
