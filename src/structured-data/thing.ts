import { address, listAddress } from '../i18n/addresses.ts';
import type { SiteLocale } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { titleOf } from '../library/titles.ts';
import type { CollectionName } from '../model/collections.ts';
import type { EdtfDate } from '../model/dates.ts';
import { isKnown, type Unknown } from '../model/fields.ts';

/** Something described in the words of schema.org; what is undefined is not written. */
export interface Thing {
  '@type'?: string | readonly string[];
  '@id'?: string;
  [property: string]: Value | undefined;
}
type Value = string | number | boolean | Thing | readonly Value[];

/** Where things are described: the content in the language of the page, and the site. */
export interface Setting {
  library: Library;
  locale: SiteLocale;
  site: URL;
}

export const full = ({ site }: Setting, path: string): string => new URL(path, site).href;

/**
 * The name of what an entry is about, the same in each language: a page tells of a thing, and is not that thing. Entries
 * that share a page have an anchor to tell them apart.
 */
export function thingId(setting: Setting, collection: CollectionName, id: string): string {
  const place = address(collection, id, 'nl');
  return full(setting, place.includes('#') ? place : `${place}#dit`);
}

/** The name of the editors as a party. */
export const editorsId = (setting: Setting): string => full(setting, '/#redactie');

/** The name of the site as a whole. */
export const siteId = (setting: Setting): string => full(setting, '/#site');

/** An entry in short, where another thing has to do with it. */
export const inShort = (setting: Setting, entry: Entry, type: string | readonly string[]): Thing => ({
  '@type': type,
  '@id': thingId(setting, entry.collection, entry.id),
  name: titleOf(entry, setting.locale),
});

/** A word that the site explains, as one of a list. */
export const definedTerm = (setting: Setting, collection: 'pillars' | 'ingredients' | 'terms', id: string, name: string): Thing => ({
  '@type': 'DefinedTerm',
  '@id': thingId(setting, collection, id),
  name,
  inDefinedTermSet: full(setting, listAddress(collection, 'nl')),
});

/** A date as schema.org takes it (ISO 8601); undefined for what is less sure or a period. */
export const isoDate = (date: EdtfDate | Unknown | undefined): string | undefined =>
  isKnown(date) && /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d{2})?)?$/.test(date) ? date : undefined;

/** A property with as many values as there are: none, one or a list. */
export const values = <Item extends Value>(items: readonly Item[]): Item | readonly Item[] | undefined =>
  items.length > 1 ? items : items[0];

/** A fact, or nothing where it is not known. */
export const known = <Fact>(fact: Fact | Unknown | undefined): Exclude<Fact, Unknown | undefined> | undefined =>
  isKnown(fact) ? fact : undefined;
