import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { socialDrawings, toPng } from '../social/social-files.ts';
import { projectFolder, readArguments } from './arguments.ts';

// Run by hand when the name of a section, a colour or the drawing changes; pages only name the files.
readArguments([]);
const folder = join(projectFolder, 'public');
const drawings = await socialDrawings();
await rm(join(folder, 'social'), { recursive: true, force: true });
for (const drawing of drawings) {
  const file = join(folder, drawing.address);
  const bytes = await toPng(drawing);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  console.log(`public${drawing.address}: ${(bytes.length / 1000).toFixed(1)} kB`);
}
