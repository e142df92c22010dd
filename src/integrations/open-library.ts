import { resolve } from 'node:path';
import { checkLibrary } from '../rules/check-library.ts';
import { describeFinding, type Finding, isError } from '../library/finding.ts';
import { type Library, libraryIn, readLibrary } from '../library/library.ts';
import type { Locale } from '../model/vocabulary.ts';

/** Content with mistakes; the message lists all of them. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super(`De inhoud heeft fouten:\n\n${findings.map(describeFinding).join('\n')}`);
    this.findings = findings;
  }
}

/** The content folder of this process: the environment variable CONTENT_DIR, or `content` in the project. */
export const contentDirectory = (): string => resolve(process.env['CONTENT_DIR'] ?? 'content');

// Astro loads its configuration and its pages as separate copies of a module; they share this one library.
const opened = Symbol.for('kenniscentrum.library');
const shared = globalThis as { [opened]?: Promise<Library> | undefined };

/**
 * The library of this process, read once and checked, with its words in a language where they have been translated.
 * @throws ContentError when the content has mistakes; everything that renders sees only content that passed.
 */
export async function openLibrary(locale: Locale): Promise<Library> {
  shared[opened] ??= new Promise((resolve) => {
    const library = readLibrary(contentDirectory());
    const errors = checkLibrary(library).filter(isError);
    if (errors.length > 0) throw new ContentError(errors);
    resolve(library);
  });
  return libraryIn(await shared[opened], locale);
}

/** Makes a library that was read and checked already the library of this process. */
export function shareLibrary(library: Library): void {
  shared[opened] = Promise.resolve(library);
}
