import { existsSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import { stop } from './arguments.ts';

/**
 * The files and folders of the content that were named with a command, as paths inside the content. Stops the process with a clear
 * line when one is not there.
 * @param names Paths as someone types or pastes them: whole, from the folder of the project, or from that of the content.
 */
export const chosenFiles = (names: readonly string[], content: string): string[] => names.map((name) => chosenFile(name, content));

function chosenFile(name: string, content: string): string {
  for (const path of [resolve(name), resolve(content, name)]) {
    const inside = relative(content, path);
    if (existsSync(path) && inside !== '' && !inside.startsWith('..') && inside !== path) return inside.split(sep).join('/');
  }
  stop(`In de inhoud staat geen bestand ‘${name}’. Schrijf bijvoorbeeld: npm run validate -- content/pages/hulp.mdx`);
}

/** Whether a file is one of those that were chosen, or lies in a folder that was. */
export const isChosen = (file: string, chosen: readonly string[]): boolean =>
  chosen.some((path) => file === path || file.startsWith(`${path}/`));
