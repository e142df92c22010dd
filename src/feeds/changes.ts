import type { Change } from '../history/history.ts';
import { reasonLanguage } from '../history/reason-language.ts';
import { langOn, texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { addressOf } from '../library/entry-address.ts';
import type { Library } from '../library/library.ts';
import { publicCollectionNames } from '../model/collections.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { FeedEntry } from './atom.ts';
import { feedTitle, type FeedSource } from './feed-entry.ts';

/** A change that touches more is about the site as a whole, and a feed is no list of its pages. */
const MOST_PAGES = 50;

/** Every change of the content, the newest first: its reason, and the pages that it changed. */
export function changeEntries(library: Library, locale: Locale, { history, site }: FeedSource): FeedEntry[] {
  const changes = new Map<string, { change: Change; entries: Entry[] }>();
  for (const entry of publicCollectionNames.flatMap((name): Entry[] => library.all(name))) {
    for (const change of history.of(entry)) {
      const known = changes.get(change.hash) ?? { change, entries: [] };
      known.entries.push(entry);
      changes.set(change.hash, known);
    }
  }
  return [...changes.values()].map(({ change, entries }) => ({
    // A change has no page of its own: a name that is its alone (RFC 4151).
    id: `tag:${site.hostname},${change.date}:${locale}/${change.hash}`,
    title: { text: change.reason.trim() || texts(locale).follow.feeds.noReason, lang: langOn(locale, reasonLanguage(change.reason)) },
    updated: change.date,
    published: change.date,
    categories: [],
    summary: { text: texts(locale).follow.feeds.changed(entries.length) },
    about: entries
      .slice(0, MOST_PAGES)
      .map((entry) => ({ page: new URL(addressOf(entry, locale), site).href, title: feedTitle(entry, locale) })),
  }));
}
