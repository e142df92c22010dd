import { createHash } from 'node:crypto';
import { dataFiles, dataFolder } from '../../i18n/file-addresses.ts';
import type { ExportFile } from '../export-file.ts';

const folder = dataFolder.slice(1);

/**
 * The checksums of every file of the open data, in the form that `sha256sum -c` reads in their folder. The proof is not
 * among them: it is written when all of this is there.
 */
export const checksumFile = (files: readonly ExportFile[]): ExportFile => ({
  path: dataFiles.checksums.slice(1),
  content: () =>
    files
      .filter(({ path }) => path.startsWith(folder))
      .toSorted((a, b) => (a.path < b.path ? -1 : 1))
      .map(({ path, content }) => `${createHash('sha256').update(content()).digest('hex')}  ${path.slice(folder.length)}\n`)
      .join(''),
});
