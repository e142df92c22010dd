import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The address of every page in the sitemap of the built site. */
export const readAddresses = (): string[] =>
  [...readFileSync(resolve('dist/sitemap-0.xml'), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => new URL(url).pathname);

/** Pages with the same beginning of their address are made by the same template; those at the top are each of their own. */
export const oneOfEachKind = (addresses: readonly string[]): string[] =>
  [...Map.groupBy(addresses, (address) => address.replace(/[^/]+\/$/, ''))].flatMap(([beginning, pages]) =>
    ['/', '/en/'].includes(beginning) ? pages : pages.slice(0, 1),
  );
