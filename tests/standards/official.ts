import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = process.env['STANDARDS_DIR'];

/** The official files, where the environment variable STANDARDS_DIR names a folder that has them; see README.md. */
export const officialFiles = (...names: string[]): string[] =>
  folder === undefined ? [] : names.map((name) => resolve(folder, name)).filter((file) => existsSync(file));

/** Whether there are official files at all. */
export const hasOfficialFiles = folder !== undefined;
