import { type Entry, isPublished } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import type { Path } from '../../library/read-yaml.ts';

/** A list of sources with nothing in it, of an entry that readers see. */
export interface EmptySources {
  entry: Entry;
  path: Path;
  /** Whether the entry says all the same that its facts were verified. */
  isVerified: boolean;
}

/** How an empty list of sources is written. Looking into the fields of every entry for it would take long. */
const written = /sources["']?\s*:\s*\[\s*\]/;

/** The empty lists of sources of the whole content. */
export function emptySources({ sources, entries }: Library): EmptySources[] {
  const suspects = new Set([...sources.values()].filter(({ text }) => written.test(text)));
  return entries.filter((entry) => suspects.has(entry.source) && isPublished(entry)).flatMap(emptyIn);
}

const emptyIn = (entry: Entry): EmptySources[] =>
  emptyLists(entry.data, []).map((path) => ({
    entry,
    path,
    isVerified: path.length === 1 && 'verification' in entry.data && entry.data.verification === 'geverifieerd',
  }));

/** Of a text or a number nothing is asked, so only groups and lists are looked into. */
function emptyLists(value: object, path: Path): Path[] {
  if (Array.isArray(value) && value.length === 0) return path.at(-1) === 'sources' ? [path] : [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    typeof part === 'object' && part !== null ? emptyLists(part, [...path, Array.isArray(value) ? Number(key) : key]) : [],
  );
}
