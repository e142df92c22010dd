import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteLocale, siteLocales } from '../../i18n/texts.ts';
import type { Library } from '../../library/library.ts';
import { createThesaurus } from '../asking/thesaurus.ts';
import { conceptsInText, conceptsOf, searchWordsOf } from './concepts.ts';
import { contentWords } from './content-words.ts';
import { documentsIn, findablesOf, type SearchDocument } from './documents.ts';
import { readDutchWords } from './dutch-words.ts';
import { helpIn } from './help-concepts.ts';
import { abbreviationOf, hintsOf } from './hints.ts';
import { closePageIndex, type HintedDocument, openPageIndex } from './page-index.ts';
import { createRelatives } from './relatives.ts';
import { type SearchFiles, writeSearchFiles } from './search-files.ts';
import { createWordList } from './word-list.ts';

/** The search of a site that is being made. */
export interface SearchIndex {
  /**
   * Takes in pages as they are written.
   * @param folder Folder with the pages.
   * @returns How many pages there were.
   * @throws Error with the messages of Pagefind.
   */
  read: (pages: AsyncIterable<string>, folder: string) => Promise<number>;
  /**
   * Writes the index in `pagefind/` of a site, and what the browser needs to understand a question in `search/`.
   * @returns How many pages and parts of pages can be found.
   * @throws Error with the messages of Pagefind.
   */
  write: (site: string) => Promise<number>;
  close: () => Promise<void>;
}

/** Makes a search by which every published entry is found by what its page says and by words that mean the same. */
export async function openSearchIndex(library: Library): Promise<SearchIndex> {
  const index = await openPageIndex();
  const findables = findablesOf(library);
  const dictionary = readDutchWords();
  const parts: Record<SiteLocale, SearchPart> = { nl: searchIn(library, 'nl', dictionary), en: searchIn(library, 'en', dictionary) };
  return {
    read: async (pages, folder) => {
      let read = 0;
      for await (const address of pages) {
        read += 1;
        const here = findables.get(address);
        if (!here) continue;
        for (const document of documentsIn(readFileSync(join(folder, address, 'index.html'), 'utf8'), here)) {
          await index.add(parts[document.locale].take(document));
        }
      }
      return read;
    },
    write: async (site) => {
      await index.write(site);
      for (const locale of siteLocales) writeSearchFiles(site, parts[locale].files);
      return siteLocales.reduce((total, locale) => total + parts[locale].files.cards.length, 0);
    },
    close: closePageIndex,
  };
}

/** The search of one language. */
interface SearchPart {
  files: SearchFiles;
  /** Remembers what the browser has to know of an entry, and gives it the words to find it by. */
  take: (document: SearchDocument) => HintedDocument;
}

/** What is known of a language before its pages are there. */
function searchIn(library: Library, locale: SiteLocale, dictionary: ReadonlySet<string>): SearchPart {
  const siteWords = contentWords(library, locale);
  const isWord = (word: string): boolean => dictionary.has(word) || siteWords.has(word);
  const concepts = conceptsOf(library, locale, isWord);
  const tools = {
    thesaurus: createThesaurus(conceptsInText(library, locale)),
    concepts,
    searchWords: searchWordsOf(library, createThesaurus(concepts)),
    relativesOf: createRelatives(isWord),
  };
  const files: SearchFiles = {
    locale,
    concepts,
    cards: [],
    words: createWordList(concepts),
    help: helpIn(library, locale, createThesaurus(concepts)),
  };
  return {
    files,
    take: (document) => {
      const hinted = { ...document, hints: hintsOf(document, tools) };
      files.words.add(hinted);
      const { title, address, entry } = document;
      const abbreviation = abbreviationOf(entry);
      files.cards.push({ title, address, collection: entry.collection, ...(abbreviation ? { abbreviation } : {}) });
      return hinted;
    },
  };
}
