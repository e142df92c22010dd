import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBuild } from './build.ts';
import { benchDev } from './dev.ts';
import { benchHost } from './host.ts';
import { benchSearch } from './search.ts';
import { benchValidate } from './validate.ts';
import { benchWeight } from './weight.ts';

/** The parts of the bench, by the word that chooses one. */
const parts: Record<string, (entries: readonly number[], rounds: number) => void | Promise<void>> = {
  build: benchBuild,
  dev: async (entries, rounds) => {
    for (const count of entries) await benchDev(count, rounds);
  },
  validate: async (entries, rounds) => {
    for (const count of entries) await benchValidate(count, rounds);
  },
  search: benchSearch,
  host: benchHost,
  weight: benchWeight,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { entries: { type: 'string', default: '5000' }, rounds: { type: 'string', default: '3' } },
});
const chosen = positionals.length > 0 ? positionals : Object.keys(parts);
const unknown = chosen.filter((name) => !parts[name]);
if (unknown.length > 0) {
  console.error(`De bench kent ${Object.keys(parts).join(', ')}; niet ${unknown.join(', ')}.`);
  process.exit(2);
}

const version = (name: string): string =>
  (JSON.parse(readFileSync(resolve(import.meta.dirname, `../../node_modules/${name}/package.json`), 'utf8')) as { version: string })
    .version;
console.log(
  `Node ${process.version}, ${cpus().length} kernen; ${[
    'astro',
    '@astrojs/mdx',
    'satteri',
    'zod',
    'js-yaml',
    'yaml',
    'pagefind',
    'minisearch',
    'lunr',
    'flexsearch',
    '@orama/orama',
  ]
    .map((name) => `${name} ${version(name)}`)
    .join(', ')}`,
);
for (const name of chosen) await parts[name]?.(values.entries.split(',').map(Number), Number(values.rounds));
