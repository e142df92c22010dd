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

/** One of every kind, and of the others every fourth: pages of a kind are made of the same parts, and all of them take too long. */
export function lookedPages(addresses: readonly string[]): string[] {
  const sample = oneOfEachKind(addresses);
  return addresses.filter((address, index) => index % 4 === 0 || sample.includes(address));
}
