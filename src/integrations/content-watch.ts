import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isError } from '../library/finding.ts';
import { readLibrary } from '../library/library.ts';
import type { KnownFiles } from '../library/source-file.ts';
import { checkLibrary, type KnownChecks } from '../rules/check-library.ts';
import { textReport } from '../rules/reporters/text.ts';
import { contentDirectory, shareLibrary } from './open-library.ts';
import { mistakesPage } from './mistakes-page.ts';

/** Milliseconds to wait for more changes: an editor often saves several files at once. */
const PAUSE = 20;

/**
 * In the development server: reads the content again after each change, as far as it has changed. Mistakes stand in the terminal,
 * and in every page until they are mended; then the pages come back by themselves.
 */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const directory = contentDirectory();
        const files: KnownFiles = new Map();
        const checks: KnownChecks = new WeakMap();
        /** The mistakes as text, while there are any. */
        let report: string | undefined;

        const check = (): void => {
          const library = readLibrary(directory, files);
          const findings = checkLibrary(library, checks);
          const wasGood = report === undefined;
          report = findings.some(isError) ? textReport(findings, library) : undefined;
          if (report !== undefined) logger.error(`De inhoud heeft fouten.\n\n${report}`);
          else {
            if (findings.length > 0) logger.warn(`\n${textReport(findings, library)}`);
            if (!wasGood) logger.info('De inhoud klopt weer.');
            shareLibrary(library);
          }
        };
        const refresh = (): void => {
          check();
          // Astro forgets which pages there are, and with which entries.
          for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
          server.ws.send({ type: 'full-reload' });
        };

        check();
        let timer: NodeJS.Timeout | undefined;
        /** Who asks for a page between a change and the reading of it, waits for the new one. */
        let waiting: (() => void)[] = [];
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (relative(directory, path).startsWith('..')) return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            timer = undefined;
            try {
              refresh();
            } catch (error) {
              logger.error(String(error));
            }
            const answers = waiting;
            waiting = [];
            for (const answer of answers) answer();
          }, PAUSE);
        });
        server.middlewares.use((request, response, next) => {
          const answer = (): void => {
            if (report === undefined || !request.headers.accept?.includes('text/html')) {
              next();
              return;
            }
            response.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8' });
            response.end(mistakesPage(report));
          };
          if (timer) waiting.push(answer);
          else answer();
        });
      },
    },
  };
}
