import type { Contact } from '../model/contact.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';
import { entryIn } from './in-language.ts';

/** A contact with its words as far as possible in the language of the page. */
export interface ToldContact {
  id: string;
  contact: Omit<Contact, 'id'>;
  language: Locale;
}

/** A contact for a page of a language; in Dutch where there are no words in that language. */
export function contactIn(entry: Entry<'contacts'>, locale: Locale): ToldContact {
  const { id, data, original } = entryIn(entry, locale);
  return { id, contact: data, language: original ? locale : 'nl' };
}
