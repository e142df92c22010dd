import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Finding } from '../src/library/finding.ts';
import { type Library, readLibrary } from '../src/library/library.ts';
import { checkLibrary } from '../src/rules/check-library.ts';

export const fixtureContent = resolve(import.meta.dirname, 'fixtures/content');
export const realContent = resolve(import.meta.dirname, '../content');

/** What happens to a file: new text or bytes, a change of its text, or null to take it away. */
export type Change = string | Uint8Array | null | ((text: string) => string);

/** A copy of the content with changes, for the time of one test. */
export async function withContent<Result>(
  changes: Record<string, Change>,
  use: (directory: string) => Result | Promise<Result>,
  original = fixtureContent,
): Promise<Result> {
  const directory = await mkdtemp(join(tmpdir(), 'inhoud-'));
  try {
    await cp(original, directory, { recursive: true });
    for (const [file, change] of Object.entries(changes)) await changeFile(directory, file, change);
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** Makes a change in a folder. */
export async function changeFile(directory: string, file: string, change: Change): Promise<void> {
  const path = join(directory, file);
  if (change === null) await rm(path, { recursive: true });
  else {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, typeof change !== 'function' ? change : changed(file, await readFile(path, 'utf8'), change));
  }
}

/** A change that changes nothing is a mistake in the test. */
function changed(file: string, text: string, change: (text: string) => string): string {
  const result = change(text);
  if (result === text) throw new Error(`De verandering van ${file} verandert niets.`);
  return result;
}

/** Everything that is wrong with the fixture after these changes. */
export const findingsOf = (changes: Record<string, Change>): Promise<Finding[]> =>
  withContent(changes, (directory) => checkLibrary(readLibrary(directory)));

export const libraryOf = (changes: Record<string, Change> = {}): Promise<Library> => withContent(changes, readLibrary);

/** The part of a finding that tests speak of. */
export const brief = ({ rule, file, line, column, message }: Finding): string => `${file}:${line}:${column} ${rule}: ${message}`;

/** Everything that is wrong with the fixture after these changes, in brief. */
export const briefsOf = async (changes: Record<string, Change>): Promise<string[]> => (await findingsOf(changes)).map(brief);

/** A change of some words into others, where they first stand. */
export const replaced =
  (from: string, to: string): Change =>
  (text) =>
    text.replace(from, () => to);
