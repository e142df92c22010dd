import type { Entry } from '../library/entry.ts';
import { parseSource, type SourceFile } from '../library/source-file.ts';
import { translatedTexts } from '../library/translated-texts.ts';
import type { CollectionName } from '../model/collections.ts';
import { collections } from '../model/collections.ts';
import { originalOf, textsOf } from '../model/translation.ts';
import { type Commit, readCommits, readVersions } from './git.ts';

/** One change of an entry: when, and why in the words of whoever made it. */
export interface Change {
  hash: string;
  date: string;
  reason: string;
}

/** What git knows of the content. */
export interface History {
  /** The changes of an entry, the newest first; the last one is its publication. Empty when nothing is known. */
  of: (entry: Entry) => readonly Change[];
  /** The changes of all entries of a collection together, the newest first. */
  ofCollection: (collection: CollectionName) => readonly Change[];
  /** Whether the Dutch text changed after its translation did. */
  isTranslationBehind: (entry: Entry) => boolean;
}

/** A folder of which git knows nothing, such as a copy without its history. */
export const noHistory: History = { of: () => [], ofCollection: () => [], isTranslationBehind: () => false };

const listFiles = Object.values(collections).flatMap(({ storage, path }) => (storage === 'yaml-list' ? [path] : []));
const isList = (file: string): boolean => listFiles.includes(originalOf(file));

/** The entries of a list as they are written, by id; the form of the content begins each with its id. */
export function splitList(text: string): Map<string, string> {
  const parts = text.split(/^- id: /m).slice(1);
  return new Map(parts.map((part) => [/^\S+/.exec(part)?.[0].replace(/^['"]|['"]$/g, '') ?? '', part]));
}

/** Reads what git knows of a content folder. */
export function readHistory(folder: string): History {
  const commits = readCommits(folder);
  if (!commits || commits.length === 0) return noHistory;
  const byFile = new Map<string, Commit[]>();
  for (const commit of commits) {
    for (const file of commit.files) byFile.set(file, [...(byFile.get(file) ?? []), commit]);
  }
  const byListEntry = readLists(folder, byFile);
  const age = new Map(commits.map((commit, index) => [commit.hash, index]));
  const inOrder = (found: readonly Commit[]): Commit[] =>
    [...new Set(found)].toSorted((a, b) => (age.get(a.hash) ?? 0) - (age.get(b.hash) ?? 0));
  const changesIn = (source: SourceFile | undefined, { id }: Entry): Commit[] => {
    if (!source) return [];
    return (isList(source.file) ? byListEntry.get(`${source.file}#${id}`) : byFile.get(source.file)) ?? [];
  };

  return {
    of: (entry) => inOrder([...changesIn(entry.source, entry), ...changesIn(entry.translation?.source, entry)]),
    ofCollection: (collection) => {
      const { path } = collections[collection];
      return inOrder([...byFile].flatMap(([file, found]) => (file === path || file.startsWith(`${path}/`) ? found : [])));
    },
    isTranslationBehind: (entry) => {
      const [latest] = changesIn(entry.source, entry);
      const [translated] = changesIn(entry.translation?.source, entry);
      if (!latest || !translated || (age.get(latest.hash) ?? 0) >= (age.get(translated.hash) ?? 0)) return false;
      const [then = ''] = readVersions(folder, [[translated.hash, entry.source.file]]);
      return saysOtherThan(parseSource(entry.source.file, then), entry);
    },
  };
}

/** The commits that changed each entry of each list, the newest first, by `file#id`. */
function readLists(folder: string, byFile: ReadonlyMap<string, readonly Commit[]>): Map<string, Commit[]> {
  const changed = [...byFile].filter(([file]) => isList(file));
  const wanted = changed.flatMap(([file, commits]) => commits.map((commit) => ({ file, commit })));
  // Each commit beside its own parent: in a history with branches, the commit before it in time is not what it changed.
  const versions = readVersions(
    folder,
    wanted.flatMap(({ file, commit }) => [[commit.hash, file] as const, [`${commit.hash}^`, file] as const]),
  );
  const found = new Map<string, Commit[]>();
  wanted.forEach(({ file, commit }, index) => {
    const [after, before] = [splitList(versions[2 * index] ?? ''), splitList(versions[2 * index + 1] ?? '')];
    for (const [id, text] of after) {
      const key = `${file}#${id}`;
      if (before.get(id) !== text) found.set(key, [...(found.get(key) ?? []), commit]);
    }
  });
  return found;
}

/** Whether a Dutch file said something else than it does now, in its text or in the fields that have been translated. */
function saysOtherThan(then: SourceFile, entry: Entry): boolean {
  if (then.body.trim() !== entry.source.body.trim()) return true;
  const data: unknown = Array.isArray(then.data) ? then.data.find((item: { id?: unknown } | null) => item?.id === entry.id) : then.data;
  const before = new Map(textsOf(entry.collection, data).map(({ path, text }) => [path.join('.'), text.trim()]));
  return translatedTexts(entry).some(({ path, text }) => before.get(path.join('.')) !== text);
}
