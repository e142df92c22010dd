import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { collectionNames, collections } from '../../src/model/collections.ts';
import { growContent } from './content.ts';
import { compare } from './measure.ts';

const root = resolve(import.meta.dirname, '../..');

/** The same collections, files and schemas, as Astro's own loaders read them. */
function peerCollections(content: string): string {
  const defined = collectionNames.map((name) => {
    const { storage, path } = collections[name];
    const pattern = storage === 'mdx-folder' ? '*.mdx' : '*.yaml';
    const loader =
      storage === 'yaml-list' ? `file('${join(content, path)}')` : `glob({ pattern: '${pattern}', base: '${join(content, path)}' })`;
    return `  '${name}': defineCollection({ loader: ${loader}, schema: model['${name}'].schema }),`;
  });
  return [
    "import { defineCollection } from 'astro:content';",
    "import { file, glob } from 'astro/loaders';",
    `import { collections as model } from '${join(root, 'src/model/collections.ts')}';`,
    'export const collections = {',
    ...defined,
    '};',
  ].join('\n');
}

/** What `npm run validate` gives to Node. */
function validateArguments(): string[] {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: { validate: string } };
  return scripts.validate.split(' ').slice(1);
}

/**
 * The validator beside `astro sync` of a bare Astro site with the same files and the same schemas. Astro stops at its
 * first mistake and looks at fields only; the validator also reads the bodies, and applies every rule. What its libraries take
 * when they only read, without one rule, says how much of it is reading.
 */
export async function benchValidate(entries: number, rounds: number): Promise<void> {
  const folder = join(root, '.cache/bench');
  const content = join(folder, 'content');
  const peer = join(folder, 'astro');
  growContent(join(root, 'content'), content, entries);
  // A translation has only words; Astro would take it for an entry that lacks its facts.
  for (const name of readdirSync(content, { recursive: true, encoding: 'utf8' })) {
    if (/\.en\.(?:mdx|yaml)$/.test(name)) rmSync(join(content, name));
  }
  mkdirSync(join(peer, 'src'), { recursive: true });
  writeFileSync(join(peer, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(peer, 'astro.config.mjs'),
    "import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [mdx()] });\n",
  );
  writeFileSync(join(peer, 'src/content.config.ts'), peerCollections(content));
  const ours = 'npm run validate';
  const reading = 'alleen lezen';
  const theirs = 'astro sync';
  const results = await compare(
    [
      { name: ours, args: [...validateArguments(), '--content', content], cwd: root },
      { name: reading, args: ['--max-semi-space-size=32', join(import.meta.dirname, 'read-alone.js'), content], cwd: root },
      {
        name: theirs,
        args: [join(root, 'node_modules/astro/bin/astro.mjs'), 'sync'],
        cwd: peer,
        // Without its store Astro reads everything, as the validator always does.
        prepare: () => ['.astro', 'node_modules'].forEach((name) => rmSync(join(peer, name), { recursive: true, force: true })),
      },
    ],
    rounds,
  );
  console.log(`\nControleren van ${entries} interventies (mediaan van ${rounds})\n`);
  console.log('| | tijd (s) | processortijd (s) | geheugen (MB) |\n| --- | --: | --: | --: |');
  for (const [name, { wall, cpu, megabytes }] of results) {
    console.log(`| ${name} | ${wall.toFixed(2)} | ${cpu.toFixed(2)} | ${megabytes.toFixed(0)} |`);
  }
  const their = results.get(theirs);
  for (const name of [ours, reading]) {
    const own = results.get(name);
    if (!own || !their) continue;
    const ratio = (part: 'wall' | 'cpu' | 'megabytes'): string => (their[part] / own[part]).toFixed(2);
    console.log(`| ${theirs} / ${name} | ${ratio('wall')} | ${ratio('cpu')} | ${ratio('megabytes')} |`);
  }
}
