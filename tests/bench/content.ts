import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Content of any size: that of the site, with its interventions, in both languages, repeated under other ids and titles until there are
 * enough of them.
 */
export function growContent(original: string, target: string, interventions: number): void {
  rmSync(target, { recursive: true, force: true });
  cpSync(original, target, { recursive: true });
  const folder = join(target, 'interventions');
  const names = readdirSync(folder).filter((name) => name.endsWith('.mdx'));
  /** The files of each intervention, Dutch and English. */
  const originals = Map.groupBy(names, (name) => name.split('.')[0] ?? '');
  for (let copy = 1, made = originals.size; made < interventions; copy += 1) {
    for (const [id, files] of originals) {
      if (made >= interventions) break;
      for (const file of files) {
        const text = readFileSync(join(folder, file), 'utf8');
        const renamed = text.replace(/^title: (['"]?)/m, (_line, quote: string) => `title: ${quote}Reeks ${copy}, `);
        writeFileSync(join(folder, file.replace(id, `${id}-${copy}`)), renamed);
      }
      made += 1;
    }
  }
}
