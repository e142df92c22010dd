import { citesOthers } from '../../citations/cites-others.ts';
import { browsable, valuesInUse } from '../../facets/facet.ts';
import { facetsOf } from '../../facets/facets.ts';
import { address, entryPage, facetAddress, gapsAddress, hasOwnPage, listAddress, places } from '../../i18n/addresses.ts';
import {
  bibliographyAddress,
  calendarAddress,
  catalogueAddress,
  changesFeedAddress,
  citationAddress,
  citationFormats,
  csvMetadataAddress,
  dataAddress,
  dataCsvAddress,
  dataFiles,
  describedFiles,
  feedAddress,
  givingAddress,
  openSearchAddress,
  pageDataAddress,
  pageTextAddress,
  registerCsvAddress,
  schemaAddress,
  textListAddress,
  themeFeedAddress,
} from '../../i18n/file-addresses.ts';
import { listPages } from '../../i18n/list-pages.ts';
import { siteLocales } from '../../i18n/texts.ts';
import { isPublished } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import type { SourceFile } from '../../library/source-file.ts';
import { type CollectionName, publicCollectionNames } from '../../model/collections.ts';
import type { Redirect } from '../../model/redirect.ts';
import { pillars } from '../../model/vocabularies/pillars.ts';
import { themes } from '../../model/vocabularies/themes.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { addressGuesser, pageCalled } from './guess-address.ts';
import { pageTexts } from './page-texts.ts';

/** Where links inside the site can go. */
export interface SiteMap {
  /** Addresses of pages and files, without anchors. */
  pages: ReadonlySet<string>;
  /**
   * The anchors that a page may have: those of its entries or its text, and those that the pages around a text give.
   * Undefined for pages that make their own; their anchors are checked on the built page.
   */
  anchorsOf: (page: string) => ReadonlySet<string> | undefined;
  /**
   * The anchors that the page on which a text stands has beside those of the text. Undefined when nobody can say: the text is of no
   * page, or a list of which the entries stand there cannot be read.
   */
  anchorsAround: (source: SourceFile) => ReadonlySet<string> | undefined;
  /** Whether a page may be there once a list that cannot be read has been mended. */
  mayBeMended: (page: string) => boolean;
  /** The file of the entry by which an address will be there, once it is no draft anymore. */
  draftAt: (page: string) => string | undefined;
  /** What is known of the addresses that once had a page. */
  old: ReadonlyMap<string, Redirect>;
  /** The address that was most likely meant by one that does not exist. */
  guess: (page: string) => string | undefined;
}

const maps = new WeakMap<Library, SiteMap>();

/** The map of a library, made once. */
export function siteMapOf(library: Library): SiteMap {
  const known = maps.get(library);
  if (known) return known;
  const map = makeSiteMap(library);
  maps.set(library, map);
  return map;
}

