import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { type CollectionName, collections } from '../model/collections.ts';

/** An entry of the site as it is written, to show how it is done. */
export interface SampleEntry {
  id: string;
  /** Relative to the content folder. */
  file: string;
  /** Of an MDX file the fields only. */
  text: string;
}

/** The published entry of a collection with the least in its fields; undefined while there is none. */
export function sampleEntry(library: Library, collection: CollectionName): SampleEntry | undefined {
  const sizes = library.all(collection).map((entry) => ({ entry, size: JSON.stringify(entry.data).length }));
  const shortest = sizes.toSorted((a, b) => a.size - b.size || (a.entry.id < b.entry.id ? -1 : 1))[0]?.entry;
  return shortest && { id: shortest.id, file: shortest.source.file, text: textOf(shortest, library) };
}

function textOf(entry: Entry, library: Library): string {
  const { collection, source } = entry;
  if (collections[collection].storage === 'yaml-list') {
    // Each item begins with the only hyphen at the beginning of a line.
    const items = source.text.split(/^(?=- )/m).filter((part) => part.startsWith('- '));
    const index = library.entries.filter((other) => other.source === source).indexOf(entry);
    return items[index]?.trimEnd() ?? '';
  }
  // The lines of the fields are empty in the body.
  const lines = source.text.split('\n');
  const body = source.body.split('\n').findIndex((line) => line.trim() !== '');
  return lines
    .slice(0, body === -1 ? lines.length : body)
    .join('\n')
    .trimEnd();
}
