import { DomUtils, parseDocument } from 'htmlparser2';
import { address } from '../../i18n/addresses.ts';
import { type SiteLocale, siteLocales } from '../../i18n/texts.ts';
import { type Entry, isPublished } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { titleOf } from '../../library/titles.ts';
import type { CollectionName } from '../../model/collections.ts';
import { wordsIn } from '../asking/words.ts';
import { readable, textOf } from './readable.ts';

/** An entry that can be found, and where it stands in a language. */
export interface Findable {
  entry: Entry;
  locale: SiteLocale;
  address: string;
  /** Id of its part of the page; without one it has the page to itself. */
  anchor: string | undefined;
}

/** An entry as readers see it, and as search reads it. */
export interface SearchDocument extends Findable {
  title: string;
  /** HTML of what the page says of the entry, with no more than search reads. */
  html: string;
  /** The same without tags, and without what search leaves out. */
  text: string;
  /** The words of that text. */
  words: readonly string[];
}

/** Entries that are part of a page which is found by them: who looks for help needs that page, and not one line of it. */
const withinAPage: ReadonlySet<CollectionName> = new Set(['contacts']);

/** What can be found on each page of the site, by the address of the page. */
export function findablesOf(library: Library): ReadonlyMap<string, readonly Findable[]> {
  const entries = library.entries.filter((entry) => isPublished(entry) && !withinAPage.has(entry.collection));
  const findables = siteLocales.flatMap((locale) =>
    entries.map((entry): Findable => {
      const target = address(entry.collection, entry.id, locale);
      return { entry, locale, address: target, anchor: target.split('#')[1] };
    }),
  );
  return Map.groupBy(findables, ({ address: target }) => target.replace(/#.*/, ''));
}

/** Cuts entries out of the page that they share, so that a reader finds the term or the figure, and not the whole list. */
export function documentsIn(html: string, findables: readonly Findable[]): SearchDocument[] {
  const nodes = parseDocument(html).children;
  return findables.flatMap((findable) => {
    const { entry, locale, anchor } = findable;
    const marked = DomUtils.findOne(
      ({ attribs }) => (anchor === undefined ? attribs['data-pagefind-body'] !== undefined : attribs['id'] === anchor),
      nodes,
    );
    // A heading with an anchor stands for the part of the page that it begins.
    const part = marked && /^h\d$/.test(marked.name) ? marked.parent : marked;
    if (!part) return [];
    const text = textOf(part);
    return [{ ...findable, title: titleOf(entry, locale), html: readable(part), text, words: wordsIn(text) }];
  });
}
