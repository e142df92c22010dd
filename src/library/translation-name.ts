import { extname } from 'node:path';
import { idFrom } from '../model/id-from.ts';
import { isTranslation, translationOf } from '../model/translation.ts';

/** What the name of a file says of its language, though no file of this site is called so. */
export interface MeantLanguage {
  /** Name of the Dutch file that it is about. */
  original: string;
  /** Name of the file with the English translation. */
  english: string;
  language: 'nl' | 'en' | 'other';
}

/** The name of a text with a language behind it. */
const withLanguage = /^(.+)[-_. ]+\(?([a-z]{2}|engels|english|nederlands|dutch)\)?$/i;

const languages: Readonly<Record<string, MeantLanguage['language']>> = {
  en: 'en',
  gb: 'en',
  uk: 'en',
  us: 'en',
  engels: 'en',
  english: 'en',
  nl: 'nl',
  nederlands: 'nl',
  dutch: 'nl',
  de: 'other',
  fr: 'other',
  es: 'other',
};

/** Longer names are no name that someone gave a text. */
const LONGEST = 200;

/**
 * Of a file whose name is that of another file with a language behind it, what was meant; undefined for every other file.
 * A text of its own can have such a name too: only one that is not good shows that it is a translation.
 * @param others The names of all files in this folder.
 */
export function languageMeant(name: string, others: ReadonlySet<string>): MeantLanguage | undefined {
  if (name.length > LONGEST || isTranslation(name)) return undefined;
  const extension = extname(name);
  const [, stem, mark] = withLanguage.exec(name.slice(0, name.length - extension.length)) ?? [];
  const language = languages[mark?.toLowerCase() ?? ''];
  if (stem === undefined || language === undefined) return undefined;
  const original = [stem, idFrom(stem)].map((id) => `${id}${extension.toLowerCase()}`).find((each) => others.has(each));
  return original === undefined ? undefined : { original, english: translationOf(original), language };
}
