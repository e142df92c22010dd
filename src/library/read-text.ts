import { isUtf8 } from 'node:buffer';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { BEGINNING, type Problem, positionAt } from './problem.ts';

/** Bytes. Larger files are no text that people write, and would take long to check. */
export const MAXIMUM_SIZE = 512 * 1024;

/** Behind a picture or a letter that is no Latin one, and before one: there it makes one picture, or the right form of a letter. */
const joiner = String.raw`(?<=[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]|(?!\p{Script=Latin})[\p{L}\p{M}])[\u200C\u200D](?=\p{Extended_Pictographic}|(?!\p{Script=Latin})\p{L})`;

/** What says that a sign is a picture or is none, behind such a sign; and a soft hyphen inside a word. */
const inPlace = [
  joiner,
  String.raw`(?<=\p{Extended_Pictographic})[\uFE0E\uFE0F]`,
  String.raw`(?<=[\d#*])\uFE0F(?=\u20E3)`,
  String.raw`(?<=\p{L})\u00AD(?=\p{L})`,
];

/**
 * Characters that nobody can see: control characters, a line end of long ago (which one program takes for a new line and
 * another does not), spaces without width, letters without a shape, what only changes a sign beside it and stands elsewhere,
 * tags, what has no meaning outside one font, and halves of a character.
 */
const control = new RegExp(
  [
    String.raw`[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u2800\uFFF9-\uFFFB\u{13430}-\u{1343F}\u{16FE4}]`,
    String.raw`(?=\p{Default_Ignorable_Code_Point})(?![\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]|${inPlace.join('|')}).`,
    String.raw`\p{Noncharacter_Code_Point}|\p{Private_Use}|\p{Surrogate}|\r(?!\n)`,
  ].join('|'),
  'u',
);

/** Characters that change the direction of writing, so that a reader sees something else than a computer (CVE-2021-42574). */
const bidi = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/;

/** Letters, digits and signs that texts are made of. Most texts have nothing else, and need no closer look. */
const ordinary = /^[\n\t -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]*$/;

/** Some programs put this sign at the beginning of a file; it is no part of the text. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A first line on which something stands far behind the hyphens, where nobody looks. */
const longOpening = /^---[^\n]{200}/;

const conflict = /^(?:<{7} |={7}$|>{7} |\|{7} )/m;

/**
 * One place for the bytes of all files, one after the other: with room for one more than a file may have. Made at the
 * first file, since the web editor checks texts with this module in a browser, which has no Buffer.
 */
let room: Buffer | undefined;

/** Reads the bytes of a file, good until the next file is read; the problem says why there are none. */
export function readBytes(directory: string, file: string): Buffer | Problem {
  room ??= Buffer.alloc(MAXIMUM_SIZE + 1);
  try {
    const handle = openSync(join(directory, file), 'r');
    try {
      let length = 0;
      for (let more = 1; more > 0; length += more) more = readSync(handle, room, length, room.length - length, null);
      if (length <= MAXIMUM_SIZE) return room.subarray(0, length);
      return { kind: 'file-too-large', file, ...BEGINNING, bytes: fstatSync(handle).size, maximum: MAXIMUM_SIZE };
    } finally {
      closeSync(handle);
    }
  } catch {
    return { kind: 'unreadable-file', file, ...BEGINNING };
  }
}

/** A file as text; when it is not fit to be read further, the problem says why. */
interface FileText {
  text: string;
  problem?: Problem;
}

/** Reads a file as text. */
export const readText = (directory: string, file: string): FileText => textFrom(file, readBytes(directory, file));

/** The text of a file, from its bytes. */
export function textFrom(file: string, bytes: Buffer | Problem): FileText {
  if ('kind' in bytes) return { text: '', problem: bytes };
  if (!isUtf8(bytes)) return { text: '', problem: { kind: 'invalid-encoding', file, ...encodingPosition(bytes) } };
  const whole = bytes.toString('utf8');
  const text = whole.startsWith(BYTE_ORDER_MARK) ? whole.slice(1) : whole;
  const problem = problemOf(file, text);
  return problem ? { text, problem } : { text };
}

/** What makes a text unfit to be read further; undefined for a good one. */
export function problemOf(file: string, text: string): Problem | undefined {
  if (text.trim() === '') return { kind: 'empty-file', file, ...BEGINNING };
  for (const kind of ['control-character', 'bidi-character'] as const) {
    const found = hiddenCharacter(kind, text);
    if (found) return { kind, file, ...positionAt(text, found.index), character: found.character };
  }
  if (longOpening.test(text)) {
    return { kind: 'front-matter-language', file, ...BEGINNING, language: text.slice(3, 100).trim() || 'veel wit' };
  }
  const mark = conflict.exec(text);
  return mark ? { kind: 'merge-conflict', file, ...positionAt(text, mark.index) } : undefined;
}

/** The first character of a kind that has no place in a text; codes as `\u202E` and `&#8238;` can put one in it too. */
export function hiddenCharacter(
  kind: 'control-character' | 'bidi-character',
  text: string,
): { index: number; character: string } | undefined {
  if (ordinary.test(text)) return undefined;
  const found = (kind === 'bidi-character' ? bidi : control).exec(text);
  return found ? { index: found.index, character: codePoint(found[0]) } : undefined;
}

const codePoint = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Where the bytes stop being UTF-8. */
function encodingPosition(bytes: Buffer): { line: number; column: number } {
  const decoded = new TextDecoder('utf-8').decode(bytes);
  return positionAt(decoded, Math.max(decoded.indexOf('\uFFFD'), 0));
}
