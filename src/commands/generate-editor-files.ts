import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { astroFiles, editorFiles } from '../guide/editor-files.ts';
import { contentFolder, projectFolder, readArguments } from './arguments.ts';

readArguments([]);
const files = { ...editorFiles('nl'), ...astroFiles(contentFolder(), 'nl') };
for (const [path, text] of Object.entries(files)) {
  await mkdir(dirname(join(projectFolder, path)), { recursive: true });
  await writeFile(join(projectFolder, path), text);
}
console.log(`${Object.keys(files).length} bestanden voor VS Code staan klaar.`);
