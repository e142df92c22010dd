import { join } from 'node:path';
import { type CollectionName, collectionNames, collections, type Data } from '../model/collections.ts';
import { isId } from '../model/fields.ts';
import { isTranslation, originalOf, translationOf, translationSchema } from '../model/translation.ts';
import { type Entry, entryKey } from './entry.ts';
import { type BetterName, betterName } from './file-name.ts';
import { type FolderItem, listFolder } from './folders.ts';
import { likelyHome } from './likely-home.ts';
import { passSchema } from './pass-schema.ts';
import { type ContentImage, IMAGES_FOLDER, readImages } from './read-images.ts';
import { BEGINNING, type Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { addTranslatedList, addTranslations } from './read-translations.ts';
import { type KnownFiles, readSourceFile, type SourceFile } from './source-file.ts';
import { languageMeant, type MeantLanguage } from './translation-name.ts';

export interface Content {
  entries: Entry[];
  /** Entries that exist but did not pass, with their data as far as they could be read; undefined for bad YAML. */
  broken: Map<string, unknown>;
  /** Lists that could not be read, so that nobody knows which entries they have. */
  unread: Set<CollectionName>;
  problems: Problem[];
  /** Every file that was read, by its path. */
  sources: Map<string, SourceFile>;
  images: Map<string, ContentImage>;
  /** Words that are spelled well, though no dictionary has them. */
  words: string;
}

/** A list of words, one on a line, that the spelling hint accepts. */
const WORDS_FILE = 'words.txt';

/** The folder that is being read, and the files that were known before. */
interface Place {
  directory: string;
  known: KnownFiles | undefined;
}

/**
 * Reads every collection under the content folder. Never throws for what an editor wrote.
 * @param known The files of an earlier reading; those that have changed are replaced.
 */
export function readContent(directory: string, known?: KnownFiles): Content {
  const place = { directory, known };
  const content: Content = {
    entries: [],
    broken: new Map(),
    unread: new Set(),
    problems: [],
    sources: new Map(),
    images: new Map(),
    words: '',
  };
  const top = listFolder(directory);
  if (!top) {
    content.problems.push({ kind: 'missing-folder', file: '.', ...BEGINNING, folder: directory, plural: '' });
    return content;
  }
  const paths = collectionNames.map((name) => collections[name].path);
  const optional = new Map<string, FolderItem['kind']>([
    ...collectionNames.filter(isTranslatedList).map((name) => [translationOf(collections[name].path), 'file'] as const),
    [IMAGES_FOLDER, 'folder'],
    [WORDS_FILE, 'file'],
  ]);
  const names = new Set(top.map(({ name }) => name));
  for (const { name, kind } of top) {
    if (kind === 'link') content.problems.push({ kind: 'symbolic-link', file: name, ...BEGINNING });
    else if (!paths.includes(name) && optional.get(name) !== kind) {
      const meant = languageMeant(name, names);
      if (meant && optional.has(meant.english)) content.problems.push(translationName(name, name, meant, names));
      else {
        const expected = `In de map met inhoud horen alleen: ${[...paths, ...optional.keys()].join(', ')}.`;
        const better = betterName(name, ['.yaml', '.txt'], names);
        const isKnown = better && (paths.includes(better.name) || optional.has(better.name));
        content.problems.push(unknownFile(name, name, kind === 'folder', expected, isKnown ? better : undefined));
      }
    }
  }
  const kinds = new Map(top.map(({ name, kind }) => [name, kind]));
  for (const name of collectionNames) {
    const { storage, path } = collections[name];
    // A link has its own message, and is never followed.
    if (kinds.get(path) === 'link') continue;
    if (storage === 'yaml-list') {
      readList(place, name, kinds.get(path) === 'file', content);
      if (kinds.get(translationOf(path)) === 'file' && isTranslatedList(name)) readTranslatedList(place, name, content);
    } else readFolder(place, name, content);
  }
  if (kinds.get(IMAGES_FOLDER) === 'folder') readImages(directory, content.images, content.problems);
  if (kinds.get(WORDS_FILE) === 'file') {
    const { text, problem } = readText(directory, WORDS_FILE);
    content.words = text;
    if (problem) content.problems.push(problem);
  }
  content.entries = content.entries.map(asBefore);
  return content;
}

const entriesBefore = new WeakMap<Entry['data'], Entry>();

/**
 * The entry of an earlier reading, when neither its file nor that of its translation has changed: what is known of it stays good.
 * Data are the same object for as long as their file is.
 */
function asBefore(entry: Entry): Entry {
  const before = entriesBefore.get(entry.data);
  if (before && before.translation?.source === entry.translation?.source) return before;
  entriesBefore.set(entry.data, entry);
  return entry;
}

/** Whether a collection is a list with words that a list beside it can have in English. */
const isTranslatedList = (name: CollectionName): boolean =>
  collections[name].storage === 'yaml-list' && translationSchema(name) !== undefined;

const unknownFile = (file: string, name: string, isFolder: boolean, expected: string, better: BetterName | undefined): Problem => ({
  kind: 'unknown-file',
  file,
  ...BEGINNING,
  name,
  isFolder,
  expected,
  better: isFolder ? undefined : better,
});

const translationName = (file: string, name: string, meant: MeantLanguage, names: ReadonlySet<string>): Problem => ({
  kind: 'translation-name',
  file,
  ...BEGINNING,
  name,
  ...meant,
  taken: names.has(meant.english),
});

function read({ directory, known }: Place, file: string, content: Content): SourceFile {
  const source = readSourceFile(directory, file, known);
  content.sources.set(file, source);
  content.problems.push(...source.problems);
  return source;
}

function readFolder(place: Place, name: CollectionName, content: Content): void {
  const { path, storage, plural } = collections[name];
  const extension = storage === 'mdx-folder' ? '.mdx' : '.yaml';
  const items = listFolder(join(place.directory, path));
  if (!items) {
    content.problems.push({ kind: 'missing-folder', file: path, ...BEGINNING, folder: path, plural });
    return;
  }
  const names = new Set(items.map(({ name: fileName }) => fileName));
  const translations: { id: string; source: SourceFile }[] = [];
  for (const { name: fileName, kind } of items) {
    const file = `${path}/${fileName}`;
    if (kind === 'link') {
      content.problems.push({ kind: 'symbolic-link', file, ...BEGINNING });
      continue;
    }
    if (kind !== 'file' || !fileName.endsWith(extension)) {
      const expected = `In de map ‘${path}’ horen alleen bestanden die eindigen op ${extension}.`;
      content.problems.push(unknownFile(file, fileName, kind === 'folder', expected, betterName(fileName, [extension], names)));
      continue;
    }
    const id = originalOf(fileName).slice(0, -extension.length);
    const source = read(place, file, content);
    if (isTranslation(fileName)) {
      translations.push({ id, source });
      continue;
    }
    const problems: Problem[] = [];
    if (!isId(id))
      problems.push({ kind: 'invalid-id', file, ...BEGINNING, name: fileName, better: betterName(fileName, [extension], names) });
    addEntry({ ...content, problems }, name, id, source, source.data, []);
    const meant = problems.length > 0 ? languageMeant(fileName, names) : undefined;
    // A translation lacks almost every field of a Dutch text; with its own name it lacks none.
    content.problems.push(...(meant ? [translationName(file, fileName, meant, names)] : problems));
  }
  addTranslations(content, name, translations);
}

function readList(place: Place, name: CollectionName, exists: boolean, content: Content): void {
  const { path, plural } = collections[name];
  if (!exists) {
    content.problems.push({ kind: 'missing-file', file: path, ...BEGINNING, plural });
    content.unread.add(name);
    return;
  }
  const source = read(place, path, content);
  const items = itemsOf(source, content, `een lijst van ${plural}`);
  if (!items) content.unread.add(name);
  items?.forEach((item, index) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? nameOf(item.id) : undefined;
    addEntry(content, name, id ?? `nummer-${index + 1}`, source, item, [index]);
  });
}

