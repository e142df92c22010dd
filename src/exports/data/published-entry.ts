import { address } from '../../i18n/addresses.ts';
import type { Entry } from '../../library/entry.ts';
import { entryIn } from '../../library/in-language.ts';
import { type CollectionName, collections } from '../../model/collections.ts';
import type { Locale } from '../../model/vocabulary.ts';

/** Fields that an entry gets when it is published. */
export interface Identity {
  name: 'id' | 'url' | 'pageUrl';
  description: string;
}

const id: Identity = { name: 'id', description: 'Vast kenmerk.' };
const pageUrl: Identity = { name: 'pageUrl', description: 'Adres op deze site.' };
const url: Identity = { name: 'url', description: 'Adres op deze site, gelijk aan pageUrl.' };

/** Where the model has a field `url` of its own, that one keeps its meaning: the address elsewhere. */
export const identityOf = (collection: CollectionName): readonly Identity[] =>
  'url' in collections[collection].schema.shape ? [id, pageUrl] : [id, pageUrl, url];

/**
 * An entry as it is published: its fields, with its id and address. In Dutch the English words stand in `translations`; in
 * English they stand in the place of the Dutch ones.
 */
export function publishedEntry(entry: Entry, site: URL, locale: Locale) {
  const page = new URL(address(entry.collection, entry.id, locale), site).href;
  const values = { id: entry.id, pageUrl: page, url: page };
  return {
    ...Object.fromEntries(identityOf(entry.collection).map(({ name }) => [name, values[name]])),
    ...entryIn(entry, locale).data,
    ...(locale === 'nl' && entry.translation && { translations: { en: entry.translation.words } }),
  };
}
