import { address } from '../i18n/addresses.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from '../library/entry.ts';
import { openLibrary } from './open-library.ts';

/** What Astro's getStaticPaths returns for a route with one page per entry. */
export async function entryPaths<Name extends CollectionName>(
  collection: Name,
  locale: Locale,
): Promise<{ params: { id: string }; props: { entry: Entry<Name> } }[]> {
  const library = await openLibrary();
  return library.all(collection).map((entry) => ({ params: { id: lastPart(address(collection, entry.id, locale)) }, props: { entry } }));
}

const lastPart = (page: string): string => page.split('/').at(-2) ?? '';
