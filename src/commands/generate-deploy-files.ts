import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { deployFiles } from '../hosting/deploy-files.ts';
import { projectFolder, readArguments } from './arguments.ts';

readArguments([]);
for (const [path, text] of Object.entries(deployFiles())) {
  await mkdir(dirname(join(projectFolder, path)), { recursive: true });
  await writeFile(join(projectFolder, path), text);
  console.log(`${path} staat klaar.`);
}
