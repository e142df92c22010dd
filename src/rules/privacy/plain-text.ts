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
export function plainText(text: string): PlainText {
  let plain = '';
  let last = 0;
  const cuts = [{ at: 0, origin: 0 }];
  for (const { 0: sign, 1: decimal, 2: hexadecimal, 3: name, 4: yaml, 5: percent, index } of text.matchAll(signs)) {
    plain += text.slice(last, index);
    last = index + sign.length;
    const hex = hexadecimal ?? yaml ?? percent;
    const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? parseInt(hex, 16) : undefined;
    const read =
      name !== undefined ? (names[name.toLowerCase()] ?? '') : code !== undefined && code <= 0xffff ? String.fromCharCode(code) : '';
    if (read !== '') cuts.push({ at: plain.length, origin: index });
    plain += read;
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
