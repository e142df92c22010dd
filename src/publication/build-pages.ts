import { on } from 'node:events';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { places } from '../i18n/addresses.ts';
import type { Library } from '../library/library.ts';
import { packContent, type PackedContent } from '../library/pack-content.ts';

/** What the thread that makes the pages is told. */
export interface PagesTask {
  /** Folder of the project. */
  root: string;
  /** Folder that gets the pages. */
  folder: string;
  /** Folder for what Astro remembers. */
  cache: string;
  content: PackedContent;
}

/** Room for objects that are soon forgotten, in megabytes: a page is made of many. With more room they are cleared away less often. */
const YOUNG_MEGABYTES = 192;

/**
 * Makes the pages in a folder, in a thread of its own, so that others can work with the first pages while the last are being made.
 * @returns The address of each page that has been written, one by one.
 * @throws Error of Astro or of a page.
 */
export async function* buildPages(root: string, library: Library, folder: string): AsyncGenerator<string> {
  const task: PagesTask = { root, folder, cache: cacheOf(folder), content: packContent(library) };
  const worker = new Worker(new URL('./pages-thread.ts', import.meta.url), {
    workerData: task,
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  try {
    for await (const [addresses] of on(worker, 'message', { close: ['exit'] })) yield* addresses as string[];
  } finally {
    await worker.terminate();
  }
  for (const home of Object.values(places.home)) await nameNotFoundPage(join(folder, home));
}

/** What Astro remembers of the content; a cache of another build may have been made with another schema or other content. */
export const cacheOf = (pages: string): string => `${pages}.cache`;

/** Hosts look for `404.html`, in the folder of the language too; Astro calls only the first one so. */
async function nameNotFoundPage(folder: string): Promise<void> {
  const page = join(folder, '404');
  if (!existsSync(page)) return;
  await rename(join(page, 'index.html'), join(folder, '404.html'));
  await rm(page, { recursive: true });
}
