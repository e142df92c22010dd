/**
 * Writing that the two parsers may read in two ways, as may the programs of others: tabs, a # against a bracket, lines with only
 * a comment, marks of documents, an item with nothing behind its hyphen, brackets that are still open at the end of a line, fields
 * with a question mark, without a name, without a colon, or with a list or a rare number for a name, rare ways to write a number,
 * a value that begins with a quotation mark and does not end with one on its line. The sign is looked for first, because that is
 * fast. A text that is only suspected takes more time and is read all the same.
 */
const unusual: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['\t', /\t/],
  ['\r', /\r(?!\n)/],
  ['#', /[[\]{}]#|^ *#/m],
  ['|', /\|(?:\+|-?\d)/],
  ['>', />(?:\+|-?\d)/],
  ['---', /^---/m],
  ['...', /^\.\.\./m],
  ['?', /(?:^|[[{,]|- ) *\?\s/m],
  ['~', /~ *:/],
  [' :', /(?:^|[[{,-]) +:/m],
  ...['\n:', '[:', '{:', ',:', '-:'].map((sign) => [sign, /(?:^|[[{,-]):/m] as const),
  [':', /(?:^|[[{,]|- ) *(?:[-+.]|0\w|\d+[.eE_]|\d{16})[\w.+-]* *:/m],
  ['-', /(?:^|[ -])- *\r?(?:$| #)/m],
  ...['-', '+'].map((sign) => [sign, /(?:^|[\s[{,])[-+][.0]/m] as const),
  ["'", /(?:^[ \t]*|[:?-][ \t]+|[[{,][ \t]*)'(?!(?:[^'\n]|'')*'[ \t\r]*(?:$|[,\]}:]|[ \t]#))/m],
  ['"', /(?:^[ \t]*|[:?-][ \t]+|[[{,][ \t]*)"(?!(?:[^"\\\n]|\\.)*"[ \t\r]*(?:$|[,\]}:]|[ \t]#))/m],
  ...['[', '{'].map((sign) => [sign, /[[{][^[\]{}\n]*$|[\]}], *(?:$| #)|\{\s*[[{]/m] as const),
  ...[']', '}'].map((sign) => [sign, /[\]}] *:/] as const),
  ['{', /[{,] *[^\s:,{}][^:,{}\n]*\}|\{ *[^\s:,{}][^:,{}\n]*,/],
  ['0b', /(?:^|[\s[{,])0b/m],
  ...['e', 'E'].map((sign) => [sign, /(?:^|[\s[{,])[-+.\d]+[eE]\+?\d{3}/m] as const),
];

/** Where the first unusual writing stands; -1 when there is none. */
export const unusualAt = (yaml: string): number => {
  const places = unusual.flatMap(([sign, pattern]) => (yaml.includes(sign) ? (pattern.exec(yaml)?.index ?? []) : []));
  return places.length > 0 ? Math.min(...places) : -1;
};
