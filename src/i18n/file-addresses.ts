import type { CollectionName } from '../model/collections.ts';
import type { Theme } from '../model/vocabularies/themes.ts';
import type { Locale } from '../model/vocabulary.ts';
import { facetName, listAddress, places } from './addresses.ts';

// Addresses of files that stand beside the pages. Once published they never change; this is the only place where they are made.

/** Address of the file with everything that the comparison may show. */
export const compareDataAddress = (locale: Locale): string => `${places.compare[locale].slice(0, -1)}.json`;

/** Folder of the open data: what stands in it keeps its address and its form. */
export const dataFolder = '/data/v1/';

/** Address of a collection as open data. */
export const dataAddress = (collection: CollectionName): string => `${dataFolder}${collection}.json`;

/** Address of a collection as a table. */
export const dataCsvAddress = (collection: CollectionName): string => `${dataFolder}${collection}.csv`;

/** Address of what the columns of a CSV mean: where CSV on the Web looks for it. */
export const csvMetadataAddress = (csv: string): string => `${csv}-metadata.json`;

/** Files about the open data as a whole. */
export const dataFiles = {
  version: `${dataFolder}version.json`,
  changes: `${dataFolder}changes.json`,
  openapi: `${dataFolder}openapi.json`,
  checksums: `${dataFolder}checksums.txt`,
  proof: `${dataFolder}proof.json`,
} as const;

/** The files with a form of their own, beside those of the collections. */
export const describedFiles = ['version', 'changes', 'proof'] as const;

/** Address of the JSON Schema of a collection or of another file of the open data. */
export const schemaAddress = (name: CollectionName | (typeof describedFiles)[number]): string => `${dataFolder}schema/${name}.json`;

/** Address of the data of the entry that a page is about. */
export const pageDataAddress = (page: string): string => `${page}index.json`;

/** Address of what a page says, as Markdown. */
export const pageTextAddress = (page: string): string => `${page}index.md`;

/** Address of the list of all pages as Markdown, where programs that read texts look for it (https://llmstxt.org). */
export const textListAddress = '/llms.txt';

/** Address of the numbers of a chart, as CSV. */
export const chartDataAddress = (chart: string): string => `${dataFolder}charts/${chart}.csv`;

/** Address of what the columns of a chart's CSV mean. */
export const chartMetadataAddress = (chart: string): string => csvMetadataAddress(chartDataAddress(chart));

/** Address of the description of the search of this site, for browsers (https://github.com/dewitt/opensearch). */
export const openSearchAddress = (locale: Locale): string => `${places.home[locale]}opensearch.xml`;

/** Address of the grants in the form of the 360Giving Data Standard. */
export const givingAddress = `${dataFolder}projects.360giving.json`;

/** Address of the description of the open data, as DCAT. */
export const catalogueAddress = `${dataFolder}catalog.jsonld`;

/** Address of the proof that every grant has its page. */
export const proofAddress = dataFiles.proof;

/** Address of the whole register as CSV. */
export const registerCsvAddress = '/verantwoording/toekenningen.csv';

/** The forms in which a citation can be taken along, by the ending of the file. */
export const citationFormats = ['bib', 'ris', 'csl.json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/** Address of the citation of a page, beside the page itself. */
export const citationAddress = (page: string, format: CitationFormat): string => `${page}index.${format}`;

/** Address of the citations of every publication of the bibliography. */
export const bibliographyAddress = (format: CitationFormat): string => `${dataFolder}references.${format}`;

/** What a collection is called in the address of its feed. */
const feedNames: Record<CollectionName, Record<Locale, string>> = {
  interventions: { nl: 'interventies', en: 'interventions' },
  projects: { nl: 'projecten', en: 'projects' },
  policy: { nl: 'beleid', en: 'policy' },
  programmes: { nl: 'programmas', en: 'programmes' },
  pillars: { nl: 'pijlers', en: 'pillars' },
  'action-lines': { nl: 'actielijnen', en: 'action-lines' },
  pages: { nl: 'paginas', en: 'pages' },
  register: { nl: 'verantwoording', en: 'accountability' },
  objectives: { nl: 'doelen', en: 'objectives' },
  commitments: { nl: 'toezeggingen', en: 'commitments' },
  figures: { nl: 'cijfers', en: 'figures' },
  charts: { nl: 'grafieken', en: 'charts' },
  contradictions: { nl: 'tegenstrijdigheden', en: 'contradictions' },
  timeline: { nl: 'tijdlijn', en: 'timeline' },
  mentions: { nl: 'genoemde-stukken', en: 'mentioned-documents' },
  terms: { nl: 'begrippen', en: 'terms' },
  ingredients: { nl: 'werkzame-elementen', en: 'active-ingredients' },
  references: { nl: 'bronnen', en: 'references' },
  organisations: { nl: 'organisaties', en: 'organisations' },
  events: { nl: 'agenda', en: 'agenda' },
  contacts: { nl: 'contacten', en: 'contacts' },
  redirects: { nl: 'oude-adressen', en: 'old-addresses' },
};

const feedFolders: Record<Locale, string> = { nl: '/feeds/', en: '/en/feeds/' };

/** Address of the Atom feed of a collection. */
export const feedAddress = (collection: CollectionName, locale: Locale): string =>
  `${feedFolders[locale]}${feedNames[collection][locale]}.atom`;

/** Address of the Atom feed of what belongs to a theme. */
export const themeFeedAddress = (theme: Theme, locale: Locale): string =>
  `${feedFolders[locale]}${facetName('theme', locale)}/${theme}.atom`;

/** Address of the Atom feed of every change, with its reason. */
export const changesFeedAddress = (locale: Locale): string => `${feedFolders[locale]}${{ nl: 'wijzigingen', en: 'changes' }[locale]}.atom`;

/** Address of the agenda as a calendar. */
export const calendarAddress = (locale: Locale): string => `${listAddress('events', locale).slice(0, -1)}.ics`;
