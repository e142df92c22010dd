import type { SiteLocale } from '../../i18n/texts.ts';
import { bodyIn } from '../../library/entry.ts';
import { type Library, libraryIn } from '../../library/library.ts';
import { englishFields } from '../../model/fields.ts';
import { wordsIn } from '../asking/words.ts';

/** Fields with words that no page of a language shows: what people type, and names in the other language. */
const elsewhere: Record<SiteLocale, ReadonlySet<string>> = {
  nl: new Set(['searchWords', ...englishFields]),
  en: new Set(['searchWords', 'nl']),
};

/** The words of all content in a language. Addresses are no words, whatever they are made of. */
export function contentWords(library: Library, locale: SiteLocale): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of wordsIn(text.replace(/\S+\/\S+/g, ' '))) words.add(word);
  };
  const addAll = (value: unknown): void => {
    if (typeof value === 'string') add(value);
    else if (typeof value === 'object' && value !== null) {
      for (const [field, part] of Object.entries(value)) if (!elsewhere[locale].has(field)) addAll(part);
    }
  };
  for (const entry of libraryIn(library, locale).entries) {
    addAll(entry.data);
    add(bodyIn(entry, locale).source.body);
  }
  return words;
}
