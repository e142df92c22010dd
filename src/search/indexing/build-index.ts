import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { places } from '../../i18n/addresses.ts';
import { type SiteLocale, siteLocales } from '../../i18n/texts.ts';
import type { Library } from '../../library/library.ts';
import { createThesaurus } from '../asking/thesaurus.ts';
import { conceptsInText, conceptsOf, searchWordsOf } from './concepts.ts';
import { readDocuments, type SearchDocument } from './documents.ts';
import { readDutchWords } from './dutch-words.ts';
import { type Hints, hintsOf } from './hints.ts';
import { writeSearchFiles } from './search-files.ts';
import { wordsIn } from '../asking/words.ts';

/**
 * Makes the search index of a built site, in `pagefind/`, and what the browser needs to understand a question, in
 * `search/`. Every published entry is found by what its page says and by words that mean the same.
 * @param site Folder with the pages.
 * @returns How many pages and parts of pages can be found.
 * @throws Error with the messages of Pagefind.
 */
export async function buildIndex(site: string, library: Library): Promise<number> {
  try {
    const index = await newIndex();
    const dictionary = readDutchWords();
    const indexed = [];
    for (const locale of siteLocales) {
      if (!existsSync(join(site, places.home[locale], 'index.html'))) continue;
      const documents = readDocuments(site, library, locale);
      const thesaurus = createThesaurus(conceptsInText(library, locale));
      const siteWords = new Set(documents.flatMap(({ title, text }) => wordsIn(`${title} ${text}`)));
      const isWord = (word: string): boolean => dictionary.has(word) || siteWords.has(word);
      const concepts = conceptsOf(library, locale, isWord);
      const searchWords = searchWordsOf(library, createThesaurus(concepts));
      const hinted = documents.map((document) => ({ ...document, hints: hintsOf(document, { thesaurus, concepts, searchWords, isWord }) }));
      // Pagefind reads several at once; each has its own answer.
      for (let first = 0; first < hinted.length; first += AT_ONCE) {
        await Promise.all(hinted.slice(first, first + AT_ONCE).map((document) => addTo(index, document, locale)));
      }
      indexed.push({ locale, concepts, documents: hinted });
    }
    const { errors } = await index.writeFiles({ outputPath: join(site, 'pagefind') });
    if (errors.length > 0) throw new Error(errors.join('\n'));
    for (const { locale, concepts, documents } of indexed) await writeSearchFiles(site, locale, concepts, documents);
    return indexed.reduce((total, { documents }) => total + documents.length, 0);
  } finally {
    await close();
  }
}

async function addTo(index: PagefindIndex, document: SearchDocument & { hints: Hints }, locale: SiteLocale): Promise<void> {
  const { errors } = await index.addHTMLFile({ url: document.address, content: pageOf(document, document.hints, locale) });
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

/** Pages that are given to Pagefind before the answer about the first of them has come. */
const AT_ONCE = 32;

/** Bytes of the index that travel together: a question on a phone needs a few words, not a tenth of the index. */
const CHUNK_SIZE = '3000';

async function newIndex(): Promise<PagefindIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_SIZE;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  return index;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page that Pagefind reads: what the reader sees, and before it the hints, in fields with a weight of their own. */
function pageOf({ title, html }: SearchDocument, hints: Hints, locale: SiteLocale): string {
  const fields = { title, ...hints };
  const metas = Object.entries(fields).map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${attribute(value)}">`);
  return `<!doctype html><html lang="${locale}"><body><div data-pagefind-body>${metas.join('')}${html}</div></body></html>`;
}
