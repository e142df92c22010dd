import { parentPort, workerData } from 'node:worker_threads';
import { build } from 'astro';
import { reportPages } from '../integrations/report-pages.ts';
import { shareLibrary } from '../integrations/open-library.ts';
import { unpackContent } from '../library/pack-content.ts';
import type { PagesTask } from './build-pages.ts';

const { root, folder, cache, content } = workerData as PagesTask;

/** Pages that are told of together: waking the other thread for each of them costs more than making a small page. */
const AT_ONCE = 16;
let written: string[] = [];

function tellAll(): void {
  parentPort?.postMessage(written);
  written = [];
}

function tell(address: string): void {
  written.push(address);
  if (written.length >= AT_ONCE) tellAll();
}

// The pages show the content that was checked, also when a file changes meanwhile.
shareLibrary(unpackContent(content));
await build({
  root,
  outDir: folder,
  cacheDir: cache,
  logLevel: 'warn',
  integrations: [reportPages(tell)],
});
tellAll();
