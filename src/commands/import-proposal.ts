import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { importProposal } from '../import/import-proposal.ts';
import { farewell } from '../new/farewell.ts';
import { Refused } from '../new/refused.ts';
import { contentFolder, readArguments, stop } from './arguments.ts';

const { values, positionals } = readArguments(['content', 'scheme']);
const [file] = positionals;
if (file === undefined || positionals.length > 1) {
  stop(
    'Gebruik: npm run import-proposal -- BESTAND\nHet bestand is de tekst van een issue dat met een formulier is gemaakt, of dat issue als JSON.',
  );
}
let text: string;
try {
  text = await readFile(file, 'utf8');
} catch {
  stop(`Het bestand ${file} is niet te lezen.`);
}

const content = contentFolder(values.content);
try {
  const made = await importProposal({ content, text, scheme: values.scheme });
  console.log(farewell(made, (path) => relative(process.cwd(), resolve(content, path))));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(`${error.message}\nEr is niets geschreven.`);
  process.exitCode = error.exitCode;
}
