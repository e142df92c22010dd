import { type BuiltSite, internalTarget } from './built-site.ts';

/** A link on a built page that leads nowhere. */
export interface DeadLink {
  page: string;
  link: string;
  reason: string;
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
