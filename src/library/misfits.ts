import { UNKNOWN } from '../model/fields.ts';
import type { Path } from './read-yaml.ts';

/** A place where words of a translation have nothing to be a translation of. */
export interface Misfit {
  path: Path;
  /** How many items both lists have, where that is what differs; otherwise there are no Dutch words at this place. */
  lengths?: { length: number; expected: number };
}

/** Where the words of a translation do not fit the data that they translate. */
export function misfitsOf(original: unknown, words: unknown, path: Path = []): Misfit[] {
  if (Array.isArray(words)) {
    if (!Array.isArray(original)) return [{ path }];
    return words.length === original.length
      ? words.flatMap((item: unknown, index) => misfitsOf(original[index], item, [...path, index]))
      : [{ path, lengths: { length: words.length, expected: original.length } }];
  }
  if (typeof words === 'object' && words !== null) {
    if (typeof original !== 'object' || original === null) return [{ path }];
    return Object.entries(words).flatMap(([field, part]) =>
      part === undefined ? [] : misfitsOf((original as Record<string, unknown>)[field], part, [...path, field]),
    );
  }
  return typeof original === 'string' && original !== UNKNOWN ? [] : [{ path }];
}
