import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isError } from '../library/finding.ts';
import { type Library, readLibrary } from '../library/library.ts';
import { checkLibrary } from '../rules/check-library.ts';
import { textReport } from '../rules/reporters/text.ts';
import { contentDirectory, shareLibrary } from './open-library.ts';
import { mistakesPage } from './mistakes-page.ts';

/** Milliseconds to wait for more changes: an editor often saves several files at once. */
const PAUSE = 50;

/**
 * In the development server: reads the content again after each change. Mistakes stand in the terminal, and in every
 * page until they are mended; then the pages come back by themselves.
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const directory = contentDirectory();
        /** The mistakes as text, while there are any. */
        let report: string | undefined;

        const check = (): Library => {
          const library = readLibrary(directory);
          const findings = checkLibrary(library);
          report = findings.some(isError) ? textReport(findings, library) : undefined;
          if (report !== undefined) logger.error(`De inhoud heeft fouten.\n\n${report}`);
          else if (findings.length > 0) logger.warn(`\n${textReport(findings, library)}`);
          return library;
        };
        const refresh = async (): Promise<void> => {
          const wasGood = report === undefined;
          const library = check();
          if (report === undefined) {
            shareLibrary(library);
            await refreshContent?.({ loaders: ['library'] });
            if (!wasGood) logger.info('De inhoud klopt weer.');
          }
          server.ws.send({ type: 'full-reload' });
        };

        check();
        let timer: NodeJS.Timeout | undefined;
        let last = Promise.resolve();
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (relative(directory, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            // One after the other, so that the last state of the files is also the last that is shown.
            last = last.then(refresh).catch((error: unknown) => logger.error(String(error)));
          }, PAUSE);
        });
        server.middlewares.use((request, response, next) => {
          if (report === undefined || !request.headers.accept?.includes('text/html')) {
            next();
            return;
          }
          response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
          response.end(mistakesPage(report));
        });
      },
    },
  };
}
