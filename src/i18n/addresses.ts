import { browsable, type Browsable, type FacetId } from '../facets/facet.ts';
import type { OrderId } from '../facets/orders.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Pillar } from '../model/vocabularies/pillars.ts';
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
  charts: { nl: '/cijfers/', en: '/en/figures/' },
  terms: { nl: '/begrippen/', en: '/en/terms/' },
  ingredients: { nl: '/werkzame-elementen/', en: '/en/active-ingredients/' },
  references: { nl: '/bronnen/', en: '/en/references/' },
  organisations: { nl: '/organisaties/', en: '/en/organisations/' },
  register: { nl: '/verantwoording/', en: '/en/accountability/' },
  objectives: { nl: '/verantwoording/', en: '/en/accountability/' },
  events: { nl: '/agenda/', en: '/en/agenda/' },
  // These stand in the text of a page, which keeps its own address.
  contacts: { nl: '/hulp/', en: '/en/help/' },
  pages: { nl: '/', en: '/en/' },
  // No list and no places of their own: an old address is where it always was.
  redirects: { nl: '/', en: '/en/' },
};

/** Collections whose entries stand together on one page, each at its own anchor. */
const anchored: readonly CollectionName[] = [
  'figures',
  'charts',
  'terms',
  'contradictions',
  'events',
  'timeline',
  'mentions',
  'contacts',
  'redirects',
  'objectives',
];

/** Pages that are not the list of a collection. */
export const places = {
  home: { nl: '/', en: '/en/' },
  search: { nl: '/zoeken/', en: '/en/search/' },
  compare: { nl: '/interventies/vergelijken/', en: '/en/interventions/compare/' },
  gaps: { nl: '/interventies/leemten/', en: '/en/interventions/gaps/' },
  unproven: { nl: '/interventies/niet-bewezen/', en: '/en/interventions/not-proven/' },
  start: { nl: '/wegwijzer/', en: '/en/where-to-start/' },
  help: { nl: '/hulp/', en: '/en/help/' },
  rules: { nl: '/bijdragen/regels/', en: '/en/contribute/rules/' },
  fields: { nl: '/bijdragen/velden/', en: '/en/contribute/fields/' },
  components: { nl: '/bijdragen/velden/onderdelen/', en: '/en/contribute/fields/components/' },
} satisfies Record<string, Record<Locale, string>>;

/** What a facet is called in an address: as a folder, and in the query of a list. The ids of its values are the same in both languages. */
const facetNames: Record<FacetId, Record<Locale, string>> = {
  theme: { nl: 'thema', en: 'theme' },
  audience: { nl: 'doelgroep', en: 'audience' },
  pillar: { nl: 'pijler', en: 'pillar' },
  form: { nl: 'vorm', en: 'form' },
  certainty: { nl: 'bewijs', en: 'evidence' },
  sector: { nl: 'sector', en: 'sector' },
  funder: { nl: 'betaler', en: 'funder' },
  year: { nl: 'jaar', en: 'year' },
  status: { nl: 'stand', en: 'status' },
  type: { nl: 'soort', en: 'type' },
  actionLine: { nl: 'actielijn', en: 'action-line' },
  organisation: { nl: 'organisatie', en: 'organisation' },
};

const orderNames: Record<OrderId, Record<Locale, string>> = {
  title: { nl: 'titel', en: 'title' },
  certainty: { nl: 'bewijs', en: 'evidence' },
  date: { nl: 'datum', en: 'date' },
};

/** What the order of a list is called in its query. */
const orderParameters: Record<Locale, string> = { nl: 'volgorde', en: 'order' };

/** Where the list itself begins on a page with more above it. */
const listAnchors: Partial<Record<Browsable, string>> = { policy: '#documenten' };

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
    'lek-melden': 'report-a-vulnerability',
  }),
);
const dutchPages = new Map([...englishPages].map(([nl, en]) => [en, nl]));

export const listAddress = (collection: CollectionName, locale: Locale): string => folders[collection][locale];

/** Whether a page is the list of a collection. */
export const isListAddress = (page: string): boolean => Object.values(folders).some(({ nl, en }) => page === nl || page === en);

export const facetName = (facet: FacetId, locale: Locale): string => facetNames[facet][locale];

export const orderName = (order: OrderId, locale: Locale): string => orderNames[order][locale];

export const orderParameter = (locale: Locale): string => orderParameters[locale];

/** Address of the page with the entries that have one value of a facet. */
export const facetAddress = (collection: Browsable, facet: FacetId, value: string, locale: Locale): string =>
  `${folders[collection][locale]}${facetNames[facet][locale]}/${value}/`;

/** Address of a list with some values chosen. */
export function selectionAddress(collection: Browsable, selection: Partial<Record<FacetId, string>>, locale: Locale): string {
  const query = new URLSearchParams(
    Object.entries(selection).map(([facet, value]): [string, string] => [facetNames[facet as FacetId][locale], value]),
  );
  return `${folders[collection][locale]}?${query}${listAnchors[collection] ?? ''}`;
}

/** Address of the comparison of some interventions. */
export const compareAddress = (ids: readonly string[], locale: Locale): string =>
  `${places.compare[locale]}?${new URLSearchParams(ids.map((id) => ['i', id]))}`;

/** Address of the gap map, of all interventions or those of one pillar. */
export const gapsAddress = (pillar: Pillar | undefined, locale: Locale): string =>
  pillar === undefined ? places.gaps[locale] : `${places.gaps[locale]}${pillar}/`;

/** Address of the explanation of a rule. */
export const ruleAddress = (code: string, locale: Locale): string => `${places.rules[locale]}${code}/`;

/** Address of the explanation of the fields of a collection. */
export const fieldsAddress = (collection: CollectionName, locale: Locale): string => `${places.fields[locale]}${collection}/`;

/** Address of the page on which an entry stands, without its anchor. */
export const entryPage = (collection: CollectionName, id: string, locale: Locale): string =>
  address(collection, id, locale).replace(/#.*/, '');

/** Address of an entry, with a trailing slash, or with an anchor where entries share a page. */
export function address(collection: CollectionName, id: string, locale: Locale): string {
  const folder = folders[collection][locale];
  if (anchored.includes(collection)) return `${folder}#${id}`;
  if (collection === 'pages' && locale === 'en') return `${folder}${englishPages.get(id) ?? id}/`;
  return `${folder}${id}/`;
}

/** Whether each entry of a collection has a page to itself. */
export const hasOwnPage = (collection: CollectionName): boolean => !anchored.includes(collection);

/** Lists and other pages that are not the page of one entry; their anchors are ids, the same in every language. */
const shared = [...Object.values(folders), ...Object.values(places)].filter(({ nl }) => nl !== places.help.nl);

/** Folders that are no page themselves, with a page for each value of a facet of a list. */
const facetFolders = browsable.flatMap((name) =>
  Object.values(facetNames).map((facet) => ({ nl: `${folders[name].nl}${facet.nl}/`, en: `${folders[name].en}${facet.en}/` })),
);

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
  const pair = [...shared, ...facetFolders].find((other) => other[from] === folder);
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
