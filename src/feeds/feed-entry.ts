import { ownDate } from '../citations/page-item.ts';
import type { History } from '../history/history.ts';
import { listAddress } from '../i18n/addresses.ts';
import { langOn, texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { addressOf } from '../library/entry-address.ts';
import { summaryIn, titleIn } from '../library/titles.ts';
import type { EdtfDate } from '../model/dates.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { FeedEntry, FeedText } from './atom.ts';

export interface FeedSource {
  history: History;
  site: URL;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

/**
 * When an entry last changed, to the day. Where that is not known it is the day on which the editors last vouched for it;
 * undefined where there is no such day: no feed says of something that it is new when nobody knows.
 */
function updatedOn(entry: Entry, history: History): EdtfDate | undefined {
  const date = history.of(entry)[0]?.date ?? ownDate(entry.data);
  return date !== undefined && day.test(date) ? date : undefined;
}

/** What an entry is called in a feed. */
export function feedTitle(entry: Entry, locale: Locale): FeedText {
  const { before, words, language } = titleIn(entry, locale);
  return { text: `${before}${words}`, lang: langOn(locale, language) };
}

/** An entry in a feed; none when nothing is known of when it changed. */
export function feedEntry(entry: Entry, locale: Locale, { history, site }: FeedSource): FeedEntry[] {
  const updated = updatedOn(entry, history);
  if (updated === undefined) return [];
  const page = new URL(addressOf(entry, locale), site).href;
  const summary = summaryIn(entry, locale);
  return [
    {
      id: page,
      title: feedTitle(entry, locale),
      updated,
      published: history.of(entry).at(-1)?.date,
      page,
      categories: [
        {
          term: entry.collection,
          scheme: new URL(listAddress(entry.collection, locale), site).href,
          label: texts(locale).collections[entry.collection],
        },
      ],
      ...(summary.words !== '' && { summary: { text: summary.words, lang: langOn(locale, summary.language) } }),
    },
  ];
}
