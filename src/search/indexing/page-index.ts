import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchDocument } from './documents.ts';
import type { Hints } from './hints.ts';

export type HintedDocument = SearchDocument & { hints: Hints };

/** Pages that are given to Pagefind before the answer about the first of them has come. */
const AT_ONCE = 32;

/** Bytes of the index that travel together: a question on a phone needs a few words, not a tenth of the index. */
const CHUNK_SIZE = '1800';

/** The index that Pagefind makes, in a process of its own. */
export interface PageIndex {
  /** Gives Pagefind a page; is done when there is room for another one. */
  add: (document: HintedDocument) => Promise<void>;
  /** Writes the index, in `pagefind/` of a site. */
  write: (site: string) => Promise<void>;
}

/**
 * Opens an index; it has to be closed.
 * @throws Error with the messages of Pagefind.
 */
export async function openPageIndex(): Promise<PageIndex> {
  process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] ??= CHUNK_SIZE;
  const { index, errors } = await createIndex();
  if (!index) throw new Error(errors.join('\n'));
  return pageIndexOf(index);
}

/** Ends the process of Pagefind. */
export const closePageIndex = async (): Promise<void> => {
  await close();
};

/** Pagefind's process ended before it was done. */
export class IndexerStopped extends Error {
  override name = 'IndexerStopped';
}

function pageIndexOf(index: PagefindIndex): PageIndex {
  const given = new Set<Promise<void>>();
  let failure: Error | undefined;
  const settle = async (room: Promise<unknown> | undefined): Promise<void> => {
    await room;
    if (failure) throw failure;
  };
  return {
    add: async (document) => {
      const answer = addTo(index, document)
        .catch((error: Error) => {
          failure ??= error;
        })
        .finally(() => given.delete(answer));
      given.add(answer);
      await settle(given.size >= AT_ONCE ? Promise.race(given) : undefined);
    },
    write: async (site) => {
      await settle(Promise.all(given));
      await answerOf(() => index.writeFiles({ outputPath: join(site, 'pagefind') }));
    },
  };
}

const addTo = (index: PagefindIndex, document: HintedDocument): Promise<void> =>
  answerOf(() => index.addHTMLFile({ url: document.address, content: pageOf(document) }));

async function answerOf(ask: () => Promise<{ errors: string[] }>): Promise<void> {
  const { errors } = await ask().catch((cause: unknown) => {
    throw new IndexerStopped('Pagefind stopte voordat het klaar was.', { cause });
  });
  if (errors.length > 0) throw new Error(errors.join('\n'));
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The page that Pagefind reads: what the reader sees, and before it the hints, in fields with a weight of their own. */
function pageOf({ title, html, hints, locale }: HintedDocument): string {
  const fields = { title, ...hints };
  const metas = Object.entries(fields).map(([name, value]) => `<meta data-pagefind-meta="${name}[content]" content="${attribute(value)}">`);
  return `<!doctype html><html lang="${locale}"><body><div data-pagefind-body>${metas.join('')}${html}</div></body></html>`;
}
