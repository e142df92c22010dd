import type { EdtfDate } from '../model/dates.ts';
import type { Locale } from '../model/vocabulary.ts';
import { type Element, element, writeXml } from './xml.ts';

/** Words, and their language where it is not that of the feed. */
export interface FeedText {
  text: string;
  lang?: Locale | undefined;
}

/** One thing that a feed tells of; its dates are days. */
export interface FeedEntry {
  /** An address that never changes and that nothing else in the feed has. */
  id: string;
  title: FeedText;
  updated: EdtfDate;
  published?: EdtfDate | undefined;
  /** Address of the page. */
  page?: string;
  categories: readonly { term: string; scheme: string; label: string }[];
  summary?: FeedText;
  /** Addresses of pages that it is about, with their titles, when it is about more than one. */
  about?: readonly { page: string; title: FeedText }[];
}

export interface Feed {
  locale: Locale;
  title: string;
  subtitle: string;
  author: string;
  rights: string;
  /** Address of the feed itself. */
  self: string;
  /** Address of the page that it follows. */
  page: string;
  entries: readonly FeedEntry[];
}

/**
 * What a feed says of its own date when nothing in it has one: Atom demands a moment, and one long ago makes nobody think
 * that something is new.
 */
const LONG_AGO = '1970-01-01';

const moment = (day: EdtfDate): string => `${day}T00:00:00Z`;

/** A feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  const newest =
    feed.entries
      .map(({ updated }) => updated)
      .toSorted()
      .at(-1) ?? LONG_AGO;
  return writeXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': feed.locale },
      element('id', {}, feed.self),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.subtitle),
      element('updated', {}, moment(newest)),
      element('author', {}, element('name', {}, feed.author)),
      element('rights', {}, feed.rights),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      element('link', { rel: 'alternate', type: 'text/html', hreflang: feed.locale, href: feed.page }),
      ...feed.entries.map((entry) => entryElement(entry, feed.locale)),
    ),
  );
}

const entryElement = (entry: FeedEntry, locale: Locale): Element =>
  element(
    'entry',
    {},
    element('id', {}, entry.id),
    textElement('title', entry.title),
    element('updated', {}, moment(entry.updated)),
    entry.published === undefined ? undefined : element('published', {}, moment(entry.published)),
    entry.page === undefined ? undefined : element('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: entry.page }),
    ...entry.categories.map((category) => element('category', { ...category })),
    entry.summary && textElement('summary', entry.summary),
    entry.about && aboutElement(entry.about),
  );

const textElement = (name: string, { text, lang }: FeedText): Element => element(name, { 'xml:lang': lang }, text);

const aboutElement = (about: NonNullable<FeedEntry['about']>): Element =>
  element(
    'content',
    { type: 'xhtml' },
    element(
      'div',
      { xmlns: 'http://www.w3.org/1999/xhtml' },
      element(
        'ul',
        {},
        ...about.map(({ page, title }) => element('li', {}, element('a', { href: page, 'xml:lang': title.lang }, title.text))),
      ),
    ),
  );
