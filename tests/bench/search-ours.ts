import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { close, createIndex } from 'pagefind';
import { ask } from '../../src/search/asking/ask.ts';
import { actAsBrowser, loadedBytes, openBuiltSearch, sentBytes } from '../search/built-search.ts';
import type { Engine } from './search-peers.ts';

/** A question of one common word, as a reader's first. */
const FIRST = 'vertrouwenspersoon';

/** The search of this site. */
export async function ours(site: string, searchPage: string): Promise<Engine> {
  const files = await loadedBytes(site, searchPage, FIRST);
  const sources = { nl: await openBuiltSearch(site, 'nl'), en: await openBuiltSearch(site, 'en') };
  return {
    name: 'deze site',
    bytes: [...files.values()].reduce((total, bytes) => total + bytes, 0),
    ask: async (question, lang) => (await ask(question, sources[lang])).results.map(({ address }) => address),
  };
}

interface PlainPagefind {
  createInstance: (options: Record<string, unknown>) => {
    search: (words: string) => Promise<{ results: { data: () => Promise<{ raw_url: string }> }[] }>;
  };
}

/** Pagefind as it comes: the pages of the site, and every option at its default. */
export async function plainPagefind(site: string, folder: string): Promise<Engine> {
  const { index } = await createIndex();
  if (!index) throw new Error('Pagefind start niet.');
  await index.addDirectory({ path: site });
  await index.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  const script = join(folder, 'pagefind/pagefind.js');
  const read = new Set([script]);
  actAsBrowser(folder, 'nl', (file) => read.add(file));
  const { createInstance } = (await import(pathToFileURL(script).href)) as PlainPagefind;
  const pagefind = createInstance({ basePath: `${folder}/pagefind/`, noWorker: true });
  await pagefind.search(FIRST);
  return {
    name: 'Pagefind',
    bytes: [...read].reduce((total, file) => total + sentBytes(file), 0),
    ask: async (question) => {
      const { results } = await pagefind.search(question);
      return Promise.all(results.slice(0, 10).map(async (result) => (await result.data()).raw_url));
    },
  };
}
