import { EDITOR } from '../i18n/editor-address.ts';
import { places } from '../i18n/addresses.ts';
import type { BuiltSite } from '../publication/built-site.ts';

/** What stands in the folder of a site for its host, and at no address: settings, small versions, and what is sent when a page is not there. */
const forHost = /^\/_(?:headers|redirects)|\/404\.html$/;

/**
 * The files of a built site that a reader can reach, each with its path under the site, sorted. The web editor is none of them:
 * it does nothing without the repository that it writes to.
 */
export function readersFiles(site: BuiltSite): string[] {
  const isSmallVersion = (path: string): boolean => /\.(?:br|gz)$/.test(path) && site.files.has(path.slice(0, path.lastIndexOf('.')));
  return [...site.files].filter((path) => !forHost.test(path) && !path.startsWith(EDITOR) && !isSmallVersion(path)).toSorted();
}

/** The address at which a file is found: a page is at its folder. */
export const addressOf = (path: string): string => path.replace(/\/index\.html$/, '/');

/** The file that is found at an address. */
export const fileAt = (address: string): string => (address.endsWith('/') ? `${address}index.html` : address);

/** Whether an address is of the page where a reader searches. */
export const isSearchPage = (address: string): boolean => Object.values(places.search).includes(address);
