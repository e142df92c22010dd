import { entryPage, listAddress } from '../i18n/addresses.ts';
import { bibliographyAddress, citationAddress, type CitationFormat, citationFormats } from '../i18n/file-addresses.ts';
import type { Entry } from '../library/entry.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Locale } from '../model/vocabulary.ts';
import { citesOthers } from './cites-others.ts';
import type { CslItem } from './csl.ts';
import { type CitingSource, entryPageItem, listPageItem } from './page-item.ts';
import { policyItem } from './policy-item.ts';
import { referenceItem } from './reference-item.ts';

/** What someone cites who read the page of an entry: the page, or the work of others that it is about. */
export function citedItem(entry: Entry, locale: Locale, source: CitingSource): CslItem {
  if (entry.collection === 'references') return referenceItem(entry as Entry<'references'>);
  return entry.collection === 'policy' ? policyItem(entry as Entry<'policy'>, locale) : entryPageItem(entry, locale, source);
}

/** How to cite a page of the site. */
export interface Citation {
  item: CslItem;
  /** Whether it is the work of others that is cited. */
  ofOthers: boolean;
  /** Whether it is a publication of the bibliography. */
  isPublication: boolean;
  files: Record<CitationFormat, string>;
  /** Files with everything that a list has; only the list of publications has them. */
  whole?: Record<CitationFormat, string>;
}

const filesAt = (make: (format: CitationFormat) => string): Record<CitationFormat, string> =>
  Object.fromEntries(citationFormats.map((format) => [format, make(format)])) as Record<CitationFormat, string>;

/** A citation of the page of an entry. Of a work of others the files are there once: it is the same in every language. */
export function citationOf(entry: Entry, locale: Locale, source: CitingSource): Citation {
  const ofOthers = citesOthers(entry);
  const page = entryPage(entry.collection, entry.id, ofOthers ? 'nl' : locale);
  return {
    item: citedItem(entry, locale, source),
    ofOthers,
    isPublication: entry.collection === 'references',
    files: filesAt((format) => citationAddress(page, format)),
  };
}

/** A citation of the page with the list of a collection. */
export const citationOfList = (collection: CollectionName, locale: Locale, source: CitingSource): Citation => ({
  item: listPageItem(collection, locale, source),
  ofOthers: false,
  isPublication: false,
  files: filesAt((format) => citationAddress(listAddress(collection, locale), format)),
  ...(collection === 'references' && { whole: filesAt(bibliographyAddress) }),
});
