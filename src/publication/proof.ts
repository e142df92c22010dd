import { address, listAddress } from '../i18n/addresses.ts';
import { allGrants } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { type BuiltSite, internalTarget, reachablePages } from './built-site.ts';

/** What is missing of a grant in the built site, and what to do. */
export interface Miss {
  grant: string;
  missing: string;
  /** Content file to create or change, relative to the content folder. */
  file: string;
}

/** Proves on the output that every grant in the register has its public page. Returns every miss. */
export function proveGrants(library: Library, site: BuiltSite): Miss[] {
  const list = listAddress('projects', 'nl');
  const listed = linksOf(site, list);
  const reachable = reachablePages(site);
  return allGrants(library).flatMap(({ grant, scheme }) => {
    const file = `projects/${grant.project}.mdx`;
    const page = address('projects', grant.project, 'nl');
    const miss = (missing: string): Miss => ({ grant: `${grant.id} (${scheme.source.file})`, missing, file });
    const project = library.get('projects', grant.project);
    const built = site.pages.get(page);
    if (!built) return [miss(`de pagina ${page}`)];
    return [
      project && built.heading === project.data.title.replace(/\s+/g, ' ') ? [] : miss(`de titel op ${page}`),
      listed.has(page) ? [] : miss(`een link op de lijst ${list}`),
      reachable.has(page) ? [] : miss(`een weg vanaf de beginpagina naar ${page}`),
      site.sitemap.has(page) ? [] : miss(`${page} in de sitemap`),
      site.searchable.has(page) ? [] : miss(`${page} in de zoekindex`),
    ].flat();
  });
}

function linksOf(site: BuiltSite, pageAddress: string): Set<string> {
  const page = site.pages.get(pageAddress);
  return new Set(page?.links.flatMap((link) => internalTarget(page, link)?.address ?? []));
}

/** All misses in words, for whoever has to act. */
export const describeMisses = (misses: readonly Miss[]): string =>
  [
    `Van ${new Set(misses.map((miss) => miss.grant)).size} toekenningen ontbreekt iets in de site.`,
    ...misses.map(({ grant, missing, file }) => `- Toekenning ${grant}: ${missing} ontbreekt. Maak of controleer content/${file}.`),
  ].join('\n');
