import type { Hit, Sources } from '../asking/ask.ts';
import { knownOf, type SearchData, wordsFile } from '../asking/search-data.ts';
import { parseWordList } from '../asking/word-list.ts';
import { fetchText, loadData, once } from './load-data.ts';
import { type Found, loadPagefind, openPagefind, type Pagefind } from './pagefind.ts';

/** What the search page asks. */
export interface LoadedSources extends Sources {
  /** The text of a page that was found, from the first search in which it was; undefined for pages that were not. */
  read: (key: string) => Promise<Found | undefined>;
}

/** Loads everything that a question needs. */
export async function loadSources(locale: string): Promise<LoadedSources> {
  const [pagefind, data] = await Promise.all([loadPagefind().then(openPagefind), loadData(locale)()]);
  return sourcesOf(pagefind, data, () => fetchText(wordsFile(locale)));
}

/** The sources of answers, each of which is asked for the same thing once. */
export function sourcesOf(pagefind: Pagefind, data: SearchData, loadWords: () => Promise<string>): LoadedSources {
  const searches = new Map<string, Promise<Hit[]>>();
  const readers = new Map<string, () => Promise<Found>>();

  const search = async (words: string): Promise<Hit[]> => {
    const { results } = await pagefind.search(words);
    // A question is searched for as it was typed before anything else, so that these are the words around which it is read.
    for (const { id, data: read } of results) if (!readers.has(id)) readers.set(id, read);
    return results.map(({ id, score }) => ({ key: id, score }));
  };
  return {
    ...knownOf(data),
    words: once(async () => parseWordList(await loadWords())),
    search: (words) => {
      const known = searches.get(words) ?? search(words);
      searches.set(words, known);
      return known;
    },
    read: async (key) => readers.get(key)?.(),
  };
}
