import { facetsOf } from '../facets/facets.ts';
import { type FeedEntry, writeAtom } from '../feeds/atom.ts';
import { changeEntries } from '../feeds/changes.ts';
import { feedEntry } from '../feeds/feed-entry.ts';
import { facetAddress, listAddress, places } from '../i18n/addresses.ts';
import { changesFeedAddress, feedAddress, themeFeedAddress } from '../i18n/file-addresses.ts';
import { siteLocales, texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { type Library, libraryIn } from '../library/library.ts';
import { publicCollectionNames } from '../model/collections.ts';
import { type Theme, themes } from '../model/vocabularies/themes.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Exporter, ExportFile, ExportSource } from './export-file.ts';

/** A feed is for who follows what happens; the whole of a collection is in the open data. */
const MOST_ENTRIES = 100;

/** Atom feeds: of each collection, of each theme, and of every change. */
export const feedFiles: Exporter = (source) => siteLocales.flatMap((locale) => feedsIn(locale, source));

function feedsIn(locale: Locale, source: ExportSource): ExportFile[] {
  const library = libraryIn(source.library, locale);
  const {
    collections,
    follow: { feeds: t },
  } = texts(locale);
  const file = (self: string, page: string, title: string, subtitle: string, entries: () => FeedEntry[]): ExportFile => ({
    path: self.slice(1),
    content: () =>
      writeAtom({
        locale,
        title: `${title} – ${texts(locale).site.name}`,
        subtitle,
        author: texts(locale).site.name,
        rights: t.rights,
        self: new URL(self, source.site).href,
        page: new URL(page, source.site).href,
        entries: newest(entries()),
      }),
  });
  const told = (entries: readonly Entry[]): FeedEntry[] => entries.flatMap((entry) => feedEntry(entry, locale, source));
  return [
    ...publicCollectionNames.map((name) =>
      file(feedAddress(name, locale), listAddress(name, locale), collections[name], t.ofCollection, () => told(library.all(name))),
    ),
    ...themes.ids.map((theme) =>
      file(themeFeedAddress(theme, locale), themePage(library, theme, locale), themes.label(theme, locale), t.ofTheme, () =>
        told([...onTheme(library, 'interventions', theme), ...onTheme(library, 'projects', theme)]),
      ),
    ),
    file(changesFeedAddress(locale), places.home[locale], t.changes, t.ofChanges, () => changeEntries(library, locale, source)),
  ];
}

/** The page of a theme; a theme that nothing is about yet has none. */
const themePage = (library: Library, theme: Theme, locale: Locale): string =>
  onTheme(library, 'interventions', theme).length > 0
    ? facetAddress('interventions', 'theme', theme, locale)
    : listAddress('interventions', locale);

function onTheme<Name extends 'interventions' | 'projects'>(library: Library, name: Name, theme: Theme): Entry<Name>[] {
  const facet = facetsOf(library, name).find(({ id }) => id === 'theme');
  return library.all(name).filter((entry) => facet?.valuesOf(entry).includes(theme));
}

/** The newest first; of one day, in the order of their addresses, so that every build writes the same. */
const newest = (entries: readonly FeedEntry[]): FeedEntry[] =>
  entries.toSorted((a, b) => (a.updated === b.updated ? (a.id < b.id ? -1 : 1) : a.updated < b.updated ? 1 : -1)).slice(0, MOST_ENTRIES);
