import { type CollectionName, collections } from '../model/collections.ts';

/** The file where an entry stands, or will stand. */
export function fileOf(collection: CollectionName, id: string): string {
  const { storage, path } = collections[collection];
  return storage === 'yaml-list' ? path : `${path}/${id}.${storage === 'mdx-folder' ? 'mdx' : 'yaml'}`;
}
