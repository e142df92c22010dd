import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SiteLocale } from '../../i18n/texts.ts';
import { type Card, dataFile, packSearchData, wordsFile } from '../asking/search-data.ts';
import type { Concept } from '../asking/thesaurus.ts';
import { wordsIn } from '../asking/words.ts';
import type { SearchDocument } from './documents.ts';
import type { Hints } from './hints.ts';

/** Words that stand on fewer pages than this are seldom what a misspelled word was meant to be. */
const COMMON = 3;

/** Writes what the browser needs: titles and terms, and apart from them all words, for when a question has one that is not known. */
export async function writeSearchFiles(
  site: string,
  locale: SiteLocale,
  concepts: readonly Concept[],
  documents: readonly (SearchDocument & { hints: Hints })[],
): Promise<void> {
  const keys = await tidyFragments(join(site, 'pagefind/fragment'), locale);
  const cards = documents.flatMap(({ address, title, entry }): Card[] => {
    const key = keys.get(address);
    return key ? [{ key, title, address, collection: entry.collection }] : [];
  });
  await mkdir(join(site, 'search'), { recursive: true });
  await writeFile(join(site, dataFile(locale)), packSearchData({ concepts, cards }));
  await writeFile(join(site, wordsFile(locale)), wordList(concepts, documents));
}

/** What Pagefind writes before the data in a fragment. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Pagefind's name of each page: that of the file with its text. The hints are taken out of these files: they are in the
 * index, and a reader would load them with every result.
 */
async function tidyFragments(folder: string, locale: string): Promise<Map<string, string>> {
  const keys = new Map<string, string>();
  for (const name of (await readdir(folder)).filter((file) => file.startsWith(`${locale}_`)).toSorted()) {
    const file = join(folder, name);
    const text = gunzipSync(await readFile(file)).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw new Error(`${name} is geen bestand van Pagefind zoals deze versie het schrijft.`);
    const fragment = JSON.parse(text.slice(SIGNATURE.length)) as { url: string; meta: Record<string, string> };
    const { title = '' } = fragment.meta;
    await writeFile(file, gzipSync(`${SIGNATURE}${JSON.stringify({ ...fragment, meta: { title } })}`, { level: 9 }));
    keys.set(fragment.url, name.replace('.pf_fragment', ''));
  }
  return keys;
}

/** Whether a word exists only in the index. */
const isIndexWord = (word: string): boolean => /^q[dksz][a-z]*[qx]?$/.test(word);

/** Words of the site and of the thesaurus: first those of several pages, then after an empty line the others. */
function wordList(concepts: readonly Concept[], documents: readonly (SearchDocument & { hints: Hints })[]): string {
  const counts = new Map<string, number>();
  const count = (words: readonly string[], times: number): void => {
    for (const word of new Set(words)) if (/^[a-z'-]{3,}$/.test(word)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const { title, text } of documents) count(wordsIn(`${title} ${text}`), 1);
  for (const { label } of concepts) count(wordsIn(label), COMMON);
  // What no page shows is known too, and is less often what someone meant.
  const hidden = documents.flatMap(({ hints }) => wordsIn(`${hints.own} ${hints.near} ${hints.mid}`)).filter((word) => !isIndexWord(word));
  count([...hidden, ...concepts.flatMap(({ names }) => names.flatMap(wordsIn))], 0);
  const words = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const part = (isCommon: boolean): string =>
    words
      .filter(([, pages]) => pages >= COMMON === isCommon)
      .map(([word]) => word)
      .join('\n');
  return `${part(true)}\n\n${part(false)}\n`;
}
