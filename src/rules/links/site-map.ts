import type { Root } from 'hast';
import { finishHeadings, templateIds } from '../../body/headings.ts';
import { parseBody } from '../../body/parse-body.ts';
import { citesOthers } from '../../citations/cites-others.ts';
import { browsable, valuesInUse } from '../../facets/facet.ts';
import { facetsOf } from '../../facets/facets.ts';
import { address, facetAddress, gapsAddress, hasOwnPage, listAddress, places } from '../../i18n/addresses.ts';
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
import { bodyIn } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import type { SourceFile } from '../../library/source-file.ts';
import { type CollectionName, collections, publicCollectionNames } from '../../model/collections.ts';
import type { Redirect } from '../../model/redirect.ts';
import { pillars } from '../../model/vocabularies/pillars.ts';
import { themes } from '../../model/vocabularies/themes.ts';

/** Where links inside the site can go. */
export interface SiteMap {
  /** Addresses of pages and files, without anchors. */
  pages: ReadonlySet<string>;
  /**
   * The anchors that a page may have: those of its entries or its text, and those that the pages around a text give.
   * Undefined for pages that make their own; their anchors are checked on the built page.
   */
  anchorsOf: (page: string) => ReadonlySet<string> | undefined;
  /** The anchors that the page on which a text stands has of other entries. */
  anchorsAround: (source: SourceFile) => ReadonlySet<string>;
  /** Whether a page may be there once a list that cannot be read has been mended. */
  mayBeMended: (page: string) => boolean;
  /** What is known of the addresses that once had a page. */
  old: ReadonlyMap<string, Redirect>;
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
  // Of thousands of texts few are linked to by their headings; those are read when such a link is met.
  const texts = new Map<string, SourceFile | undefined>();
  for (const name of publicCollectionNames) {
    for (const file of [dataAddress(name), dataCsvAddress(name), csvMetadataAddress(dataCsvAddress(name)), schemaAddress(name)])
      pages.add(file);
    for (const locale of siteLocales) {
      pages.add(listAddress(name, locale));
      if (name !== 'pages') pages.add(pageTextAddress(listAddress(name, locale)));
      for (const entry of library.all(name)) {
        const [page = '', anchor] = address(name, entry.id, locale).split('#');
        pages.add(page);
        if (hasOwnPage(name)) for (const file of [pageDataAddress(page), pageTextAddress(page)]) pages.add(file);
        if (anchor === undefined) texts.set(page, bodyIn(entry, locale).source);
        else shared.set(page, (shared.get(page) ?? new Set()).add(anchor));
      }
      pages.add(feedAddress(name, locale));
    }
  }
  for (const file of besidePages(library)) pages.add(file);
  // An entry with a mistake of its own will have its page again.
  for (const key of library.broken.keys()) {
    const [name, id = ''] = key.split('/');
    if (!publicCollectionNames.some((known) => known === name)) continue;
    for (const locale of siteLocales) {
      const [page = '', anchor] = address(name as CollectionName, id, locale).split('#');
      pages.add(page);
      if (anchor !== undefined) shared.set(page, (shared.get(page) ?? new Set()).add(anchor));
      else if (collections[name as CollectionName].storage === 'mdx-folder') {
        texts.set(page, library.sources.get(`${collections[name as CollectionName].path}/${id}.mdx`));
      }
    }
  }
  for (const page of facetPages(library)) pages.add(page);
  for (const pillar of pillars.ids) for (const locale of siteLocales) pages.add(gapsAddress(pillar, locale));
  const unread = publicCollectionNames
    .filter((name) => library.unread.has(name))
    .flatMap((name) => siteLocales.map((locale) => listAddress(name, locale)));
  const read = new Map<string, ReadonlySet<string>>();
  const pageOf = new Map([...texts].map(([page, source]) => [source?.file, page]));
  const anchorsAround = (source: SourceFile | undefined): ReadonlySet<string> => shared.get(pageOf.get(source?.file) ?? '') ?? new Set();
  return {
    pages,
    anchorsAround,
    mayBeMended: (page) => unread.some((list) => page.startsWith(list)),
    old: new Map(library.all('redirects').map(({ data }) => [data.from, data])),
    anchorsOf: (page) => {
      const known = read.get(page);
      if (known) return known;
      if (!texts.has(page)) return shared.get(page);
      const anchors = anchorsIn(texts.get(page)).union(anchorsAround(texts.get(page)));
      read.set(page, anchors);
      return anchors;
    },
  };
}

/** The page of each value of a facet. An entry with a mistake of its own may be the one that has a value. */
const facetPages = (library: Library): string[] =>
  browsable.flatMap((name) =>
    facetsOf(library, name).flatMap((facet) =>
      (library.broken.size > 0 ? facet.values : valuesInUse(facet, library.all(name)).map(({ value }) => value)).flatMap((value) =>
        siteLocales.map((locale) => facetAddress(name, facet.id, value, locale)),
      ),
    ),
  );

/** Files that stand beside the pages: citations, feeds and the agenda. */
const besidePages = (library: Library): string[] => {
  const lists = siteLocales.flatMap((locale) => listPages.map((name) => listAddress(name, locale)));
  const entries = library.entries
    .filter(({ collection }) => hasOwnPage(collection))
    .flatMap((entry) =>
      (citesOthers(entry) ? (['nl'] as const) : siteLocales).map((locale) => address(entry.collection, entry.id, locale)),
    );
  return [
    ...citationFormats.flatMap((format) => [...lists, ...entries].map((page) => citationAddress(page, format))),
    ...citationFormats.map(bibliographyAddress),
    ...siteLocales.flatMap((locale) => [
      changesFeedAddress(locale),
      calendarAddress(locale),
      ...themes.ids.map((theme) => themeFeedAddress(theme, locale)),
    ]),
  ];
};

/** The anchors that a text has: those of its headings, and those of the template of its page. */
export const anchorsOfText = (root: Root): Set<string> => new Set([...templateIds, ...finishHeadings(root).map(({ id }) => id)]);

const anchorsOfFiles = new WeakMap<SourceFile, ReadonlySet<string>>();

/** The anchors of the text in a file, which is read for them once. */
function anchorsIn(source: SourceFile | undefined): ReadonlySet<string> {
  const anchors = (source && anchorsOfFiles.get(source)) ?? anchorsOfText(parseBody(source?.body ?? '').root);
  if (source) anchorsOfFiles.set(source, anchors);
  return anchors;
}
