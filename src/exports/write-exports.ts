import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { checksumFile } from './data/checksums.ts';
import type { ExportFile, ExportSource } from './export-file.ts';
import { exporters } from './exporters.ts';

/** Every file that stands beside the pages, in the order of the exporters; the checksums of the others come last. */
export function exportFiles(source: ExportSource): ExportFile[] {
  const files = exporters.flatMap((exporter) => [...exporter(source)]);
  return [...files, checksumFile(files)];
}

/**
 * Writes everything that stands beside the pages into a built site, one after the other; between two files others can go on.
 * Throws an Error when a file is there already: two makers of one file would undo each other. Returns how many.
 */
export async function writeExports(site: string, source: ExportSource): Promise<number> {
  const files = exportFiles(source);
  for (const { path, content } of files) {
    const file = join(site, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content(), { flag: 'wx' });
    await setImmediate();
  }
  return files.length;
}
