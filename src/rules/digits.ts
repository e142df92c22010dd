const isDigit = /^\p{Nd}$/u;

/** The digits of each script stand in a row of ten, and rows stand behind each other; the first of all is a nought. */
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let back = 0;
  while (isDigit.test(String.fromCodePoint(code - back - 1))) back += 1;
  return String(back % 10);
}

const other = /(?![0-9])\p{Nd}/gu;

/** A text with the digits of every script, as ١١٢ and １１２, as the ones that we write. */
export const withPlainDigits = (text: string): string => text.replace(other, valueOf);
