import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource } from '../../src/library/source-file.ts';

/** What Hugo says of its version; undefined where it is not installed. */
export function hugoVersion(): string | undefined {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? stdout.split(' ')[1] : undefined;
}

const layout = '<html lang="nl"><head><title>{{ .Title }}</title></head><body><h1>{{ .Title }}</h1>{{ .Content }}</body></html>\n';

/** Writes a bare Hugo site with one layout, and a page for each text of the interventions; what stands in components is there as text. */
export function writeHugoSite(folder: string, content: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['content', 'layouts/_default']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, 'config.toml'),
    'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]\n',
  );
  writeFileSync(join(folder, 'layouts/_default/single.html'), layout);
  for (const name of readdirSync(join(content, 'interventions'))) {
    const { data, body } = parseSource(name, readFileSync(join(content, 'interventions', name), 'utf8'));
    const { title } = data as { title: string };
    const words = body.replace(/<\/?[A-Z][^>]*>/g, '');
    writeFileSync(
      join(folder, 'content', name.replaceAll('.', '-').replace(/-mdx$/, '.md')),
      `---\ntitle: ${JSON.stringify(title)}\n---\n${words}`,
    );
  }
}
