import { cp, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Finding, isError } from '../library/finding.ts';
import { type Library, readLibrary } from '../library/library.ts';
import { checkLibrary } from './check-library.ts';

/** Text of files by their path, relative to the content folder. */
export type Files = ReadonlyMap<string, string>;

export interface TryOut {
  /** The whole content, as it would be with the files. */
  library: Library;
  /** Every error of that content. */
  errors: Finding[];
}

/** Reads and checks a copy of the content with new or changed files in it. The content itself stays as it is. */
export async function tryOut(content: string, files: Files): Promise<TryOut> {
  const trial = await mkdtemp(join(tmpdir(), 'proef-'));
  try {
    await cp(content, trial, { recursive: true });
    await writeAll(trial, files, (file) => file);
    const library = readLibrary(trial);
    return { library, errors: checkLibrary(library).filter(isError) };
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

/** The errors that were not there before. A line added higher up moves a mistake, and makes it no other mistake. */
export function newErrors(before: readonly Finding[], after: readonly Finding[]): Finding[] {
  const identity = ({ file, rule, message }: Finding): string => JSON.stringify([file, rule, message]);
  const old = Map.groupBy(before, identity);
  return after.filter((finding) => old.get(identity(finding))?.pop() === undefined);
}

/** Writes files that were tried out. Each is written beside its place first, so that no reader meets half a file. */
export async function writeFiles(content: string, files: Files): Promise<void> {
  const part = (file: string): string => `${file}.deel`;
  try {
    await writeAll(content, files, part);
    for (const file of files.keys()) await rename(join(content, part(file)), join(content, file));
  } finally {
    for (const file of files.keys()) await rm(join(content, part(file)), { force: true });
  }
}

async function writeAll(folder: string, files: Files, nameOf: (file: string) => string): Promise<void> {
  for (const [file, text] of files) {
    const path = join(folder, nameOf(file));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}
