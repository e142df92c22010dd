import { dataFile, type SearchData, unpackSearchData } from '../asking/search-data.ts';

/** Reads a text file of the site. Throws an Error when it cannot be had. */
export async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.text();
}

/** Does something slow once; when it failed, the next one who asks tries again. */
export function once<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loading: Promise<Value> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** Titles and terms, without the index: enough for suggestions. */
export const loadData = (locale: string): (() => Promise<SearchData>) =>
  once(async () => unpackSearchData(await fetchText(dataFile(locale))));