function readTranslatedList(place: Place, name: CollectionName, content: Content): void {
  const { path, plural } = collections[name];
  const source = read(place, translationOf(path), content);
  addTranslatedList(content, name, source, itemsOf(source, content, `een lijst van vertaalde ${plural}`) ?? []);
}

/** The items of a list; undefined when the file is no list, and then a problem says so. */
function itemsOf(source: SourceFile, content: Content, expected: string): readonly unknown[] | undefined {
  const { file, data, problems } = source;
  if (problems.length > 0) return undefined;
  if (Array.isArray(data)) return data as unknown[];
  content.problems.push({
    kind: 'wrong-value',
    file,
    ...source.locate([]),
    field: file,
    value: data,
    wrong: { reason: 'type', expected, numberAsText: false },
    explanation: 'Begin elk onderdeel met een streepje (-).',
  });
  return undefined;
}

/** An id as it was typed; undefined for a group or a list in its place, which have no name. */
const nameOf = (id: unknown): string | undefined => (typeof id === 'object' ? undefined : String(id));

function addEntry(content: Content, name: CollectionName, id: string, source: SourceFile, data: unknown, prefix: number[]): void {
  if (source.problems.length > 0) {
    content.broken.set(entryKey(name, id), undefined);
    return;
  }
  const passed = passSchema<Data<CollectionName>>(collections[name].schema, data, { source, collection: name, prefix }, content.problems);
  if (!passed) {
    // What stands in the wrong place will be good in the right one: who links to it has nothing to change.
    content.broken.set(entryKey(likelyHome(name, collections[name].schema, data) ?? name, id), data);
    return;
  }
  // What the schema made of the data takes its place, so that thousands of entries are not kept twice.
  const [index] = prefix;
  if (index === undefined) source.data = passed;
  else (source.data as unknown[])[index] = passed;
  content.entries.push({
    collection: name,
    id,
    data: passed,
    source,
    locate: (path, part) => source.locate([...prefix, ...path], part),
  });
}
