import { join } from 'node:path';
import { type CollectionName, collections, type Data } from '../model/collections.ts';
import { isId } from '../model/fields.ts';
import { isTranslation, originalOf, translationOf } from '../model/translation.ts';
import type { Content } from './content.ts';
import { entryKey } from './entry.ts';
import { betterName } from './file-name.ts';
import { listFolder } from './folders.ts';
import { likelyHome } from './likely-home.ts';
import { translationName, unknownFile } from './name-problems.ts';
import { passSchema } from './pass-schema.ts';
import { BEGINNING, type Problem } from './problem.ts';
import { addTranslatedList, addTranslations } from './read-translations.ts';
import { type KnownFiles, readSourceFile, type SourceFile } from './source-file.ts';
import { languageMeant } from './translation-name.ts';

/** The folder that is being read, and the files that were known before. */
export interface Place {
  directory: string;
  known: KnownFiles | undefined;
}

function read({ directory, known }: Place, file: string, content: Content): SourceFile {
  const source = readSourceFile(directory, file, known);
  content.sources.set(file, source);
  content.problems.push(...source.problems);
  return source;
}

/** Reads a collection that is a folder, with the translations in it. */
export function readFolder(place: Place, name: CollectionName, content: Content): void {
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

/** Reads a collection that is a list in one file. */
export function readList(place: Place, name: CollectionName, exists: boolean, content: Content): void {
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

/** Reads the translations of a list. */
export function readTranslatedList(place: Place, name: CollectionName, content: Content): void {
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
