import { mdxToMdast } from 'satteri';
import { plainNodesOf } from './plain-nodes.ts';

/**
 * Signs with which a part of a program can begin. The parser of MDX gives what stands behind a brace to a parser of programs, which
 * tries each < in two ways, so that forty of them keep it busy for ever; and which goes a layer deeper for each bracket, until
 * there is no more room and the whole process stops.
 */
const signs = [
  { sign: /</g, most: 10 },
  { sign: /[([{]/g, most: 500 },
];

/** A brace that is no sign of itself. */
const brace = /(?<!\\)(?:\\\\)*\{/g;

/** Takes the place of a brace where it is only asked what is code: a sign for private use, which has no meaning anywhere. */
const MASK = '\uE000';

/** How many of these places, in order, come before an offset. */
function countBefore(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? Infinity) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How far the parser of programs may read from a brace: to the end of its paragraph, or of the text where it may be no part of one. */
function endOfReach(text: string, index: number): number {
  const paragraph = text.slice(text.lastIndexOf('\n\n', index) + 1, index);
  const mayGoOn = paragraph.includes('<') || /(?:^|\n)[ \t>*+\d.)-]*$/.test(paragraph);
  const length = mayGoOn ? -1 : text.slice(index).search(/\n[ \t\r]*\n/);
  return length === -1 ? text.length : index + length;
}

/**
 * The offset of a brace behind which a program might stand that nobody can wait for; undefined when there is none. Braces in code
 * are text, and may have anything behind them.
 */
export function heavyBrace(text: string): number | undefined {
  if (!text.includes('{')) return undefined;
  const places = signs.map(({ sign, most }) => ({ most, at: [...text.matchAll(sign)].map(({ index }) => index) }));
  let code: readonly (readonly [from: number, to: number])[] | undefined;
  for (const { index, 0: found } of text.matchAll(brace)) {
    const at = index + found.length - 1;
    const end = endOfReach(text, at);
    if (places.every((place) => countBefore(place.at, end) - countBefore(place.at, at + 1) <= place.most)) continue;
    code ??= codeIn(text);
    if (!code.some(([from, to]) => from <= at && at < to)) return at;
  }
  return undefined;
}

/** Where code stands in a text; nowhere when the text cannot be read. */
function codeIn(text: string): [from: number, to: number][] {
  try {
    return plainNodesOf(mdxToMdast(text.replace(/[{}]/g, MASK), { features: { frontmatter: false } }))
      .filter(({ type }) => type === 'code' || type === 'inlineCode')
      .map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0]);
  } catch {
    return [];
  }
}
