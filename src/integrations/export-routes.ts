import type { AstroIntegration } from 'astro';
import { exportFiles } from '../exports/write-exports.ts';
import { contentType, typeOf } from '../hosting/file-types.ts';
import { siteAddress } from '../i18n/site-address.ts';
import { openHistory } from './open-history.ts';
import { openLibrary } from './open-library.ts';

/** In the development server: the files that a build writes beside the pages, made of the content as it is. */
export function exportRoutes(): AstroIntegration {
  return {
    name: 'export-routes',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(new URL(request.url ?? '/', siteAddress()).pathname).slice(1);
          // Pages end in a slash, and are Astro's.
          if (path === '' || path.endsWith('/')) {
            next();
            return;
          }
          const answer = async (): Promise<void> => {
            const source = { library: await openLibrary('nl'), history: await openHistory(), site: new URL(siteAddress()) };
            const file = exportFiles(source).find((one) => one.path === path);
            if (!file) {
              next();
              return;
            }
            const type = typeOf(path);
            if (type) response.setHeader('Content-Type', contentType(type));
            response.end(file.content());
          };
          answer().catch(next);
        });
      },
    },
  };
}
