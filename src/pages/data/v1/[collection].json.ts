import type { APIRoute, GetStaticPaths } from 'astro';
import { address } from '../../../i18n/addresses.ts';
import { openLibrary } from '../../../integrations/open-library.ts';
import { type CollectionName, publicCollectionNames } from '../../../model/collections.ts';

export const getStaticPaths = (() => publicCollectionNames.map((collection) => ({ params: { collection } }))) satisfies GetStaticPaths;

/** A collection as it stands in the content, with the address of each entry and the words that have been translated. */
export const GET: APIRoute = async ({ params, site }) => {
  const collection = params['collection'] as CollectionName;
  const library = await openLibrary('nl');
  const entries = library.all(collection).map(({ id, data, translation }) => ({
    id,
    url: new URL(address(collection, id, 'nl'), site).href,
    ...data,
    ...(translation && { translations: { en: translation.words } }),
  }));
  return new Response(JSON.stringify(entries, null, 2));
};
