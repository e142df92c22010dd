/**
 * What people put between the digits of one number, and what Markdown adds: spaces, hyphens, dots, brackets, marks of bold
 * and italics, a space that is written as `&nbsp;`, and the end of a line. A part of a pattern; it matches nothing too.
 */
export const GAP = String.raw`(?:[\t \u00A0\u00AD\u2000-\u200D\u2010-\u2015\u202F\u2060\u2212.\-/()*_~\x60\\]|\r?\n[\t >]{0,20}|&(?:#\d{1,5}|#x[\da-f]{1,4}|[a-z]{2,8});){0,4}`;

/** The digits of a number, however it was typed. */
export const digitsOf = (typed: string): string => typed.replace(/&[^;]*;|\D/g, '');

/** Addresses are hardly ever longer; further back than this nobody looks for the beginning of one. */
const LONGEST_ADDRESS = 1_000;

const isEdge = (code: number): boolean =>
  code <= 0x20 || code === 0x22 || code === 0x27 || code === 0x3c || code === 0x3e || code === 0x5b || code === 0x7c || code === 0xa0;

/** The part of an address or a word that stands before a place, up to the space, quote or bracket before it. */
export function wordBefore(text: string, index: number): string {
  const last = Math.max(0, index - LONGEST_ADDRESS);
  let start = index;
  for (; start > last; start -= 1) {
    const code = text.charCodeAt(start - 1);
    if (isEdge(code)) break;
    // A bracket begins an address in Markdown; inside an address, as in many a DOI, it stands behind a letter or a digit.
    if (code === 0x28 && !/[\p{L}\p{N}]/u.test(text.charAt(start - 2))) break;
  }
  return text.slice(start, index);
}

/** Whether a place lies in a web address, a DOI, or an address of this site; digits there mean something else. */
export const isInAddress = (text: string, index: number): boolean =>
  /:\/\/|^www\.|(?:^|[:/])10\.\d{4,9}\/|^\/[a-z]/i.test(wordBefore(text, index));
