import { address, listAddress } from '../i18n/addresses.ts';
import { siteLocales } from '../i18n/texts.ts';
import { allGrants } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { parsePage } from './built-site.ts';
import { type Miss, missesOf, showsProject, targetsOf } from './proof.ts';

/** How long a site may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Checks on a live site that every grant in the register has its pages there, with its title, and stands on the list.
 * @param site Address of the site, such as `https://voorbeeld.nl`.
 * @throws Error when the site does not answer.
 */
export async function verifySite(library: Library, site: URL): Promise<Miss[]> {
  const read = async (path: string) => {
    const response = await fetch(new URL(path, site), { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? parsePage(path, path, await response.text()) : undefined;
  };
  const misses: Miss[] = [];
  for (const locale of siteLocales) {
    const list = listAddress('projects', locale);
    const listed = targetsOf(await read(list));
    for (const registered of allGrants(library)) {
      const { project } = registered.grant;
      const page = address('projects', project, locale);
      const miss = missesOf(registered);
      const live = await read(page);
      if (!live) misses.push(miss(`de pagina ${page}`));
      else if (!showsProject(library, project, live)) misses.push(miss(`de titel op ${page}`));
      if (!listed.has(page)) misses.push(miss(`een link op de lijst ${list}`));
    }
  }
  return misses;
}
