/** The part of Pagefind's browser API that this site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  search: (words: string) => Promise<{ results: PagefindResult[] }>;
}

export interface PagefindModule {
  createInstance: (options: Record<string, unknown>) => Pagefind;
}

interface PagefindResult {
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
const ranking = { pageLength: 0.1, termSaturation: 0.4, metaWeights: { title: 2, own: 4, near: 2.5, mid: 1, far: 0.1 } };

const FOLDER = '/pagefind/';

/** Opens the index of the pages in the language of this one. The worker is left out: the index is small, its script is not. */
export async function openPagefind({ createInstance }: PagefindModule): Promise<Pagefind> {
  const pagefind = createInstance({ basePath: FOLDER, noWorker: true });
  await pagefind.options({ ranking });
  return pagefind;
}

/** Loads the script that Pagefind wrote beside its index. */
export function loadPagefind(): Promise<PagefindModule> {
  const script = `${FOLDER}pagefind.js`;
  return import(/* @vite-ignore */ script) as Promise<PagefindModule>;
}
