import { z } from 'zod';
import { type Contact, contactWords, type ContactWords } from '../model/contact.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';

/** The list with the words of the contacts in English, beside the Dutch list. */
export const CONTACT_WORDS_FILE = 'contacts.en.yaml';

const list = z.array(contactWords);

/** A contact with its words as far as possible in the language of the page. */
export interface ToldContact {
  id: string;
  contact: Omit<Contact, 'id'>;
  language: Locale;
}

/** The English words of the contacts; none where the list is missing or not fit to be shown. */
export function englishContactWords(library: Library): ReadonlyMap<string, ContactWords> {
  const read = list.safeParse(library.sources.get(CONTACT_WORDS_FILE)?.data);
  return new Map(read.success ? read.data.map((words) => [words.id, words]) : []);
}

/** A contact for a page of a language; in Dutch where there are no words in that language. */
export function contactIn(library: Library, { id, data }: Entry<'contacts'>, locale: Locale): ToldContact {
  const words = locale === 'nl' ? undefined : englishContactWords(library).get(id);
  return { id, contact: { ...data, ...words }, language: words ? locale : 'nl' };
}
