import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../../i18n/addresses.ts';
import { type SiteLocale, siteLocales } from '../../i18n/texts.ts';
import type { Library } from '../../library/library.ts';
import { createThesaurus } from '../asking/thesaurus.ts';
import { wordsIn } from '../asking/words.ts';
import { conceptsInText, conceptsOf, searchWordsOf } from './concepts.ts';
import { readDocuments, type SearchDocument } from './documents.ts';
import { readDutchWords } from './dutch-words.ts';
import { hintsOf } from './hints.ts';
import { type PageIndex, withPageIndex } from './page-index.ts';
import { createRelatives } from './relatives.ts';
import { type SearchFiles, writeSearchFiles } from './search-files.ts';
import { createWordList } from './word-list.ts';

/**
 * Makes the search index of a built site, in `pagefind/`, and what the browser needs to understand a question, in
 * `search/`. Every published entry is found by what its page says and by words that mean the same.
 * @param site Folder with the pages.
 * @returns How many pages and parts of pages can be found.
 * @throws Error with the messages of Pagefind.
 */
export async function buildIndex(site: string, library: Library): Promise<number> {
  const dictionary = readDutchWords();
  const files: SearchFiles[] = [];
  await withPageIndex(async (index) => {
    for (const locale of siteLocales) {
      if (!existsSync(join(site, places.home[locale], 'index.html'))) continue;
      files.push(await fillIndex(index, readDocuments(site, library, locale), { library, locale, dictionary }));
    }
    await index.write(site);
  });
  for (const part of files) await writeSearchFiles(site, part);
  return files.reduce((total, { cards }) => total + cards.length, 0);
}

/** Gives the index what can be found in a language. */
async function fillIndex(
  index: PageIndex,
  documents: readonly SearchDocument[],
  { library, locale, dictionary }: { library: Library; locale: SiteLocale; dictionary: ReadonlySet<string> },
): Promise<SearchFiles> {
  const siteWords = new Set<string>();
  for (const { title, words } of documents) for (const word of [...wordsIn(title), ...words]) siteWords.add(word);
  const isWord = (word: string): boolean => dictionary.has(word) || siteWords.has(word);
  const concepts = conceptsOf(library, locale, isWord);
  const tools = {
    thesaurus: createThesaurus(conceptsInText(library, locale)),
    concepts,
    searchWords: searchWordsOf(library, createThesaurus(concepts)),
    relativesOf: createRelatives(isWord),
  };
  const words = createWordList(concepts);
  for (const document of documents) {
    const hinted = { ...document, hints: hintsOf(document, tools) };
    words.add(hinted);
    await index.add(hinted);
  }
  const cards = documents.map(({ address, title, entry }) => ({ title, address, collection: entry.collection }));
  return { locale, concepts, cards, words };
}
