import { extname } from 'node:path';
import { idFrom } from '../model/id-from.ts';

/** A name that a file can have, and whether another file has it already. */
export interface BetterName {
  name: string;
  taken: boolean;
}

/** Endings that mean the same as one that the site has. */
const sameEnding: Readonly<Record<string, string>> = {
  '.jpeg': '.jpg',
  '.jpe': '.jpg',
  '.jfif': '.jpg',
  '.md': '.mdx',
  '.markdown': '.mdx',
  '.yml': '.yaml',
};

/** A text editor puts its own ending behind the one that was typed. */
const typedEnding = /\.(?:mdx?|ya?ml)(?=\.txt$)/i;

/** Longer names are no name that someone gave a text. */
const LONGEST = 200;

/**
 * The name that a file should have had; undefined when it has a good name, or when nothing can be guessed.
 * @param endings The endings that files in this folder have.
 * @param others The names of all files in this folder.
 */
export function betterName(name: string, endings: readonly string[], others: ReadonlySet<string>): BetterName | undefined {
  if (name.length > LONGEST) return undefined;
  const typed = typedEnding.test(name) ? name.slice(0, -'.txt'.length) : name;
  const extension = extname(typed);
  const ending = sameEnding[extension.toLowerCase()] ?? extension.toLowerCase();
  const stem = typed.slice(0, typed.length - extension.length);
  const language = ['.mdx', '.yaml'].includes(ending) && /\.en$/i.test(stem) ? '.en' : '';
  const id = idFrom(stem.slice(0, stem.length - language.length));
  const better = `${id}${language}${ending}`;
  return id === '' || better === name || !endings.includes(ending) ? undefined : { name: better, taken: others.has(better) };
}
