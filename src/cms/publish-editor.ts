import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { bodyParts } from './body-parts.ts';
import { cmsConfig } from './cms-config.ts';
import type { CmsSettings } from './cms-settings.ts';
import { EDITOR } from '../i18n/editor-address.ts';
import { editorPage } from './editor-page.ts';
import { entryForms } from './entry-forms.ts';

/**
 * Puts the web editor in a built site: its page, program and configuration in a folder of their own. The other pages do
 * not know of it.
 */
export async function publishEditor(site: string, settings: CmsSettings): Promise<void> {
  const folder = join(site, EDITOR);
  await mkdir(folder);
  await bundleEditor(folder);
  await writeFile(join(folder, 'forms.json'), JSON.stringify({ entries: entryForms(), bodyParts: bodyParts() }));
  await writeFile(join(folder, 'config.json'), JSON.stringify(cmsConfig(settings)));
  await writeFile(join(folder, 'index.html'), editorPage);
}

/** Parts of Sveltia CMS that no field of this site uses: code with colours, maps, and changing of images. */
const unused = /^(?:@shikijs\/|leaflet|terra-draw|svgo|exifr|\.\/chunks\/(?:heic|webp|shiki))/;

/** Makes one program of the editor and the npm build of Sveltia CMS, which brings its own fonts and Dutch. */
async function bundleEditor(folder: string): Promise<void> {
  const { build } = await import('vite');
  await build({
    configFile: false,
    root: import.meta.dirname,
    base: './',
    publicDir: false,
    logLevel: 'error',
    resolve: { alias: [{ find: new RegExp(`${unused.source}.*$`), replacement: join(import.meta.dirname, 'left-out.ts') }] },
    build: {
      outDir: resolve(folder),
      emptyOutDir: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { editor: join(import.meta.dirname, 'editor.ts') },
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]' },
      },
    },
  });
}
