import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { farewell } from '../new/farewell.ts';
import type { Wish } from '../new/compose-entry.ts';
import { newEntry } from '../new/new-entry.ts';
import { Cancelled, terminalPrompts } from '../new/prompts.ts';
import { Refused } from '../new/refused.ts';
import { contentFolder, stop } from './arguments.ts';

const one = { type: 'string' } as const;

function readWish(): Wish & { content?: string | undefined } {
  try {
    const { values } = parseArgs({
      options: { content: one, kind: one, title: one, id: one, summary: one, scheme: one, set: { ...one, multiple: true } },
    });
    return values;
  } catch {
    stop('Deze opdracht kent alleen: --kind, --title, --id, --summary, --scheme, --content en --set veld=waarde.');
  }
}

const { content: folder, ...wish } = readWish();
const content = contentFolder(folder);
const isTerminal = process.stdin.isTTY && process.stdout.isTTY && !process.env['CI'];
const prompts = isTerminal ? terminalPrompts({ input: process.stdin, output: process.stdout }) : undefined;
const shown = (file: string): string => {
  const path = relative(process.cwd(), resolve(content, file));
  return path.startsWith('..') ? resolve(content, file) : path;
};

try {
  prompts?.hello('Iets nieuws voor het kenniscentrum');
  prompts?.tell(
    'Kies met ↑ en ↓, en ga verder met Enter. Weet je iets niet? Dan zegt de vraag wat Enter doet.\nAlles kan later nog anders, in het bestand. Stoppen: Ctrl-C; dan wordt er niets geschreven.',
  );
  const lines = farewell(await newEntry(content, wish, prompts), shown);
  if (prompts) {
    prompts.tell(lines);
    prompts.goodbye('Dank je wel!');
  } else console.log(lines);
} catch (error) {
  if (error instanceof Cancelled) {
    console.log('Gestopt. Er is niets geschreven.');
    process.exitCode = 130;
  } else if (error instanceof Refused) {
    console.error(`${error.message}\nEr is niets geschreven.`);
    process.exitCode = error.exitCode;
  } else throw error;
}
