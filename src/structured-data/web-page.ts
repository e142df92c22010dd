import type { PageRecord } from '../components/page-record.ts';
import { listAddress, places } from '../i18n/addresses.ts';
import { texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { entryAt } from '../library/entry-address.ts';
import { type CollectionName, publicCollectionNames } from '../model/collections.ts';
import { thingOf } from './about.ts';
import { catalogueThing } from './dataset.ts';
import { listThing } from './list.ts';
import { editorsId, full, isoDate, type Setting, siteId, type Thing } from './thing.ts';
import { webSite } from './web-site.ts';

/** What a page knows of itself. */
export interface Page {
  /** Its address in the site. */
  path: string;
  title: string;
  record?: PageRecord | undefined;
  /** The entries that it lists, for the page of a list. */
  listed?: readonly Entry[] | undefined;
}

/**
 * What programs read of a page (https://schema.org, as JSON-LD): what it is about, where it stands and how old it is. A date
 * that is not known is not there, nor is any other fact.
 */
export function structuredData(setting: Setting, page: Page): Thing {
  const { locale } = setting;
  const context = { '@context': 'https://schema.org' };
  if (page.path === places.home[locale]) return { ...context, ...webSite(setting) };
  const { changes = [], judgedOn, checkedOn } = page.record ?? {};
  const lastReviewed = isoDate(judgedOn ?? checkedOn);
  const entry = entryAt(setting.library, page.path);
  return {
    ...context,
    '@type': page.listed ? 'CollectionPage' : 'WebPage',
    '@id': full(setting, page.path),
    name: page.title,
    inLanguage: locale,
    isPartOf: { '@id': siteId(setting) },
    datePublished: changes.at(-1)?.date,
    dateModified: changes[0]?.date,
    lastReviewed,
    ...(lastReviewed !== undefined && { reviewedBy: { '@id': editorsId(setting) } }),
    expires: entry && 'judgement' in entry.data ? isoDate(entry.data.judgement.reviewBefore) : undefined,
    breadcrumb: breadcrumbs(setting, page),
    mainEntity: page.listed ? listThing(setting, page.listed) : entry && mainThing(setting, entry),
  };
}

const mainThing = (setting: Setting, entry: Entry): Thing | undefined =>
  entry.collection === 'pages' && entry.id === 'open-data' ? catalogueThing(setting) : thingOf(setting, entry);

/** The way from the home page to a page. */
function breadcrumbs(setting: Setting, { path, title }: Page): Thing {
  const { locale } = setting;
  const { site, collections } = texts(locale);
  const lists = publicCollectionNames
    .filter((name) => isAbove(listAddress(name, locale), path) && name !== 'pages')
    .toSorted((a, b) => listAddress(a, locale).length - listAddress(b, locale).length);
  // Some collections share a list; the first one gave it its name.
  const above = new Map<string, CollectionName>();
  for (const name of lists) if (!above.has(listAddress(name, locale))) above.set(listAddress(name, locale), name);
  const steps: [name: string, path?: string][] = [
    [site.name, places.home[locale]],
    ...[...above].map(([list, name]): [string, string] => [collections[name], list]),
    [title],
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(([name, to], index): Thing => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: to === undefined ? undefined : full(setting, to),
    })),
  };
}

const isAbove = (list: string, path: string): boolean => list !== path && path.startsWith(list);
