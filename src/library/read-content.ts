import { join } from 'node:path';
import { z } from 'zod';
import { type CollectionName, collectionNames, collections, type Data } from '../model/collections.ts';
import { idPattern, translation } from '../model/fields.ts';
import { CONTACT_WORDS_FILE } from './contact-words.ts';
import { type Entry, entryKey } from './entry.ts';
import { listFolder } from './folders.ts';
import { type ContentImage, IMAGES_FOLDER, readImages } from './read-images.ts';
import { BEGINNING, type Problem } from './problem.ts';
import { readText } from './read-text.ts';
import { schemaProblems } from './schema-problems.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

export interface Content {
  entries: Entry[];
  /** Entries that exist but did not pass, with their data as far as they could be read; undefined for bad YAML. */
  broken: Map<string, unknown>;
  problems: Problem[];
  /** Every file that was read, by its path. */
  sources: Map<string, SourceFile>;
  images: Map<string, ContentImage>;
  /** Words that are spelled well, though no dictionary has them. */
  words: string;
}

/** A list of words, one on a line, that the spelling hint accepts. */
const WORDS_FILE = 'words.txt';

/** Reads every collection under the content folder. Never throws for what an editor wrote. */
export function readContent(directory: string): Content {
  const content: Content = { entries: [], broken: new Map(), problems: [], sources: new Map(), images: new Map(), words: '' };
  const top = listFolder(directory);
  if (!top) {
    content.problems.push({ kind: 'missing-folder', file: '.', ...BEGINNING, folder: directory, plural: '' });
    return content;
  }
  const expected = [...collectionNames.map((name) => collections[name].path), CONTACT_WORDS_FILE, IMAGES_FOLDER, WORDS_FILE];
  for (const { name, kind } of top) {
    if (kind === 'link') content.problems.push({ kind: 'symbolic-link', file: name, ...BEGINNING });
    else if (!expected.includes(name) || (name === IMAGES_FOLDER && kind !== 'folder') || (name === WORDS_FILE && kind !== 'file')) {
      content.problems.push(unknownFile(name, name, kind === 'folder', `In de map met inhoud horen alleen: ${expected.join(', ')}.`));
    }
  }
  const kinds = new Map(top.map(({ name, kind }) => [name, kind]));
  for (const name of collectionNames) {
    const { storage, path } = collections[name];
    // A link has its own message, and is never followed.
    if (kinds.get(path) === 'link') continue;
    if (storage === 'yaml-list') readList(directory, name, kinds.get(path) === 'file', content);
    else readFolder(directory, name, content);
  }
  if (kinds.get(CONTACT_WORDS_FILE) === 'file') read(directory, CONTACT_WORDS_FILE, content);
  if (kinds.get(IMAGES_FOLDER) === 'folder') readImages(directory, content.images, content.problems);
  if (kinds.get(WORDS_FILE) === 'file') {
    const { text, problem } = readText(directory, WORDS_FILE);
    content.words = text;
    if (problem) content.problems.push(problem);
  }
  return content;
}

const unknownFile = (file: string, name: string, isFolder: boolean, expected: string): Problem => ({
  kind: 'unknown-file',
  file,
  ...BEGINNING,
  name,
  isFolder,
  expected,
});

function read(directory: string, file: string, content: Content): SourceFile {
  const source = readSourceFile(directory, file);
  content.sources.set(file, source);
  content.problems.push(...source.problems);
  return source;
}

function readFolder(directory: string, name: CollectionName, content: Content): void {
  const { path, storage, plural } = collections[name];
  const extension = storage === 'mdx-folder' ? '.mdx' : '.yaml';
  const items = listFolder(join(directory, path));
  if (!items) {
    content.problems.push({ kind: 'missing-folder', file: path, ...BEGINNING, folder: path, plural });
    return;
  }
  const translations: { id: string; source: SourceFile }[] = [];
  for (const { name: fileName, kind } of items) {
    const file = `${path}/${fileName}`;
    if (kind === 'link') {
      content.problems.push({ kind: 'symbolic-link', file, ...BEGINNING });
      continue;
    }
    if (kind !== 'file' || !fileName.endsWith(extension)) {
      const expected = `In de map ‘${path}’ horen alleen bestanden die eindigen op ${extension}.`;
      content.problems.push(unknownFile(file, fileName, kind === 'folder', expected));
      continue;
    }
    const isTranslation = storage === 'mdx-folder' && fileName.endsWith('.en.mdx');
    const id = fileName.slice(0, -(isTranslation ? '.en.mdx' : extension).length);
    const source = read(directory, file, content);
    if (isTranslation) {
      translations.push({ id, source });
      continue;
    }
    if (!idPattern.test(id)) content.problems.push({ kind: 'invalid-id', file, ...BEGINNING, name: fileName });
    addEntry(content, name, id, source, source.data, []);
  }
  if (translations.length === 0) return;
  const originals = new Map(content.entries.filter(({ collection }) => collection === name).map((entry) => [entry.id, entry]));
  for (const { id, source } of translations) addTranslation(content, name, id, source, originals.get(id));
}

