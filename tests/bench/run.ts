import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { benchValidate } from './validate.ts';

/** The parts of the bench, by the word that chooses one. */
const parts: Record<string, (entries: number, rounds: number) => void> = { validate: benchValidate };

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
  `Node ${process.version}, ${cpus().length} kernen; ${['astro', '@astrojs/mdx', 'satteri', 'zod', 'js-yaml', 'yaml']
    .map((name) => `${name} ${version(name)}`)
    .join(', ')}`,
);
for (const name of chosen) {
  for (const entries of values.entries.split(',')) parts[name]?.(Number(entries), Number(values.rounds));
}
