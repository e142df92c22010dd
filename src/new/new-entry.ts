import { newErrors, tryOut, writeFiles } from '../rules/try-out.ts';
import { isPublished } from '../library/entry.ts';
import { isError } from '../library/finding.ts';
import { readLibrary } from '../library/library.ts';
import { checkLibrary } from '../rules/check-library.ts';
import { type Composed, composeEntry, refuse, type Wish } from './compose-entry.ts';
import type { Prompts } from './prompts.ts';
import { Refused } from './refused.ts';

/** A new entry that stands in the content. */
export interface Made extends Composed {
  isDraft: boolean;
  /** How many errors the content had already. */
  oldErrors: number;
}

/**
 * Makes a new entry, and writes it only when the content passes all the rules with it as well as it did without.
 * @param prompts Asks for what was not given; without it, nothing is asked.
 * @throws Refused when it cannot be made, Cancelled when someone stops. Nothing is written then.
 */
export async function newEntry(content: string, wish: Wish, prompts?: Prompts): Promise<Made> {
  const current = readLibrary(content);
  const isMissing = current.problems.some(({ kind, file }) => kind === 'missing-folder' && file === '.');
  if (isMissing) throw new Refused(`De map met inhoud is er niet: ${content}`, 2);
  const composed = await composeEntry(current, wish, prompts);
  const { library, collection, id, files } = composed;

  prompts?.tell('Even controleren of alles klopt …');
  const trial = await tryOut(content, files);
  // What was wrong already is no reason to refuse something good; it is looked for only when something is wrong.
  const before = trial.errors.length > 0 ? checkLibrary(library).filter(isError) : [];
  refuse(newErrors(before, trial.errors).map(({ message, hint }) => (hint ? `${message}\n  → ${hint}` : message)));
  const entry = trial.library.entries.find((other) => other.collection === collection && other.id === id);
  if (!entry) throw new Error(`The new entry ${collection}/${id} is not in the content.`);
  await writeFiles(content, files);
  return { ...composed, isDraft: !isPublished(entry), oldErrors: before.length };
}
