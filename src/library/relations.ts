import type { CollectionName } from '../model/collections.ts';
import { type Entry, entryKey } from './entry.ts';
import type { Library } from './library.ts';

/** Collections in the order in which a page shows what it is connected with. */
const order: readonly CollectionName[] = [
  'register',
  'projects',
  'interventions',
  'ingredients',
  'policy',
  'action-lines',
  'commitments',
  'programmes',
  'objectives',
  'figures',
  'charts',
  'references',
  'organisations',
  'events',
  'contacts',
];

/**
 * Everything an entry is connected with, in both directions and each entry once.
 * @param leaveOut Collections that the page shows elsewhere.
 */
export function relationsOf(
  library: Library,
  entry: Entry,
  leaveOut: readonly CollectionName[] = [],
): { collection: CollectionName; entries: Entry[] }[] {
  const outgoing = library.linksFrom(entry);
  return order
    .filter((collection) => !leaveOut.includes(collection))
    .map((collection) => {
      const found = [
        ...outgoing.filter((link) => link.collection === collection).flatMap((link) => library.get(collection, link.id) ?? []),
        ...library.linkedFrom(entry, collection),
      ] as Entry[];
      const unique = new Map(found.map((other) => [entryKey(other.collection, other.id), other]));
      unique.delete(entryKey(entry.collection, entry.id));
      return { collection, entries: [...unique.values()] };
    })
    .filter(({ entries }) => entries.length > 0);
}
