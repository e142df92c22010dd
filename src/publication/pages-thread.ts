import { parentPort, workerData } from 'node:worker_threads';
import { build } from 'astro';
import { reportPages } from '../integrations/report-pages.ts';
import { shareLibrary } from '../integrations/open-library.ts';
import { unpackContent } from '../library/pack-content.ts';
import { cacheOf, type PagesTask } from './build-pages.ts';

const { root, folder, content } = workerData as PagesTask;

// The pages show the content that was checked, also when a file changes meanwhile.
shareLibrary(unpackContent(content));
await build({
  root,
  outDir: folder,
  cacheDir: cacheOf(folder),
  logLevel: 'warn',
  integrations: [reportPages((address) => parentPort?.postMessage(address))],
});
