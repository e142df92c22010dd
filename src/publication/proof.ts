import { address, languageOf, listAddress } from '../i18n/addresses.ts';
import { type SiteLocale, siteLocales } from '../i18n/texts.ts';
import { allGrants, type RegisteredGrant } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { titleOf } from '../library/titles.ts';
import { type BuiltSite, internalTarget, type PageFacts, reachablePages } from './built-site.ts';

/** What is looked at for a grant, in each language. */
export const checks = ['page', 'title', 'text', 'list', 'home', 'sitemap', 'search', 'data'] as const;
export type Check = (typeof checks)[number];

export interface PageProof {
  address: string;
  checks: Record<Check, boolean>;
}

/** What the site has of one grant. */
export interface GrantProof {
  registered: RegisteredGrant;
  pages: Record<SiteLocale, PageProof>;
}

/** What is missing of a grant in the built site, and what to do. */
export interface Miss {
  grant: string;
  missing: string;
  /** Content file to create or change, relative to the content folder. */
  file: string;
}

/** A page with fewer words than this, besides its headings, tells nothing. */
const ENOUGH_WORDS = 30;

/** Whether a page has the title of a project. */
export function showsProject(library: Library, id: string, page: PageFacts): boolean {
  const project = library.get('projects', id);
  return project !== undefined && page.heading === titleOf(project, languageOf(page.address)).replace(/\s+/g, ' ');
}

/** Whether a page says something in its main part. */
export const tellsSomething = (page: PageFacts): boolean => page.words >= ENOUGH_WORDS;

/** Addresses inside the site that a page links to. */
export const targetsOf = (page: PageFacts | undefined): Set<string> =>
  new Set(page?.links.flatMap((link) => internalTarget(page, link)?.address ?? []));

/** Looks on the output for everything that every grant in the register has to have there, in every language. */
export function proofOf(library: Library, site: BuiltSite): GrantProof[] {
  const provers = siteLocales.map((locale) => [locale, proverIn(locale, library, site)] as const);
  return allGrants(library).map((registered) => ({
    registered,
    pages: Object.fromEntries(provers.map(([locale, prove]) => [locale, prove(registered)])) as Record<SiteLocale, PageProof>,
  }));
}

/** What looks at the page of a grant in a language. */
function proverIn(locale: SiteLocale, library: Library, site: BuiltSite): (registered: RegisteredGrant) => PageProof {
  const listed = targetsOf(site.pages.get(listAddress('projects', locale)));
  const reachable = reachablePages(site, locale);
  return ({ grant }) => {
    const page = address('projects', grant.project, locale);
    const built = site.pages.get(page);
    return {
      address: page,
      checks: {
        page: built !== undefined,
        title: built !== undefined && showsProject(library, grant.project, built),
        text: built !== undefined && tellsSomething(built),
        list: listed.has(page),
        home: reachable.has(page),
        sitemap: site.sitemap.has(page),
        search: site.searchable.has(page),
        data: site.openProjects.has(grant.project),
      },
    };
  };
}

/** Every miss in a proof; of a page that is not there, only that. */
export const missesIn = (proof: readonly GrantProof[]): Miss[] =>
  siteLocales.flatMap((locale) =>
    proof.flatMap(({ registered: { grant, scheme }, pages }) => {
      const { address: page, checks: passed } = pages[locale];
      const failed = passed.page ? checks.filter((check) => !passed[check]) : (['page'] as const);
      return failed.map((check) => ({
        grant: `${grant.id} (${scheme.source.file})`,
        missing: words[check](page, locale),
        file: `projects/${grant.project}.mdx`,
      }));
    }),
  );

/** What is missing when a check fails. */
const words: Record<Check, (page: string, locale: SiteLocale) => string> = {
  page: (page) => `de pagina ${page}`,
  title: (page) => `de titel op ${page}`,
  text: (page) => `tekst op ${page}`,
  list: (_page, locale) => `een link op de lijst ${listAddress('projects', locale)}`,
  home: (page) => `een weg vanaf de beginpagina naar ${page}`,
  sitemap: (page) => `${page} in de sitemap`,
  search: (page) => `${page} in de zoekindex`,
  data: (page) => `het project van ${page} in de open data`,
};

/** All misses in words, for whoever has to act. */
export const describeMisses = (misses: readonly Miss[]): string =>
  [
    `Van ${new Set(misses.map((miss) => miss.grant)).size} toekenningen ontbreekt iets in de site.`,
    ...misses.map(({ grant, missing, file }) => `- Toekenning ${grant}: ${missing} ontbreekt. Maak of controleer content/${file}.`),
  ].join('\n');
