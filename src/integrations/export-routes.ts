import type { AstroIntegration } from 'astro';
import type { ExportFile } from '../exports/export-file.ts';
import { exportFiles } from '../exports/write-exports.ts';
import { contentType, typeOf } from '../hosting/file-types.ts';
import { siteAddress } from '../i18n/site-address.ts';
import type { Library } from '../library/library.ts';
import { openHistory } from './open-history.ts';
import { openLibrary } from './open-library.ts';

// A browser asks for dozens of scripts and styles too; the list of thousands of files is made once for the content as it is.
const listed = new WeakMap<Library, Map<string, ExportFile>>();

/** The files beside the pages, by their path. */
async function openExports(): Promise<Map<string, ExportFile>> {
  const library = await openLibrary('nl');
  const known = listed.get(library);
  if (known) return known;
  const source = { library, history: await openHistory(), site: new URL(siteAddress()) };
  const files = new Map(exportFiles(source).map((file) => [file.path, file]));
  listed.set(library, files);
  return files;
}

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
            const file = (await openExports()).get(path);
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
