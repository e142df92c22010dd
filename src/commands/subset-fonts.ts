import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fonts, subsetOf } from '../fonts/subset-fonts.ts';

// Run by hand after a new version of a font, or when the site needs another character.
for (const { file, from } of fonts) {
  const bytes = await subsetOf(from);
  await writeFile(resolve(import.meta.dirname, '../fonts', file), bytes);
  console.log(`src/fonts/${file}: ${(bytes.length / 1000).toFixed(1)} kB`);
}
