import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import { translationOf, translationSchema } from '../model/translation.ts';
import type { Content } from './content.ts';
import type { Entry } from './entry.ts';
import { betterName } from './file-name.ts';
import { type FolderItem, listFolder } from './folders.ts';
import { translationName, unknownFile } from './name-problems.ts';
import { BEGINNING } from './problem.ts';
import { readFolder, readList, readTranslatedList } from './read-collection.ts';
import { IMAGES_FOLDER, readImages } from './read-images.ts';
import { readText } from './read-text.ts';
import type { KnownFiles } from './source-file.ts';
import { languageMeant } from './translation-name.ts';

/** A list of words, one on a line, that the spelling hint accepts. */
const WORDS_FILE = 'words.txt';

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
