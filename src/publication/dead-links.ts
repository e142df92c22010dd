import { type BuiltSite, internalTarget } from './built-site.ts';

/** A link on a built page that leads nowhere. */
export interface DeadLink {
  page: string;
  link: string;
  reason: string;
}

/** Pages that are named for one dead link; a link of the frame stands on every page. */
const MOST_PAGES = 3;

/** Each dead link once, with where it stands. */
export function describeDeadLinks(links: readonly DeadLink[]): string {
  return [...Map.groupBy(links, ({ link, reason }) => `- De link ${link} gaat nergens heen: ${reason}.`)]
    .map(([what, places]) => {
      const pages = places.slice(0, MOST_PAGES).map(({ page }) => page);
      const more = places.length - pages.length;
      return `${what} Hij staat op ${pages.join(', ')}${more > 0 ? ` en op nog ${more} ${more === 1 ? 'pagina' : 'pagina’s'}` : ''}.`;
    })
    .join('\n');
}

/** Finds links inside the site to pages, files or anchors that do not exist. */
export function deadLinks(site: BuiltSite): DeadLink[] {
  return [...site.pages.values()].flatMap((page) =>
    [...new Set(page.links)].flatMap((link) => {
      const target = internalTarget(page, link);
      if (!target) return [];
      const found = site.pages.get(target.address);
      if (!found && !site.files.has(target.address)) return { page: page.address, link, reason: 'de pagina bestaat niet' };
      if (found && target.anchor && !found.ids.has(target.anchor))
        return { page: page.address, link, reason: 'dat anker staat niet op de pagina' };
      return [];
    }),
  );
}
