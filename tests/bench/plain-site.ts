import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bodyComponents } from '../../src/model/body-components.ts';

/** The components of the texts as a bare site has them: what is in them, and nothing around it. */
const passThrough = `---\n---\n<slot />\n`;

const files = (content: string): Record<string, string> => ({
  'package.json': '{ "type": "module" }',
  'astro.config.mjs':
    "import mdx from '@astrojs/mdx';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [mdx()] });\n",
  'src/content.config.ts': [
    "import { defineCollection } from 'astro:content';",
    "import { glob } from 'astro/loaders';",
    `export const collections = { texts: defineCollection({ loader: glob({ pattern: '*.mdx', base: '${join(content, 'interventions')}' }) }) };`,
    '',
  ].join('\n'),
  'src/components/PassThrough.astro': passThrough,
  'src/pages/[id].astro': [
    '---',
    "import { getCollection, render } from 'astro:content';",
    "import PassThrough from '../components/PassThrough.astro';",
    `const components = Object.fromEntries(${JSON.stringify(Object.keys(bodyComponents))}.map((name) => [name, PassThrough]));`,
    "export const getStaticPaths = async () => (await getCollection('texts')).map((entry) => ({ params: { id: entry.id }, props: { entry } }));",
    'const { entry } = Astro.props;',
    'const { Content } = await render(entry);',
    '---',
    '<html lang="nl"><head><title>{entry.data.title}</title></head><body><h1>{entry.data.title}</h1><Content components={components} /></body></html>',
    '',
  ].join('\n'),
  'build.mjs': [
    "import { build } from 'astro';",
    "import { close, createIndex } from 'pagefind';",
    "await build({ logLevel: 'error' });",
    'const { index } = await createIndex();',
    "await index.addDirectory({ path: 'dist' });",
    "await index.writeFiles({ outputPath: 'dist/pagefind' });",
    'await close();',
    '',
  ].join('\n'),
});

/** Writes a bare site of Astro, MDX and Pagefind with their own settings: one layout, and a page for each text of the interventions. */
export function writePlainSite(folder: string, content: string, packages: string): void {
  for (const [name, text] of Object.entries(files(content))) {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text);
  }
  symlinkSync(packages, join(folder, 'node_modules'));
}
