/** A piece of text, and whether it differs from the text beside it. */
export interface Piece {
  text: string;
  differs: boolean;
}

type Pair = [Piece[], Piece[]];

/** Two texts in pieces: what they have in common, and the words in which they differ. */
export function markDifference(a: string, b: string): Pair {
  const [linesA, linesB] = [a.split('\n'), b.split('\n')];
  if (linesA.length === linesB.length) {
    const pairs = linesA.map((line, index) => markWords(line, linesB[index] ?? ''));
    return [joinLines(pairs.map(([left]) => left)), joinLines(pairs.map(([, right]) => right))];
  }
  const { start, end } = commonEnds(linesA, linesB);
  const common = (lines: readonly string[]): Piece[][] => lines.map((line) => [{ text: line, differs: false }]);
  const [middleA, middleB] = [linesA.slice(start, linesA.length - end), linesB.slice(start, linesB.length - end)];
  const [piecesA, piecesB] =
    middleA.length === 0 || middleB.length === 0 ? [whole(middleA), whole(middleB)] : markWords(middleA.join('\n'), middleB.join('\n'));
  const around = (pieces: Piece[]): Piece[] =>
    joinLines([...common(linesA.slice(0, start)), ...(pieces.length > 0 ? [pieces] : []), ...common(linesA.slice(linesA.length - end))]);
  return [around(piecesA), around(piecesB)];
}

const whole = (lines: readonly string[]): Piece[] => (lines.length === 0 ? [] : [{ text: lines.join('\n'), differs: true }]);

const joinLines = (lines: readonly Piece[][]): Piece[] =>
  lines.flatMap((pieces, index) => (index === 0 ? pieces : [{ text: '\n', differs: false }, ...pieces]));

/** How much of the beginning and of the end two rows have in common. */
function commonEnds(a: ArrayLike<string>, b: ArrayLike<string>): { start: number; end: number } {
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return { start, end };
}

const isLetter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);
const isVisible = (character: string | undefined): boolean => character !== undefined && /\S/.test(character);

function markWords(a: string, b: string): Pair {
  if (a === b) return [cut(a, a.length, 0), cut(b, b.length, 0)];
  let { start, end } = commonEnds(a, b);
  // A word says more than a letter; of a sign that stands in one text only, what is around it is shown.
  const belongs = start + end === Math.min(a.length, b.length) ? isVisible : isLetter;
  while (start > 0 && belongs(a[start - 1])) start -= 1;
  while (end > 0 && belongs(a.at(-end))) end -= 1;
  return [cut(a, start, end), cut(b, start, end)];
}

const cut = (text: string, start: number, end: number): Piece[] =>
  [
    { text: text.slice(0, start), differs: false },
    { text: text.slice(start, text.length - end), differs: true },
    { text: text.slice(text.length - end), differs: false },
  ].filter((piece) => piece.text !== '');
