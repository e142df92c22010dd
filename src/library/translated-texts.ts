import { type PlacedText, textsOf } from '../model/translation.ts';
import type { Entry } from './entry.ts';
import { entryIn } from './in-language.ts';
import type { Path } from './read-yaml.ts';

/** Words. A shorter text is often a name, which is the same in both languages. */
const SHORT = 3;

/** The Dutch texts of an entry that have a translation, in the order of the model. */
export const translatedTexts = (entry: Entry): PlacedText[] =>
  dutchTexts(entry).filter(({ path }) => at(entry.translation?.words, path) !== undefined);

const untranslated = new WeakMap<Entry, readonly PlacedText[]>();

/** The longer texts of an entry that are only there in Dutch, looked for once. */
export function untranslatedTexts(entry: Entry): readonly PlacedText[] {
  const texts = untranslated.get(entry) ?? findUntranslated(entry);
  untranslated.set(entry, texts);
  return texts;
}

const findUntranslated = (entry: Entry): PlacedText[] =>
  dutchTexts(entry).filter(({ path, text }) => text.split(/\s+/).length > SHORT && at(entry.translation?.words, path) === undefined);

/** Whether every word of an entry is there in another language, so that words of it can be told together. */
export const isTranslated = (entry: Entry): boolean =>
  dutchTexts(entry).every(({ path, text }) => !/\p{L}/u.test(text) || at(entry.translation?.words, path) !== undefined);

/** Whether a page about the entry in another language has Dutch on it. */
export const isPartlyDutch = (entry: Entry): boolean => untranslatedTexts(entry).length > 0;

const dutchTexts = (entry: Entry): PlacedText[] => textsOf(entry.collection, entryIn(entry, 'nl').data);

const at = (words: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined),
    words,
  );
