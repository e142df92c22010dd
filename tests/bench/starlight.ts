import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PageText } from './page-markdown.ts';

/** What is compared with; other versions may weigh something else. */
export const STARLIGHT = '0.42.4';

/** Runs a program in a folder; throws an Error with what it said when it fails. */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} mislukte:\n${error?.message ?? `${stdout}\n${stderr}`}`);
}

/** Installs Starlight with an Astro in a folder of its own, unless it is there already; this needs the npm registry. */
function install(folder: string, astro: string): void {
  const manifest = JSON.stringify({ type: 'module', private: true, dependencies: { '@astrojs/starlight': STARLIGHT, astro } });
  const file = join(folder, 'package.json');
  if (existsSync(join(folder, 'node_modules/@astrojs/starlight')) && readFileSync(file, 'utf8') === manifest) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, manifest);
  run('npm', ['install', '--no-audit', '--no-fund'], folder);
}

/**
 * Builds a site with Starlight as its documentation starts with it, in one language and with a menu of our length.
 * @param pages Their texts, by address.
 * @param menu Names and addresses.
 * @returns The folder of the built site.
 */
export function buildStarlight(
  folder: string,
  astro: string,
  pages: ReadonlyMap<string, PageText>,
  menu: readonly { label: string; link: string }[],
): string {
  install(folder, astro);
  ['src', 'dist', '.astro'].forEach((name) => rmSync(join(folder, name), { recursive: true, force: true }));
  const options = { title: 'Kenniscentrum', locales: { root: { label: 'Nederlands', lang: 'nl' } }, sidebar: menu };
  const files = new Map([
    [
      'astro.config.mjs',
      `import starlight from '@astrojs/starlight';\nimport { defineConfig } from 'astro/config';\nexport default defineConfig({ integrations: [starlight(${JSON.stringify(options)})] });\n`,
    ],
    [
      'src/content.config.ts',
      "import { defineCollection } from 'astro:content';\nimport { docsLoader } from '@astrojs/starlight/loaders';\nimport { docsSchema } from '@astrojs/starlight/schema';\nexport const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };\n",
    ],
    ...[...pages].map(([address, { title, description, markdown }]): [string, string] => [
      `src/content/docs${address.replace(/\/$/, '.md')}`,
      `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n---\n\n${markdown}\n`,
    ]),
  ]);
  for (const [name, text] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  run(process.execPath, [join(folder, 'node_modules/astro/bin/astro.mjs'), 'build'], folder);
  return join(folder, 'dist');
}
