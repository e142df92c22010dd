import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { BEGINNING, type Problem, positionAt } from './problem.ts';

/** Bytes. Larger files are no text that people write, and would take long to check. */
export const MAXIMUM_SIZE = 512 * 1024;

/** Control characters, which nobody can see; white space that texts need is left out. */
const control = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFF9-\uFFFB]|[\u{E0000}-\u{E007F}]/u;

/** Characters that change the direction of writing, so that a reader sees something else than a computer (CVE-2021-42574). */
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

const conflict = /^(?:<{7} |={7}$|>{7} |\|{7} )/m;

/** Reads a file as text; when it is not fit to be read further, the problem says why. */
export function readText(directory: string, file: string): { text: string; problem?: Problem } {
  let bytes: Buffer;
  try {
    const path = join(directory, file);
    const { size } = statSync(path);
    if (size > MAXIMUM_SIZE)
      return { text: '', problem: { kind: 'file-too-large', file, ...BEGINNING, bytes: size, maximum: MAXIMUM_SIZE } };
    bytes = readFileSync(path);
  } catch {
    return { text: '', problem: { kind: 'unreadable-file', file, ...BEGINNING } };
  }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const problem = problemOf(file, text);
    return problem ? { text, problem } : { text };
  } catch {
    return { text: '', problem: { kind: 'invalid-encoding', file, ...encodingPosition(bytes) } };
  }
}

/** What makes a text unfit to be read further; undefined for a good one. */
export function problemOf(file: string, text: string): Problem | undefined {
  if (text.trim() === '') return { kind: 'empty-file', file, ...BEGINNING };
  const hidden = control.exec(text);
  if (hidden) return { kind: 'control-character', file, ...positionAt(text, hidden.index), character: codePoint(hidden[0]) };
  const turned = bidi.exec(text);
  if (turned) return { kind: 'bidi-character', file, ...positionAt(text, turned.index), character: codePoint(turned[0]) };
  const mark = conflict.exec(text);
  return mark ? { kind: 'merge-conflict', file, ...positionAt(text, mark.index) } : undefined;
}

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where the bytes stop being UTF-8. */
function encodingPosition(bytes: Buffer): { line: number; column: number } {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  return positionAt(decoded, Math.max(decoded.indexOf('\uFFFD'), 0));
}
