import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unpackSearchData } from '../../src/search/asking/search-data.ts';
import { dataFile, wordsFile } from '../../src/search/asking/search-data.ts';
import { type LoadedSources, sourcesOf } from '../../src/search/page/load-sources.ts';
import { openPagefind, type PagefindModule } from '../../src/search/page/pagefind.ts';

/**
 * The search of a built site, as a browser has it: the same index, files and code, read from the folder.
 * @param site Folder of the built site.
 */
export async function openBuiltSearch(site: string, locale: string): Promise<LoadedSources> {
  // Pagefind's script asks for the files of its index, and looks at the page for its own address.
  globalThis.fetch = (address) => {
    const path = String(address).replace(/\?.*$/, '');
    return Promise.resolve(new Response(readFileSync(join(site, path))));
  };
  Object.assign(globalThis, {
    document: { querySelector: () => null, currentScript: null },
    location: { origin: 'http://localhost', href: 'http://localhost/' },
    window: globalThis,
  });
  const module = (await import(pathToFileURL(join(site, 'pagefind/pagefind.js')).href)) as PagefindModule;
  const read = (address: string): string => readFileSync(join(site, address), 'utf8');
  return sourcesOf(await openPagefind(module, locale), unpackSearchData(read(dataFile(locale))), () =>
    Promise.resolve(read(wordsFile(locale))),
  );
}
