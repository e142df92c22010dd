import { type Browsable, type FacetId, valuesInUse } from '../facets/facet.ts';
import { facetsOf } from '../facets/facets.ts';
import { address, facetName } from '../i18n/addresses.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Redirect } from '../model/redirect.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from '../library/entry.ts';
import { openLibrary } from './open-library.ts';

/** What Astro's getStaticPaths returns for a route with one page per entry. */
export async function entryPaths<Name extends CollectionName>(
  collection: Name,
  locale: Locale,
): Promise<{ params: { id: string }; props: { entry: Entry<Name> } }[]> {
  const library = await openLibrary(locale);
  return library.all(collection).map((entry) => ({ params: { id: lastPart(address(collection, entry.id, locale)) }, props: { entry } }));
}

const lastPart = (page: string): string => page.split('/').at(-2) ?? '';

/** What getStaticPaths returns for the pages of a list with one value of a facet; a value without entries has no page. */
export async function facetPaths(
  collection: Browsable,
  locale: Locale,
): Promise<{ params: { facet: string; value: string }; props: { facet: FacetId; value: string } }[]> {
  const library = await openLibrary(locale);
  const entries = library.all(collection);
  return facetsOf(library, collection).flatMap((facet) =>
    valuesInUse(facet, entries).map(({ value }) => ({
      params: { facet: facetName(facet.id, locale), value },
      props: { facet: facet.id, value },
    })),
  );
}

/** What getStaticPaths returns for the addresses that once had a page. */
export async function redirectPaths(): Promise<{ params: { old: string }; props: { redirect: Redirect } }[]> {
  const library = await openLibrary('nl');
  return library.all('redirects').map(({ data }) => ({ params: { old: data.from.slice(1, -1) }, props: { redirect: data } }));
}
