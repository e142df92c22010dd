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

const emptyBefore = new WeakMap<Entry, readonly EmptySources[]>();

/** The empty lists of sources of the whole content; of each entry they are looked for once. */
export const emptySources = (library: Library): EmptySources[] => library.entries.filter(isPublished).flatMap(emptyIn);

function emptyIn(entry: Entry): readonly EmptySources[] {
  const { data } = entry;
  const empty =
    emptyBefore.get(entry) ??
    emptyLists(data, []).map((path) => ({
      entry,
      path,
      isVerified: path.length === 1 && 'verification' in data && data.verification === 'geverifieerd',
    }));
  emptyBefore.set(entry, empty);
  return empty;
}

/** Of a text or a number nothing is asked, so only groups and lists are looked into. */
function emptyLists(value: object, path: Path): Path[] {
  if (Array.isArray(value) && value.length === 0) return path.at(-1) === 'sources' ? [path] : [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, part]) =>
    typeof part === 'object' && part !== null ? emptyLists(part, [...path, Array.isArray(value) ? Number(key) : key]) : [],
  );
}
