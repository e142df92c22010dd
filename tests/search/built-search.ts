import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { ask } from '../../src/search/asking/ask.ts';
import { dataFile, unpackSearchData, wordsFile } from '../../src/search/asking/search-data.ts';
import { type LoadedSources, sourcesOf } from '../../src/search/page/load-sources.ts';
import { openPagefind, type PagefindModule } from '../../src/search/page/pagefind.ts';

/**
 * Lets scripts for a browser run here: what they fetch is read from a folder, or is the path of a
 * file itself. They see a page in the language that is asked for.
 * @param onRead Is told of every file.
 */
export function actAsBrowser(site: string, locale: string, onRead: (file: string) => void = () => undefined): void {
  globalThis.fetch = (address) => {
    const path = String(address).replace(/\?.*$/, '');
    const file = existsSync(join(site, path)) ? join(site, path) : path;
    onRead(file);
    return Promise.resolve(new Response(readFileSync(file)));
  };
  Object.assign(globalThis, {
    document: { querySelector: () => ({ getAttribute: () => locale }), currentScript: null },
    location: { origin: 'http://localhost', href: 'http://localhost/' },
    window: globalThis,
  });
}

/**
 * The search of a built site, as a browser has it: the same index, files and code, read from the folder.
 * @param site Folder of the built site.
 */
export async function openBuiltSearch(site: string, locale: string, onRead?: (file: string) => void): Promise<LoadedSources> {
  actAsBrowser(site, locale, onRead);
  // Pagefind keeps the first stemmer that it loads; on the site no page asks in two languages.
  const script = `${pathToFileURL(join(site, 'pagefind/pagefind.js')).href}?${locale}`;
  const module = (await import(script)) as PagefindModule;
  const read = async (address: string): Promise<string> => (await fetch(address)).text();
  const data = unpackSearchData(await read(dataFile(locale)));
  const sources = sourcesOf(await openPagefind(module), data, () => read(wordsFile(locale)));
  // Pagefind reads the language of the page when it starts, and loads its index after that.
  await sources.search('');
  return sources;
}

/** Bytes of a file as a host sends it; what is compressed already is sent as it is. */
export function sentBytes(file: string): number {
  const data = readFileSync(file);
  return Math.min(data.length, brotliCompressSync(data).length);
}

/** The scripts that a script imports at once. */
function importsOf(file: string): string[] {
  const code = readFileSync(file, 'utf8');
  return [...code.matchAll(/(?:from|import)"(\.\/[^"]+)"/g)].map(([, path = '']) => resolve(file, '..', path));
}

/** The files with script and index that a reader loads for a first question, with their bytes. */
export async function loadedBytes(site: string, searchPage: string, question: string): Promise<Map<string, number>> {
  const read = new Set<string>();
  const html = readFileSync(join(site, searchPage, 'index.html'), 'utf8');
  const locale = /<html lang="(\w+)"/.exec(html)?.[1] ?? '';
  await ask(question, await openBuiltSearch(site, locale, (file) => read.add(file)));
  const scripts = [...html.matchAll(/src="(\/_astro\/[^"]+\.js)"/g)].map(([, path = '']) => join(site, path));
  for (const file of [...scripts, ...scripts.flatMap(importsOf), join(site, 'pagefind/pagefind.js')]) read.add(file);
  return new Map([...read].map((file) => [file, sentBytes(file)]));
}
