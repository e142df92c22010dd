import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../../i18n/addresses.ts';
import { openLibrary } from '../../../integrations/open-library.ts';
import { type CollectionName, publicCollectionNames } from '../../../model/collections.ts';

export const getStaticPaths = (() => publicCollectionNames.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

/** A collection as it stands in the content, with the address of each entry. */
export const GET: APIRoute = async ({ params, site }) => {
  const collection = params['collection'] as CollectionName;
  const library = await openLibrary();
  const entries = library
    .all(collection)
    .map((entry) => ({ id: entry.id, url: new URL(address(collection, entry.id, 'nl'), site).href, ...entry.data }));
  return new Response(JSON.stringify(entries, null, 2));
};
