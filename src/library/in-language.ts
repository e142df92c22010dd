import type { CollectionName } from '../model/collections.ts';
import type { Words } from '../model/translation.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';
import { type Library, makeLibrary } from './library.ts';

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

const libraries = new WeakMap<Library, Map<Locale, Library>>();

/** The same library with the words of its entries in a language, as far as they have been translated. Made once. */
export function libraryIn(library: Library, locale: Locale): Library {
  if (locale === 'nl') return library;
  const made = libraries.get(library) ?? new Map<Locale, Library>();
  libraries.set(library, made);
  const known = made.get(locale) ?? makeLibraryIn(library, locale);
  made.set(locale, known);
  return known;
}

function makeLibraryIn(library: Library, locale: Locale): Library {
  const texts = new Set(library.entries.flatMap(({ translation }) => (translation ? textsIn(translation.words) : [])));
  return {
    ...makeLibrary(library.directory, { ...library, entries: library.entries.map((entry) => entryIn(entry, locale)) }),
    lang: (text) => (texts.has(text) ? undefined : 'nl'),
  };
}

function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsIn) : [];
}
