import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Content of any size: that of the site, with its interventions repeated under other ids and titles until there are
 * enough of them.
 */
export function growContent(original: string, target: string, interventions: number): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(original, target, { recursive: true });
  const folder = join(target, 'interventions');
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx') && !name.endsWith('.en.mdx'));
  const texts = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  for (let copy = 1, made = names.length; made < interventions; copy += 1) {
    for (const [name, text] of texts) {
      if (made >= interventions) break;
      const renamed = text.replace(/^title: (['"]?)/m, (_line, quote: string) => `title: ${quote}Reeks ${copy}, `);
      writeFileSync(join(folder, name.replace('.mdx', `-${copy}.mdx`)), renamed);
      made += 1;
    }
  }
}
