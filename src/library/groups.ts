import type { CollectionName } from '../model/collections.ts';
import type { Locale, Vocabulary } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';

/** Entries under one word of a vocabulary. */
export interface Group<Name extends CollectionName = CollectionName> {
  id: string;
  title: string;
  definition: string;
  entries: Entry<Name>[];
}

/** Groups entries by a word of theirs, in the order of the vocabulary; words without entries are left out. */
export function groupEntries<Name extends CollectionName, Id extends string>(
  entries: readonly Entry<Name>[],
  vocabulary: Vocabulary<Id>,
  locale: Locale,
  wordOf: (entry: Entry<Name>) => Id | undefined,
): Group<Name>[] {
  return vocabulary.ids
    .map((id) => ({
      id,
      title: vocabulary.label(id, locale),
      definition: vocabulary.definition(id, locale),
      entries: entries.filter((entry) => wordOf(entry) === id),
    }))
    .filter((group) => group.entries.length > 0);
}
