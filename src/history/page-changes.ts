import { browsable } from '../facets/facet.ts';
import { languageOf, listAddress } from '../i18n/addresses.ts';
import { entryAt } from '../library/entry-address.ts';
import type { Library } from '../library/library.ts';
import { publicCollectionNames } from '../model/collections.ts';
import type { Change, History } from './history.ts';

/**
 * The changes of what a page shows, the newest first: those of its entry, or those of the entries that it lists, also with one
 * value of a facet. Empty for a page that comes from elsewhere, and when nothing is known.
 */
export function changesOfPage(library: Library, history: History, page: string): readonly Change[] {
  const entry = entryAt(library, page);
  if (entry) return history.of(entry);
  const locale = languageOf(page);
  const lists = publicCollectionNames.filter((name) => name !== 'pages' && listAddress(name, locale) === page);
  const [list] = lists.length > 0 ? lists : browsable.filter((name) => page.startsWith(listAddress(name, locale))).toReversed();
  return list === undefined ? [] : history.ofCollection(list);
}
