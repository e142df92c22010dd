import type { CollectionName } from '../model/collections.ts';
import type { Words } from '../model/translation.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';

const translated = new WeakMap<Entry, Entry>();

/** An entry with its words in a language where they have been translated, and else in Dutch. Made once. */
export function entryIn<Name extends CollectionName>(entry: Entry<Name>, locale: Locale): Entry<Name> {
  if (locale === 'nl') return (entry.original as Entry<Name> | undefined) ?? entry;
  const { translation } = entry;
  if (entry.original || !translation) return entry;
  const made = translated.get(entry) ?? { ...entry, data: withWords(entry.data, translation.words), original: entry };
  translated.set(entry, made);
  return made as Entry<Name>;
}

/** Data with other words in the same places; a rule has made sure that they fit. */
function withWords<Data>(data: Data, words: unknown): Data {
  if (Array.isArray(data) && Array.isArray(words)) return data.map((item: unknown, index) => withWords(item, words[index])) as Data;
  if (typeof data === 'object' && data !== null && typeof words === 'object' && words !== null) {
    const parts = Object.entries(words).map(([field, part]) => [field, withWords((data as Words)[field], part)]);
    return { ...data, ...Object.fromEntries(parts) };
  }
  return words === undefined ? data : (words as Data);
}
