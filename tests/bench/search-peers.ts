import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import { stemmer } from '@orama/stemmers/dutch';
import { stopwords } from '@orama/stopwords/dutch';
import FlexSearch from 'flexsearch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { Locale } from '../../src/model/vocabulary.ts';

/** A page as every engine gets it. */
export interface Text {
  address: string;
  title: string;
  text: string;
}

/** A search engine that has read all texts. */
export interface Engine {
  name: string;
  /** Bytes that a browser loads before the first result: script and index, compressed. */
  bytes: number;
  /** Addresses of pages, best first; an engine may have pages in two languages. */
  ask: (question: string, lang: Locale) => Promise<string[]>;
}

const require = createRequire(import.meta.url);
const compressed = (data: string | Buffer): number => brotliCompressSync(data).length;
const scriptBytes = (path: string): number => compressed(readFileSync(require.resolve(path)));

/** MiniSearch as its documentation starts with it, with beginnings of words and misspellings. */
export function miniSearch(texts: readonly Text[]): Engine {
  const index = new MiniSearch<Text>({ idField: 'address', fields: ['title', 'text'] });
  index.addAll(texts);
  return {
    name: 'MiniSearch',
    bytes: scriptBytes('minisearch') + compressed(JSON.stringify(index)),
    ask: (question) =>
      Promise.resolve(index.search(question, { prefix: true, fuzzy: 0.2, boost: { title: 5 } }).map(({ id }) => id as string)),
  };
}

/** Lunr with the stemmer and the stop words for Dutch of lunr-languages. */
export function lunrDutch(texts: readonly Text[]): Engine {
  (require('lunr-languages/lunr.stemmer.support') as (engine: unknown) => void)(lunr);
  (require('lunr-languages/lunr.nl') as (engine: unknown) => void)(lunr);
  const index = lunr(function (this: lunr.Builder) {
    this.use((lunr as unknown as { nl: lunr.Builder.Plugin }).nl);
    this.ref('address');
    this.field('title', { boost: 5 });
    this.field('text');
    for (const text of texts) this.add(text);
  });
  return {
    name: 'Lunr (Nederlands)',
    bytes: scriptBytes('lunr') + scriptBytes('lunr-languages/lunr.nl') + compressed(JSON.stringify(index)),
    // Signs of Lunr's own language would be read as commands.
    ask: (question) => Promise.resolve(index.search(question.replace(/[-+~^:*]/g, ' ')).map(({ ref }) => ref)),
  };
}

/** FlexSearch, finding beginnings of words. */
export async function flexSearch(texts: readonly Text[]): Promise<Engine> {
  const index = new FlexSearch.Document({ tokenize: 'forward', document: { id: 'address', index: ['title', 'text'] } });
  for (const { address, title, text } of texts) index.add({ address, title, text });
  let exported = '';
  await index.export((key: string, data: string) => {
    exported += key + data;
  });
  return {
    name: 'FlexSearch',
    bytes: scriptBytes('flexsearch') + compressed(exported),
    ask: (question) =>
      Promise.resolve([...new Set(index.search(question, { limit: 20, suggest: true }).flatMap(({ result }) => result))].map(String)),
  };
}

/** Orama with its stemmer and stop words for Dutch. */
export async function orama(texts: readonly Text[]): Promise<Engine> {
  const index = create({
    schema: { address: 'string', title: 'string', text: 'string' } as const,
    components: { tokenizer: { stemming: true, stemmer, stopWords: stopwords, language: 'dutch' } },
  });
  await insertMultiple(index, [...texts], 500);
  const saved = JSON.stringify(save(index));
  return {
    name: 'Orama',
    bytes: scriptBytes('@orama/orama') + compressed(saved),
    ask: async (question) => {
      const { hits } = await searchOrama(index, {
        term: question,
        properties: ['title', 'text'],
        boost: { title: 5 },
        tolerance: 1,
        limit: 20,
      });
      return hits.map(({ document }) => document.address);
    },
  };
}
