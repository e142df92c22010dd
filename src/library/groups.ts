import type { CollectionName } from '../model/collections.ts';
import { UNKNOWN } from '../model/fields.ts';
import type { Locale, Vocabulary } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';

/** Entries under one word of a vocabulary. */
export interface Group<Name extends CollectionName = CollectionName> {
  id: string;
  title: string;
  definition: string;
  entries: Entry<Name>[];
}

/**
 * Groups entries by a word of theirs, in the order of the vocabulary; words without entries are left out.
 * @param rest Title of a last group, for the entries whose word is not known.
 */
export function groupEntries<Name extends CollectionName, Id extends string>(
  entries: readonly Entry<Name>[],
  vocabulary: Vocabulary<Id>,
  locale: Locale,
  wordOf: (entry: Entry<Name>) => Id | undefined,
  rest?: string,
): Group<Name>[] {
  const groups: Group<Name>[] = vocabulary.ids.map((id) => ({
    id,
    title: vocabulary.label(id, locale),
    definition: vocabulary.definition(id, locale),
    entries: entries.filter((entry) => wordOf(entry) === id),
  }));
  if (rest !== undefined) {
    const entriesWithout = entries.filter((entry) => wordOf(entry) === undefined);
    groups.push({ id: UNKNOWN, title: rest, definition: '', entries: entriesWithout });
  }
  return groups.filter((group) => group.entries.length > 0);
}
