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
const englishPages: Record<string, string> = {
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
};

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
  if (collection === 'pages' && locale === 'en') return `${folder}${englishPages[id] ?? id}/`;
  return `${folder}${id}/`;
}
