import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SiteLocale } from '../../i18n/texts.ts';
import { type Card, dataFile, packSearchData, wordsFile } from '../asking/search-data.ts';
import type { Concept } from '../asking/thesaurus.ts';
import type { WordList } from './word-list.ts';

/** What the browser needs to understand a question in a language. */
export interface SearchFiles {
  locale: SiteLocale;
  concepts: readonly Concept[];
  /** Everything that can be found; Pagefind's names are known when its index is written. */
  cards: Omit<Card, 'key'>[];
  words: WordList;
}

/** Writes what the browser needs: titles and terms, and apart from them all words, for when a question has one that is not known. */
export async function writeSearchFiles(site: string, { locale, concepts, cards, words }: SearchFiles): Promise<void> {
  const keys = await tidyFragments(join(site, 'pagefind/fragment'), locale);
  const found = cards.flatMap((card): Card[] => {
    const key = keys.get(card.address);
    return key ? [{ key, ...card }] : [];
  });
  await mkdir(join(site, 'search'), { recursive: true });
  await writeFile(join(site, dataFile(locale)), packSearchData({ concepts, cards: found }));
  await writeFile(join(site, wordsFile(locale)), words.write());
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
