import { type CollectionName, collectionNames, collections, type Data } from '../../src/model/collections.ts';
import { isId } from '../../src/model/fields.ts';
import { isTranslation, originalOf } from '../../src/model/translation.ts';
import { type Entry, entryKey } from '../../src/library/entry.ts';
import { makeLibrary, type Library } from '../../src/library/library.ts';
import { BEGINNING } from '../../src/library/problem.ts';
import type { Content } from '../../src/library/content.ts';
import { readContent } from '../../src/library/read-content.ts';
import { problemOf } from '../../src/library/read-text.ts';
import { addTranslatedList, addTranslations } from '../../src/library/read-translations.ts';
import { schemaProblems } from '../../src/library/schema-problems.ts';
import { parseSource, type SourceFile } from '../../src/library/source-file.ts';

/** The collection that a file belongs to. */
const collectionOf = (file: string): CollectionName =>
  collectionNames.find((name) => originalOf(file) === collections[name].path || file.startsWith(`${collections[name].path}/`)) ?? 'pages';

/** A file as the reader of files makes it of a text. */
export function sourceOf(file: string, whole: string): SourceFile {
  const text = whole.startsWith('\uFEFF') ? whole.slice(1) : whole;
  const problem = problemOf(file, text);
  return problem ? { file, text, data: undefined, body: '', locate: () => BEGINNING, problems: [problem] } : parseSource(file, text);
}

/**
 * The library of content in which one file has another text, without writing a file: thousands of texts can be tried.
 * Only that file is among the sources, so that only that file is checked by itself. A test compares it with real files.
 */
export function libraryWith(base: Content, file: string, text: string): Library {
  const entries = base.entries.filter((entry) => entry.source.file !== file);
  return makeLibrary('', contentWith({ ...base, entries }, file, text));
}

/**
 * Makes libraries with the entries of one file alone, each good until the next is made; those of the rest are asked of the site
 * in this folder, so that they need not be checked again.
 */
export function besideSite(directory: string): (file: string, text: string) => Library {
  const base = readContent(directory);
  // The body of a source is cut out of its text whenever it is asked; of these it is asked thousands of times.
  const entries = base.entries.map((entry) => ({ ...entry, source: { ...entry.source } }));
  const { get, need, all, exists } = makeLibrary(directory, { ...base, entries });
  // One object for all: what the rules remember of a library, as its addresses and its words, they need not find again.
  const library = { ...makeLibrary(directory, base) };
  return (file, text) => {
    const original = isTranslation(file) ? entries.filter(({ source }) => source.file === originalOf(file)) : [];
    return Object.assign(library, makeLibrary(directory, contentWith({ ...base, entries: original }, file, text)), {
      get,
      need,
      all,
      exists,
    });
  };
}

function contentWith(base: Content, file: string, text: string): Content {
  const source = sourceOf(file, text);
  const content: Content = {
    ...base,
    broken: new Map(),
    problems: [...source.problems],
    unread: new Set(base.unread),
    sources: new Map([[file, source]]),
  };
  const name = collectionOf(file);
  if (isTranslation(file)) {
    // Each text has entries of its own to translate, without what an earlier text of this file said.
    content.entries = content.entries.map((entry) => (entry.collection === name ? withoutWordsFrom(file, entry) : entry));
  }
  if (collections[name].storage !== 'yaml-list') {
    if (isTranslation(file)) addTranslations(content, name, [{ id: idOf(file), source }]);
    else addEntry(content, name, idOf(file), source, source.data, []);
  } else if (Array.isArray(source.data)) {
    if (isTranslation(file)) addTranslatedList(content, name, source, source.data);
    else source.data.forEach((item: unknown, index) => addEntry(content, name, itemId(item, index), source, item, [index]));
  } else content.unread.add(name);
  if (collections[name].storage === 'yaml-list' && source.problems.length === 0 && !Array.isArray(source.data)) {
    const wrong = { reason: 'type', expected: 'een lijst', numberAsText: false } as const;
    content.problems.push({
      kind: 'wrong-value',
      file,
      ...BEGINNING,
      field: file,
      value: source.data,
      wrong,
      explanation: 'Begin met een streepje.',
    });
  }
  return content;
}

function withoutWordsFrom(file: string, { translation, ...entry }: Entry): Entry {
  return translation && translation.source.file !== file ? { ...entry, translation } : entry;
}

const idOf = (file: string): string => file.replace(/^.*\//, '').replace(/(?:\.en)?\.(?:mdx|yaml)$/, '');

function itemId(item: unknown, index: number): string {
  const id = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'object' || id === undefined ? `nummer-${index + 1}` : String(id);
}

function addEntry(content: Content, name: CollectionName, id: string, source: SourceFile, data: unknown, prefix: number[]): void {
  const { schema, storage } = collections[name];
  if (storage !== 'yaml-list' && !isId(id)) {
    content.problems.push({ kind: 'invalid-id', file: source.file, ...BEGINNING, name: source.file, better: undefined });
  }
  const result = source.problems.length > 0 ? undefined : schema.safeParse(data);
  if (!result?.success) {
    if (result) content.problems.push(...schemaProblems(source, name, schema, result.error, data, prefix));
    content.broken.set(entryKey(name, id), result && data);
    return;
  }
  const [index] = prefix;
  if (index === undefined) source.data = result.data;
  else (source.data as unknown[])[index] = result.data;
  const locate: Entry['locate'] = (path, part) => source.locate([...prefix, ...path], part);
  content.entries.push({ collection: name, id, data: result.data as Data<CollectionName>, source, locate });
}
