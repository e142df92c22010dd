import { posix } from 'node:path';
import { fileAt } from './site-files.ts';

/** What is needed to lead from one file of the copy to another. */
export interface LinkPlace {
  /** Address of the page or file that has the link. */
  from: string;
  /** Address of the site, which a link may write out. */
  origin: string;
  /** Every file of the copy. */
  files: ReadonlySet<string>;
}

/**
 * A link as it works between files on a disk: relative, and to a file instead of a folder. A link that leaves the site, or that
 * stays on its page, is left as it is.
 * @throws Error when the copy has no such file.
 */
export function diskLink(link: string, { from, origin, files }: LinkPlace): string {
  if (link.startsWith('#')) return link;
  const base = new URL(from, origin);
  const url = URL.parse(link, base);
  if (!url || url.origin !== base.origin) return link;
  const file = fileAt(url.pathname);
  if (!files.has(decodeURI(file))) throw new Error(`${from} links to ${link}, and the copy has no such file.`);
  return `${posix.relative(posix.dirname(fileAt(from)), file)}${url.search}${url.hash}`;
}

/** A style sheet with links that work between files. */
export const diskStyle = (css: string, place: LinkPlace): string =>
  css.replace(/url\((["']?)(\/[^"')]*)\1\)/g, (_all, quote: string, link: string) => `url(${quote}${diskLink(link, place)}${quote})`);
