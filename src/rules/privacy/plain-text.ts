/** What Markdown, YAML and addresses read as another sign, and marks and invisible signs that a reader does not see. */
const signs =
  /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(commat|period|lowbar|hyphen|nbsp|shy));|\\u([\da-f]{4})|%([\da-f]{2})|[*~`\\\u00AD\u200B-\u200D\u2060]/gi;

const names: Record<string, string> = { commat: '@', period: '.', lowbar: '_', hyphen: '-', nbsp: ' ' };

/** A text as a reader sees it, for as far as it may hold an address; and where each place in it was typed. */
export interface PlainText {
  plain: string;
  /** Offset in the text as it was typed. */
  origin: (index: number) => number;
}

/** Takes marks of bold and italics out of a text, and puts signs in the place of their codes. */
export const plainText = (text: string): PlainText =>
  reading(text, signs, ([, decimal, hexadecimal, name, yaml, percent]) => {
    const hex = hexadecimal ?? yaml ?? percent;
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined;
    if (name !== undefined) return names[name.toLowerCase()] ?? '';
    return code !== undefined && code <= 0xffff ? String.fromCharCode(code) : '';
  });

/** A text in which some signs are read as others. */
export function reading(text: string, pattern: RegExp, read: (sign: RegExpExecArray) => string): PlainText {
  let plain = '';
  let last = 0;
  const cuts = [{ at: 0, origin: 0 }];
  for (const sign of text.matchAll(pattern)) {
    plain += text.slice(last, sign.index);
    last = sign.index + sign[0].length;
    const other = read(sign);
    if (other !== '') cuts.push({ at: plain.length, origin: sign.index });
    plain += other;
    cuts.push({ at: plain.length, origin: last });
  }
  plain += text.slice(last);
  return { plain, origin: (index) => originOf(cuts, index) };
}

function originOf(cuts: readonly { at: number; origin: number }[], index: number): number {
  let low = 0;
  let high = cuts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((cuts[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const { at, origin } = cuts[low] ?? { at: 0, origin: 0 };
  return origin + index - at;
}
