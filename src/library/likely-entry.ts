import type { CollectionName } from '../model/collections.ts';
import type { Entry } from './entry.ts';
import { idFrom } from '../model/id-from.ts';
import type { Library } from './library.ts';
import { nearest } from './nearest.ts';
import { titleIn } from './titles.ts';

/** The ids of a collection, and the one that a name stands for; undefined for a name that more than one entry has. */
interface Names {
  ids: readonly string[];
  byName: ReadonlyMap<string, string | undefined>;
}

const namesBefore = new WeakMap<Library, Map<CollectionName, Names>>();

/**
 * The id of the entry that someone most likely meant with what they typed for an id: the only one that is called so, or one with an
 * id that is close. People know most things by their title or their abbreviation.
 */
export function likelyEntry(library: Library, collection: CollectionName, typed: string): string | undefined {
  const known = namesBefore.get(library) ?? new Map<CollectionName, Names>();
  namesBefore.set(library, known);
  const names = known.get(collection) ?? namesIn(library, collection);
  known.set(collection, names);
  const word = idFrom(typed);
  return names.byName.get(word) ?? nearest(word, names.ids);
}

function namesIn(library: Library, collection: CollectionName): Names {
  const entries = library.all(collection);
  const byName = new Map<string, string | undefined>();
  for (const entry of entries) {
    for (const name of new Set(namesOf(entry).map(idFrom))) byName.set(name, byName.has(name) ? undefined : entry.id);
  }
  const ids = entries.map(({ id }) => id);
  for (const id of ids) byName.set(id, id);
  byName.delete('');
  return { ids, byName };
}

/** What an entry is called. */
function namesOf(entry: Entry): string[] {
  const titles = [titleIn(entry, 'nl').words, titleIn(entry, 'en').words];
  return 'abbreviation' in entry.data && entry.data.abbreviation !== undefined ? [...titles, entry.data.abbreviation] : titles;
}
