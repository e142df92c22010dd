import { address, languageOf, listAddress } from '../i18n/addresses.ts';
import { type SiteLocale, siteLocales } from '../i18n/texts.ts';
import { allGrants, type RegisteredGrant } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { titleOf } from '../library/titles.ts';
import { type BuiltPage, type BuiltSite, internalTarget, reachablePages } from './built-site.ts';

/** What is missing of a grant in the built site, and what to do. */
export interface Miss {
  grant: string;
  missing: string;
  /** Content file to create or change, relative to the content folder. */
  file: string;
}

/** Makes the misses of one grant. */
export const missesOf =
  ({ grant, scheme }: RegisteredGrant) =>
  (missing: string): Miss => ({ grant: `${grant.id} (${scheme.source.file})`, missing, file: `projects/${grant.project}.mdx` });

/** Whether a page has the title of a project. */
export function showsProject(library: Library, id: string, page: BuiltPage): boolean {
  const project = library.get('projects', id);
  return project !== undefined && page.heading === titleOf(project, languageOf(page.address)).replace(/\s+/g, ' ');
}

/** Addresses inside the site that a page links to. */
export const targetsOf = (page: BuiltPage | undefined): Set<string> =>
  new Set(page?.links.flatMap((link) => internalTarget(page, link)?.address ?? []));

/** Proves on the output that every grant in the register has its public page, in every language. Returns every miss. */
export const proveGrants = (library: Library, site: BuiltSite): Miss[] => siteLocales.flatMap((locale) => proveIn(locale, library, site));

function proveIn(locale: SiteLocale, library: Library, site: BuiltSite): Miss[] {
  const list = listAddress('projects', locale);
  const listed = targetsOf(site.pages.get(list));
  const reachable = reachablePages(site, locale);
  return allGrants(library).flatMap((registered) => {
    const { grant } = registered;
    const page = address('projects', grant.project, locale);
    const miss = missesOf(registered);
    const built = site.pages.get(page);
    if (!built) return [miss(`de pagina ${page}`)];
    return [
      showsProject(library, grant.project, built) ? [] : miss(`de titel op ${page}`),
      listed.has(page) ? [] : miss(`een link op de lijst ${list}`),
      reachable.has(page) ? [] : miss(`een weg vanaf de beginpagina naar ${page}`),
      site.sitemap.has(page) ? [] : miss(`${page} in de sitemap`),
      site.searchable.has(page) ? [] : miss(`${page} in de zoekindex`),
    ].flat();
  });
}

/** All misses in words, for whoever has to act. */
export const describeMisses = (misses: readonly Miss[]): string =>
  [
    `Van ${new Set(misses.map((miss) => miss.grant)).size} toekenningen ontbreekt iets in de site.`,
    ...misses.map(({ grant, missing, file }) => `- Toekenning ${grant}: ${missing} ontbreekt. Maak of controleer content/${file}.`),
  ].join('\n');
