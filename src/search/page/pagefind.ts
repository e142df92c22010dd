/** The part of Pagefind's browser API that this site uses (https://pagefind.app/docs/api/). */
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (words: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

export interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<Found>;
}

/** What Pagefind keeps of a page. */
export interface Found {
  meta: { title?: string };
  /** The text of the page. */
  content: string;
  /** Parts of the page under a heading of their own, in which the words stand; the page itself may be one of them. */
  sub_results: { title: string; url: string; excerpt: string }[];
}

/**
 * How Pagefind weighs. A long page about a subject is worth more than a short one that names it in passing, a word that
 * comes back often says little more than one that comes back once, and what a page is about counts more than what it
 * mentions.
 */
export const ranking = { pageLength: 0.1, termSaturation: 0.8, metaWeights: { title: 3, near: 5, far: 0.1 } };

/** Loads Pagefind for the pages in one language. The worker is left out: the index is small, and the script for it is not. */
export async function loadPagefind(locale: string, base = '/pagefind/'): Promise<Pagefind> {
  const script = `${base}pagefind.js`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as PagefindModule;
  const pagefind = createInstance({ basePath: base, language: locale, noWorker: true });
  await pagefind.options({ ranking });
  return pagefind;
}
