import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { checksumFile } from './data/checksums.ts';
import type { ExportFile, ExportSource } from './export-file.ts';
import { exporters } from './exporters.ts';

/** Every file that stands beside the pages, in the order of the exporters; the checksums of the others come last. */
export function exportFiles(source: ExportSource): ExportFile[] {
  const files = exporters.flatMap((exporter) => [...exporter(source)]);
  return [...files, checksumFile(files)];
}

/**
 * Writes everything that stands beside the pages into a built site, one after the other. Throws an Error when a file is there
 * already: two makers of one file would undo each other. Returns how many.
 */
export async function writeExports(site: string, source: ExportSource): Promise<number> {
  let written = 0;
  for (const { path, content } of exportFiles(source)) {
    const file = join(site, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content(), { flag: 'wx' });
    written += 1;
  }
  return written;
}
