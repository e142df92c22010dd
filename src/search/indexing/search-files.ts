import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { SiteLocale } from '../../i18n/texts.ts';
import { type Card, dataFile, packSearchData, wordsFile } from '../asking/search-data.ts';
import type { Help } from '../asking/help.ts';
import type { Concept } from '../asking/thesaurus.ts';
import type { WordList } from './word-list.ts';

/** What the browser needs to understand a question in a language. */
export interface SearchFiles {
  locale: SiteLocale;
  concepts: readonly Concept[];
  /** Everything that can be found; Pagefind's names are known when its index is written. */
  cards: Omit<Card, 'key'>[];
  words: WordList;
  help: Help;
}

/** Writes what the browser needs: titles and terms, and apart from them all words, for when a question has one that is not known. */
export function writeSearchFiles(site: string, { locale, concepts, cards, words, help }: SearchFiles): void {
  const keys = tidyFragments(join(site, 'pagefind/fragment'), locale);
  const found = cards.flatMap((card): Card[] => {
    const key = keys.get(card.address);
    return key ? [{ key, ...card }] : [];
  });
  mkdirSync(join(site, 'search'), { recursive: true });
  writeFileSync(join(site, dataFile(locale)), packSearchData({ concepts, cards: found, help }));
  writeFileSync(join(site, wordsFile(locale)), words.write());
}

/** What Pagefind writes before the data in a fragment. */
const SIGNATURE = 'pagefind_dcd';

/**
 * Pagefind's name of each page: that of the file with its text. The hints are taken out of these files: they are in the
 * index, and a reader would load them with every result.
 */
function tidyFragments(folder: string, locale: string): Map<string, string> {
  const keys = new Map<string, string>();
  for (const name of readdirSync(folder)
    .filter((file) => file.startsWith(`${locale}_`))
    .toSorted()) {
    const file = join(folder, name);
    const text = gunzipSync(readFileSync(file)).toString('utf8');
    if (!text.startsWith(SIGNATURE)) throw new Error(`${name} is geen bestand van Pagefind zoals deze versie het schrijft.`);
    const fragment = JSON.parse(text.slice(SIGNATURE.length)) as { url: string; meta: Record<string, string> };
    const { title = '' } = fragment.meta;
    writeFileSync(file, gzipSync(`${SIGNATURE}${JSON.stringify({ ...fragment, meta: { title } })}`, { level: 9 }));
    keys.set(fragment.url, name.replace('.pf_fragment', ''));
  }
  return keys;
}
