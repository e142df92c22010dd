import { entryPage, hasOwnPage, languageOf, listAddress } from '../../i18n/addresses.ts';
import type { Library } from '../../library/library.ts';
import { likelyEntry } from '../../library/likely-entry.ts';
import { nearest } from '../../library/nearest.ts';
import { publicCollectionNames } from '../../model/collections.ts';

/** Nobody types a longer address by hand. */
const LONGEST = 200;

/** An address as a folder and the name in it, without the slash behind a page. */
function split(address: string): { folder: string; name: string; isFile: boolean } {
  const end = address.endsWith('/') ? address.length - 1 : address.length;
  const start = address.lastIndexOf('/', end - 1) + 1;
  const name = address.slice(start, end);
  return { folder: address.slice(0, start), name, isFile: end === address.length && name.includes('.') };
}

/** How people end the address of a page, that the site does not. */
const asPage = (address: string): string =>
  address
    .toLowerCase()
    .replace(/\?.*$/s, '')
    .replace(/\/index\.html?$/, '/')
    .replace(/(?:\.en)?\.(?:html?|mdx?)$/, '')
    .replace(/(?<!\/)$/, '/');

/**
 * Guesses which address was meant by one that does not exist. The folder of an address is long and often right: only the names in
 * that folder are compared, so that it does not make everything in it look alike.
 * @param addresses Every page, which ends with a slash, and every file.
 */
export function addressGuesser(addresses: ReadonlySet<string>): (address: string) => string | undefined {
  const pages = new Map<string, string[]>();
  const files = new Map<string, string[]>();
  const folders = new Map<string, string[]>();
  for (const address of addresses) {
    const { folder, name, isFile } = split(address);
    add(isFile ? files : pages, folder, name);
    if (!isFile) add(folders, name, folder);
  }

  const pageLike = (address: string): string | undefined => {
    if (addresses.has(address)) return address;
    if (address.length > LONGEST) return undefined;
    const { folder, name } = split(address);
    const near = nearest(name, pages.get(folder) ?? []);
    if (near !== undefined) return `${folder}${near}/`;
    const elsewhere = (folders.get(name) ?? []).filter((other) => languageOf(other) === languageOf(address));
    if (elsewhere.length === 1) return `${elsewhere[0] ?? ''}${name}/`;
    const other = addresses.has(folder) ? undefined : pageLike(folder);
    const meant = other === undefined ? undefined : nearest(name, pages.get(other) ?? []);
    return meant === undefined ? undefined : `${other ?? ''}${meant}/`;
  };

  const fileLike = (address: string): string | undefined => {
    const { folder, name } = split(address);
    const place = pageLike(folder);
    const meant = place === undefined ? undefined : nearest(name, files.get(place) ?? []);
    return meant === undefined ? undefined : `${place ?? ''}${meant}`;
  };

  return (address) => {
    if (address.length > LONGEST) return undefined;
    return pageLike(asPage(address)) ?? (split(address).isFile ? fileLike(address) : undefined);
  };
}

/** The page of the entry that is called as the last part of an address says, in the folder of its kind. */
export function pageCalled(library: Library, address: string): string | undefined {
  if (address.length > LONGEST) return undefined;
  const page = asPage(address);
  const { folder, name } = split(page);
  const locale = languageOf(page);
  const collection = publicCollectionNames.find((other) => hasOwnPage(other) && listAddress(other, locale) === folder);
  const id = collection && likelyEntry(library, collection, name);
  return collection && id !== undefined ? entryPage(collection, id, locale) : undefined;
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
