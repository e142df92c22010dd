import type { CollectionName } from '../model/collections.ts';
import type { Locale } from '../model/vocabulary.ts';

/** Addresses once published never change; this is the only place where they are made. */
const folders: Record<CollectionName, Record<Locale, string>> = {
  interventions: { nl: '/interventies/', en: '/en/interventions/' },
  projects: { nl: '/projecten/', en: '/en/projects/' },
  policy: { nl: '/beleid/', en: '/en/policy/' },
  programmes: { nl: '/programmas/', en: '/en/programmes/' },
  pillars: { nl: '/pijlers/', en: '/en/pillars/' },
  'action-lines': { nl: '/beleid/actielijnen/', en: '/en/policy/action-lines/' },
  commitments: { nl: '/beleid/toezeggingen/', en: '/en/policy/commitments/' },
  contradictions: { nl: '/beleid/tegenstrijdigheden/', en: '/en/policy/contradictions/' },
  timeline: { nl: '/beleid/', en: '/en/policy/' },
  mentions: { nl: '/beleid/', en: '/en/policy/' },
  figures: { nl: '/cijfers/', en: '/en/figures/' },
  terms: { nl: '/begrippen/', en: '/en/terms/' },
  references: { nl: '/bronnen/', en: '/en/references/' },
  organisations: { nl: '/organisaties/', en: '/en/organisations/' },
  register: { nl: '/verantwoording/', en: '/en/accountability/' },
  events: { nl: '/agenda/', en: '/en/agenda/' },
  pages: { nl: '/', en: '/en/' },
};

/** Collections whose entries stand together on one page, each at its own anchor. */
const anchored: readonly CollectionName[] = ['figures', 'terms', 'contradictions', 'events', 'timeline', 'mentions'];

/** Pages that are not the list of a collection. */
export const places = {
  home: { nl: '/', en: '/en/' },
  search: { nl: '/zoeken/', en: '/en/search/' },
  compare: { nl: '/interventies/vergelijken/', en: '/en/interventions/compare/' },
  help: { nl: '/hulp/', en: '/en/help/' },
  rules: { nl: '/bijdragen/regels/', en: '/en/contribute/rules/' },
  fields: { nl: '/bijdragen/velden/', en: '/en/contribute/fields/' },
  components: { nl: '/bijdragen/velden/onderdelen/', en: '/en/contribute/fields/components/' },
} satisfies Record<string, Record<Locale, string>>;

/** English ids of pages whose address differs from their Dutch one. */
const englishPages = new Map<string, string>(
  Object.entries({
    over: 'about',
    hulp: 'help',
    bewijskracht: 'evidence',
    toegankelijkheid: 'accessibility',
    programma: 'programme',
    subsidieregeling: 'grant-scheme',
    beoordelingskader: 'assessment-framework',
    erkenning: 'recognition',
    bijdragen: 'contribute',
    'aanpalende-onderwerpen': 'adjacent-topics',
    'samenhang-programmas': 'related-programmes',
  }),
);
const dutchPages = new Map([...englishPages].map(([nl, en]) => [en, nl]));

export const listAddress = (collection: CollectionName, locale: Locale): string => folders[collection][locale];

/** Address of the explanation of a rule. */
export const ruleAddress = (code: string, locale: Locale): string => `${places.rules[locale]}${code}/`;

/** Address of the explanation of the fields of a collection. */
export const fieldsAddress = (collection: CollectionName, locale: Locale): string => `${places.fields[locale]}${collection}/`;

/** Address of a collection as open data. */
export const dataAddress = (collection: CollectionName): string => `/data/v1/${collection}.json`;

/** Address of an entry, with a trailing slash, or with an anchor where entries share a page. */
export function address(collection: CollectionName, id: string, locale: Locale): string {
  const folder = folders[collection][locale];
  if (anchored.includes(collection)) return `${folder}#${id}`;
  if (collection === 'pages' && locale === 'en') return `${folder}${englishPages.get(id) ?? id}/`;
  return `${folder}${id}/`;
}

/** Lists and other pages that are not the page of one entry; their anchors are ids, the same in every language. */
const shared = [...Object.values(folders), ...Object.values(places).filter((place) => place !== places.help)];

/** The language of the page at an address. */
export const languageOf = (page: string): Locale => (page.startsWith(places.home.en) ? 'en' : 'nl');

/** The address of the same page in a language; undefined for what is no page of the site, such as a file. */
export function twinOf(page: string, locale: Locale): string | undefined {
  const from = languageOf(page);
  if (from === locale) return page;
  const same = shared.find((pair) => pair[from] === page);
  if (same) return same[locale];
  if (!page.endsWith('/')) return undefined;
  const start = page.lastIndexOf('/', page.length - 2) + 1;
  const [folder, id] = [page.slice(0, start), page.slice(start, -1)];
  const names = locale === 'en' ? englishPages : dutchPages;
  if (folder === folders.pages[from]) return `${folders.pages[locale]}${names.get(id) ?? id}/`;
  const pair = shared.find((other) => other[from] === folder);
  return pair && `${pair[locale]}${id}/`;
}

/**
 * A link inside the site as a link of the site in a language; a link to a file or another site stays what it is.
 * The anchor of an entry is a heading of its text, which is another one in each language: there the page itself is meant.
 */
export function linkIn(href: string, locale: Locale): string {
  const [page = '', anchor] = href.split('#');
  const twin = twinOf(page, locale);
  if (twin === undefined || twin === page) return href;
  return anchor !== undefined && shared.some((pair) => pair[locale] === twin) ? `${twin}#${anchor}` : twin;
}
