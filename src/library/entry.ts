import type { CollectionName, Data } from '../model/collections.ts';
import type { Words } from '../model/translation.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Position } from './finding.ts';
import type { Path } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** The words of an entry in English, and where they stand. */
export interface Translation {
  words: Words;
  source: SourceFile;
  /** Place of a field of these words. */
  locate: (path: Path, part?: 'key' | 'value') => Position;
}

/** An entry that passed its schema, and where it stands. */
export interface Entry<Name extends CollectionName = CollectionName> {
  collection: Name;
  id: string;
  data: Data<Name>;
  /** The file it stands in; a list holds many entries. */
  source: SourceFile;
  /** Place of a field of this entry. */
  locate: (path: Path, part?: 'key' | 'value') => Position;
  /** Its English words, where there are any. */
  translation?: Translation;
  /** Of an entry with English words: the same entry with its Dutch ones. */
  original?: Entry<Name>;
}

/** A name that says which entry is meant, as `interventions/safe-space`. */
export const entryKey = (collection: string, id: string): string => `${collection}/${id}`;

/** Whether an entry is of a collection. */
export const isOf = <Name extends CollectionName>(entry: Entry, collection: Name): entry is Entry<Name> => entry.collection === collection;

/** Whether the entry may be shown to readers. */
export const isPublished = (entry: Entry): boolean => !('draft' in entry.data && entry.data.draft === true);

/** The file with the body for the pages of a language, and the language of that body: Dutch where there is no translation of it. */
export function bodyIn({ source, translation }: Entry, locale: Locale): { source: SourceFile; language: Locale } {
  return locale !== 'nl' && translation && translation.source.body.trim() !== ''
    ? { source: translation.source, language: locale }
    : { source, language: 'nl' };
}
