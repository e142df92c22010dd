import type { CollectionName } from '../model/collections.ts';
import type { Locale } from '../model/vocabulary.ts';
import { type Entry, entryKey, isPublished } from './entry.ts';
import { entryIn } from './in-language.ts';
import { type Link, linksOf } from './links.ts';
import type { Problem } from './problem.ts';
import { mayBeMended } from './may-be-mended.ts';
import type { Content } from './content.ts';
import { readContent } from './read-content.ts';
import type { ContentImage } from './read-images.ts';
import type { KnownFiles, SourceFile } from './source-file.ts';

/** All content of the site, read once; what pages, rules, search and exports ask. */
export interface Library {
  directory: string;
  /** What reading and the schemas met; rules say it in words. */
  problems: readonly Problem[];
  /** Every file that was read, by its path. */
  sources: ReadonlyMap<string, SourceFile>;
  /** The pictures that texts can show, by name. */
  images: ReadonlyMap<string, ContentImage>;
  /** The list of words that are spelled well, though no dictionary has them; one on a line. */
  words: string;
  /** Every entry that passed its schema, drafts too. */
  entries: readonly Entry[];
  /** The entries of a collection that readers may see, in the order of the files. */
  all: <Name extends CollectionName>(collection: Name) => Entry<Name>[];
  /** One entry that readers may see. */
  get: <Name extends CollectionName>(collection: Name, id: string) => Entry<Name> | undefined;
  /** One entry that must exist, because a rule has checked it. Throws an Error when it does not. */
  need: <Name extends CollectionName>(collection: Name, id: string) => Entry<Name>;
  /** Entries with mistakes of their own, with their data as far as they could be read; undefined for bad YAML. */
  broken: ReadonlyMap<string, unknown>;
  /** Lists that could not be read, so that nobody knows which entries they have. */
  unread: ReadonlySet<CollectionName>;
  /** Whether an entry may be there once a mistake has been mended: who links to it has nothing to change. */
  mayBeMended: (collection: CollectionName, id: string) => boolean;
  /** Whether an entry exists at all, also a draft or one with mistakes. */
  exists: (collection: CollectionName, id: string) => boolean;
  links: readonly Link[];
  /**
   * The language of a text of the entries, where it is not that of this library: Dutch for what has no translation. An
   * English text is known by its words: what stands in one translation is English wherever it stands.
   */
  lang: (text: string) => Locale | undefined;
  /** The links of one entry. */
  linksFrom: (entry: Entry) => readonly Link[];
  /** Published entries of a collection that link to this entry, each once. */
  linkedFrom: <Name extends CollectionName>(target: Entry, collection: Name) => Entry<Name>[];
}

/**
 * Reads the content folder into a library.
 * @param known The files of an earlier reading, for who reads the same folder after each change.
 */
export const readLibrary = (directory: string, known?: KnownFiles): Library => makeLibrary(directory, readContent(directory, known));

/** What pages and rules ask of content that has been read. */
export function makeLibrary(directory: string, content: Pick<Library, keyof Content>): Library {
  const published = content.entries.filter(isPublished);
  const byCollection = Map.groupBy(published, (entry) => entry.collection);
  const byKey = new Map(published.map((entry) => [entryKey(entry.collection, entry.id), entry]));
  const existing = new Set([...content.broken.keys(), ...content.entries.map((entry) => entryKey(entry.collection, entry.id))]);
  const links = content.entries.flatMap(linksOf);
  const linksBySource = Map.groupBy(links, (link) => entryKey(link.from.collection, link.from.id));
  const linksByTarget = Map.groupBy(links, (link) => entryKey(link.collection, link.id));

  const get = <Name extends CollectionName>(collection: Name, id: string): Entry<Name> | undefined =>
    byKey.get(entryKey(collection, id)) as Entry<Name> | undefined;

  return {
    directory,
    problems: content.problems,
    sources: content.sources,
    images: content.images,
    words: content.words,
    entries: content.entries,
    all: <Name extends CollectionName>(collection: Name) => (byCollection.get(collection) ?? []) as Entry<Name>[],
    get,
    need: (collection, id) => {
      const entry = get(collection, id);
      if (!entry) throw new Error(`${entryKey(collection, id)} bestaat niet of is niet gepubliceerd.`);
      return entry;
    },
    broken: content.broken,
    unread: content.unread,
    mayBeMended: (collection, id) => mayBeMended(content, collection, id),
    exists: (collection, id) => existing.has(entryKey(collection, id)),
    links,
    lang: () => undefined,
    linksFrom: (entry) => linksBySource.get(entryKey(entry.collection, entry.id)) ?? [],
    linkedFrom: <Name extends CollectionName>(target: Entry, collection: Name) => {
      const found = (linksByTarget.get(entryKey(target.collection, target.id)) ?? [])
        .map((link) => link.from)
        .filter((entry) => entry.collection === collection && isPublished(entry));
      return [...new Set(found)] as Entry<Name>[];
    },
  };
}

const translated = new WeakMap<Library, Library>();

/** The same library with the words of its entries in a language, as far as they have been translated. Made once. */
export function libraryIn(library: Library, locale: Locale): Library {
  if (locale === 'nl') return library;
  const made = translated.get(library) ?? makeLibraryIn(library, locale);
  translated.set(library, made);
  return made;
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
