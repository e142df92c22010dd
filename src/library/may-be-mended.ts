import type { CollectionName } from '../model/collections.ts';
import { entryKey } from './entry.ts';

/** Content of which parts could not be read. */
interface Mendable {
  /** Entries with mistakes of their own, by their keys. */
  broken: ReadonlyMap<string, unknown>;
  /** Lists that could not be read, so that nobody knows which entries they have. */
  unread: ReadonlySet<CollectionName>;
}

/** Whether an entry may be there once a mistake has been mended: one of its own, or one by which nobody can read its list. */
export const mayBeMended = ({ broken, unread }: Mendable, name: CollectionName, id: string): boolean =>
  broken.has(entryKey(name, id)) || unread.has(name);
