/** The part of Pagefind's browser API that this site uses (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: { ranking: { pageLength: number } }) => Promise<void>;
  search: (term: string) => Promise<{ results: { data: () => Promise<Found> }[] }>;
}

/** A page that was found. */
export interface Found {
  url: string;
  /** Text around the words that were found; they stand in <mark>. */
  excerpt: string;
  meta: { title?: string; kind?: string };
}

let loaded: Promise<Pagefind> | undefined;

/** Loads the search engine once, at the first question. */
export function loadPagefind(): Promise<Pagefind> {
  const script = '/pagefind/pagefind.js';
  loaded ??= (import(/* @vite-ignore */ script) as Promise<Pagefind>).then(async (pagefind) => {
    // A long page about a subject is worth more than a short one that names it in passing.
    await pagefind.options({ ranking: { pageLength: 0.2 } });
    return pagefind;
  });
  return loaded;
}