function makeSiteMap(library: Library): SiteMap {
  const pages = new Set<string>([
    ...Object.values(dataFiles),
    ...describedFiles.map(schemaAddress),
    catalogueAddress,
    givingAddress,
    registerCsvAddress,
    textListAddress,
    ...siteLocales.map(openSearchAddress),
    ...Object.values(places).flatMap((place) => Object.values(place)),
  ]);
  const shared = new Map<string, Set<string>>();
  const texts = pageTexts(library);
  const addEntry = (collection: CollectionName, id: string): void => {
    for (const locale of siteLocales) {
      const [page = '', anchor] = address(collection, id, locale).split('#');
      pages.add(page);
      if (anchor !== undefined) shared.set(page, (shared.get(page) ?? new Set()).add(anchor));
      for (const file of filesBeside(collection, page, locale)) pages.add(file);
    }
    if (hasOwnPage(collection)) texts.add(collection, id);
  };
  for (const name of publicCollectionNames) {
    for (const file of [dataAddress(name), dataCsvAddress(name), csvMetadataAddress(dataCsvAddress(name)), schemaAddress(name)])
      pages.add(file);
    for (const locale of siteLocales) {
      pages.add(listAddress(name, locale));
      if (name !== 'pages') pages.add(pageTextAddress(listAddress(name, locale)));
      pages.add(feedAddress(name, locale));
    }
    for (const { id } of library.all(name)) addEntry(name, id);
  }
  for (const file of besideLists()) pages.add(file);
  // An entry with a mistake of its own will have its page again.
  for (const key of library.broken.keys()) {
    const [folder, id = ''] = key.split('/');
    const name = publicCollectionNames.find((known) => known === folder);
    if (name) addEntry(name, id);
  }
  for (const page of facetPages(library)) pages.add(page);
  for (const pillar of pillars.ids) for (const locale of siteLocales) pages.add(gapsAddress(pillar, locale));
  const unread = publicCollectionNames
    .filter((name) => library.unread.has(name))
    .flatMap((name) => siteLocales.map((locale) => listAddress(name, locale)));
  const drafts = draftsOf(library);
  const read = new Map<string, ReadonlySet<string> | undefined>();
  let guess: SiteMap['guess'] | undefined;
  return {
    pages,
    anchorsAround: (source) => {
      const around = texts.around(source);
      return around && !unread.includes(around.page) ? new Set([...around.anchors, ...(shared.get(around.page) ?? [])]) : undefined;
    },
    mayBeMended: (page) => unread.some((list) => page.startsWith(list)),
    draftAt: (page) => drafts.get(page),
    old: new Map(library.all('redirects').map(({ data }) => [data.from, data])),
    guess: (page) => (guess ??= addressGuesser(pages))(page) ?? pageCalled(library, page),
    anchorsOf: (page) => {
      if (!texts.has(page)) return shared.get(page);
      if (!read.has(page)) read.set(page, texts.anchorsOn(page)?.union(shared.get(page) ?? new Set()));
      return read.get(page);
    },
  };
}

/** The addresses that entries will have when they are published, each with the file of the entry. */
const draftsOf = (library: Library): ReadonlyMap<string, string> =>
  new Map(
    library.entries
      .filter((entry) => !isPublished(entry))
      .flatMap(({ collection, id, source: { file } }) =>
        siteLocales.flatMap((locale) => {
          const page = entryPage(collection, id, locale);
          return hasOwnPage(collection) ? [page, ...filesBeside(collection, page, locale)].map((place) => [place, file] as const) : [];
        }),
      ),
  );

/** The page of each value of a facet. An entry with a mistake of its own may be the one that has a value. */
const facetPages = (library: Library): string[] =>
  browsable.flatMap((name) =>
    facetsOf(library, name).flatMap((facet) =>
      (library.broken.size > 0 ? facet.values : valuesInUse(facet, library.all(name)).map(({ value }) => value)).flatMap((value) =>
        siteLocales.map((locale) => facetAddress(name, facet.id, value, locale)),
      ),
    ),
  );

/** Files that stand beside the page of an entry. */
function filesBeside(collection: CollectionName, page: string, locale: Locale): string[] {
  if (!hasOwnPage(collection)) return [];
  const isCited = locale === 'nl' || !citesOthers({ collection });
  return [pageDataAddress(page), pageTextAddress(page), ...(isCited ? citationFormats.map((format) => citationAddress(page, format)) : [])];
}

/** Files that stand beside the lists: citations, feeds and the agenda. */
const besideLists = (): string[] => [
  ...citationFormats.flatMap((format) =>
    siteLocales.flatMap((locale) => listPages.map((name) => citationAddress(listAddress(name, locale), format))),
  ),
  ...citationFormats.map(bibliographyAddress),
  ...siteLocales.flatMap((locale) => [
    changesFeedAddress(locale),
    calendarAddress(locale),
    ...themes.ids.map((theme) => themeFeedAddress(theme, locale)),
  ]),
];
