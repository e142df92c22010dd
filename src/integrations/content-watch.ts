import { relative } from 'node:path';
import type { AstroIntegration } from 'astro';
import { closeLibrary, contentDirectory, openLibrary } from './open-library.ts';

/** In the development server: reads the content again after each change, and shows mistakes in the page and the terminal. */
export function contentWatch(): AstroIntegration {
  return {
    name: 'content-watch',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const directory = contentDirectory();
        const read = async (): Promise<void> => {
          closeLibrary();
          try {
            await openLibrary();
            await refreshContent?.({ loaders: ['library'] });
            server.ws.send({ type: 'full-reload' });
          } catch (error) {
            const message = error instanceof Error ? error.message : String(error);
            logger.error(message);
            server.ws.send({ type: 'error', err: { message, stack: '' } });
          }
        };
        server.watcher.add(directory);
        server.watcher.on('all', (_event, path) => {
          if (!relative(directory, path).startsWith('..')) void read();
        });
      },
    },
  };
}