function readList(directory: string, name: CollectionName, exists: boolean, content: Content): void {
  const { path, plural } = collections[name];
  if (!exists) {
    content.problems.push({ kind: 'missing-file', file: path, ...BEGINNING, plural });
    return;
  }
  const source = read(directory, path, content);
  if (source.problems.length > 0) return;
  if (!Array.isArray(source.data)) {
    content.problems.push({
      kind: 'wrong-value',
      file: path,
      ...source.locate([]),
      field: path,
      value: source.data,
      wrong: { reason: 'type', expected: `een lijst van ${plural}`, numberAsText: false },
      explanation: 'Begin elk onderdeel met een streepje (-).',
    });
    return;
  }
  source.data.forEach((item: unknown, index) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? nameOf(item.id) : undefined;
    addEntry(content, name, id ?? `nummer-${index + 1}`, source, item, [index]);
  });
}

/** An id as it was typed; undefined for a group or a list in its place, which have no name. */
const nameOf = (id: unknown): string | undefined => (typeof id === 'object' ? undefined : String(id));

function addEntry(content: Content, name: CollectionName, id: string, source: SourceFile, data: unknown, prefix: number[]): void {
  if (source.problems.length > 0) {
    content.broken.set(entryKey(name, id), undefined);
    return;
  }
  const { schema } = collections[name];
  const result = schema.safeParse(data);
  if (!result.success) {
    addProblems(content, source, () => schemaProblems(source, name, schema, firstOf(result.error), data, prefix));
    content.broken.set(entryKey(name, id), data);
    return;
  }
  // What the schema made of the data takes its place, so that thousands of entries are not kept twice.
  const [index] = prefix;
  if (index === undefined) source.data = result.data;
  else (source.data as unknown[])[index] = result.data;
  content.entries.push({
    collection: name,
    id,
    data: result.data as Data<CollectionName>,
    source,
    locate: (path, part) => source.locate([...prefix, ...path], part),
  });
}

/** A file with more mistakes than this is no file that someone mends field by field. */
const MOST_PROBLEMS = 200;

const counts = new WeakMap<SourceFile, number>();

/** Notes what is wrong in a file, until there is enough to mend. */
function addProblems(content: Content, source: SourceFile, find: () => Problem[]): void {
  const count = counts.get(source) ?? 0;
  if (count >= MOST_PROBLEMS) return;
  const problems = find().slice(0, MOST_PROBLEMS - count);
  counts.set(source, count + problems.length);
  content.problems.push(...problems);
}

/** An error with no more in it than anyone will be told. */
const firstOf = ({ issues }: z.ZodError): z.ZodError => new z.ZodError(firstIssues(issues));

const firstIssues = <Issue extends z.core.$ZodIssue>(issues: readonly Issue[]): Issue[] =>
  issues.slice(0, MOST_PROBLEMS).map((issue) => {
    if (issue.code === 'unrecognized_keys') return { ...issue, keys: issue.keys.slice(0, MOST_PROBLEMS) };
    return issue.code === 'invalid_union' ? { ...issue, errors: issue.errors.map(firstIssues) } : issue;
  });

function addTranslation(content: Content, name: CollectionName, id: string, source: SourceFile, original: Entry | undefined): void {
  if (source.problems.length > 0) return;
  const result = translation.safeParse(source.data);
  if (!result.success) addProblems(content, source, () => schemaProblems(source, name, translation, firstOf(result.error), source.data));
  if (!original && !content.broken.has(entryKey(name, id))) {
    content.problems.push({
      kind: 'translation-without-original',
      file: source.file,
      ...BEGINNING,
      original: `${collections[name].path}/${id}.mdx`,
    });
  }
  if (original && result.success) original.translation = { data: result.data, source };
}
