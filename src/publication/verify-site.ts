import { address, listAddress } from '../i18n/addresses.ts';
import { allGrants } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { parsePage } from './built-site.ts';
import type { Miss } from './proof.ts';

/** How long a site may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/**
 * Checks on a live site that every grant in the register has its page there, with its title, and stands on the list.
 * @param site Address of the site, such as `https://voorbeeld.nl`.
 * @throws Error when the site does not answer.
 */
export async function verifySite(library: Library, site: URL): Promise<Miss[]> {
  const read = async (path: string) => {
    const response = await fetch(new URL(path, site), { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok ? parsePage(path, path, await response.text()) : undefined;
  };
  const list = listAddress('projects', 'nl');
  const listed = new Set((await read(list))?.links);
  const misses: Miss[] = [];
  for (const { grant, scheme } of allGrants(library)) {
    const page = address('projects', grant.project, 'nl');
    const miss = (missing: string) =>
      misses.push({ grant: `${grant.id} (${scheme.source.file})`, missing, file: `projects/${grant.project}.mdx` });
    const live = await read(page);
    if (!live) miss(`de pagina ${page}`);
    else if (live.heading !== library.get('projects', grant.project)?.data.title.replace(/\s+/g, ' ')) miss(`de titel op ${page}`);
    if (!listed.has(page)) miss(`een link op de lijst ${list}`);
  }
  return misses;
}
