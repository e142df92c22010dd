import { withPlainDigits } from '../digits.ts';
import type { Find } from './places.ts';
import { reading } from './plain-text.ts';

/** Digits of another script, and codes for digits in Markdown and YAML. */
const disguised = /(?![0-9])\p{Nd}|&#(?:0{0,5}(4[89]|5[0-7])|x0{0,4}(3\d));?|\\(?:x|u00|U000000)(3\d)/giu;

/** Letters and signs of other scripts; a text without them has no digits of theirs. */
const foreign = /[\u0660-\u1FFF\u20C0-\uFFFF]/;
const foreignDigit = /(?![0-9])\p{Nd}/u;

/** Whether a text may have any of those; most texts have none, and are not looked through sign by sign. */
const mayHide = (text: string): boolean =>
  text.includes('&#') || (text.includes('\\') && /\\[xu]/i.test(text)) || (foreign.test(text) && foreignDigit.test(text));

/** What is found in a text when each digit in it is read as a reader does: also ٠٦, ０６ and `&#48;6`. */
export function* inPlainDigits(text: string, find: (text: string) => Iterable<Find>): Generator<Find> {
  if (!mayHide(text)) {
    yield* find(text);
    return;
  }
  const { plain, origin } = reading(text, disguised, ([sign, decimal, hexadecimal, yaml]) => {
    const code = decimal !== undefined ? Number(decimal) : parseInt(hexadecimal ?? yaml ?? '', 16);
    return Number.isNaN(code) ? withPlainDigits(sign) : String.fromCharCode(code);
  });
  for (const found of find(plain)) yield { ...found, index: origin(found.index) };
}
