import { textsOf } from '../model/translation.ts';
import type { Entry } from './entry.ts';
import { entryIn } from './in-language.ts';
import type { Path } from './read-yaml.ts';

/** Words. A shorter text is often a name, which is the same in both languages. */
const SHORT = 3;

/** Where the texts of an entry stand that are only there in Dutch, in the order of the model. */
export function untranslatedIn(entry: Entry): Path[] {
  const { collection, data } = entryIn(entry, 'nl');
  return textsOf(collection, data)
    .filter(({ path, text }) => text.split(/\s+/).length > SHORT && at(entry.translation?.words, path) === undefined)
    .map(({ path }) => path);
}

/** Whether a page about the entry in another language has Dutch on it. */
export const isPartlyDutch = (entry: Entry): boolean => untranslatedIn(entry).length > 0;

const at = (words: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined),
    words,
  );
