import type { Position } from '../library/finding.ts';
import { positionAt } from '../library/problem.ts';

/** Why a text is not parsed at all: some texts take a parser longer than anyone wants to wait. */
export interface TooComplex extends Position {
  kind: 'deep' | 'crowded' | 'program';
}

/** Layers of lists and quotations; no reader follows deeper than a few. */
export const MAXIMUM_DEPTH = 64;

/**
 * How often signs with a meaning may stand in one text. A long text of this site has about fifty in a thousand
 * characters; at these numbers the slowest text that was found takes half a second.
 */
const limits: readonly { sign: RegExp; most: number }[] = [
  { sign: /[*_~[\]<>{}|#@&`:\\!]/g, most: 40_000 },
  { sign: /_/g, most: 20_000 },
  { sign: /</g, most: 2_000 },
  { sign: /\{/g, most: 1_000 },
];

/** Characters of a stretch that begins as a program does; no sentence is that long. */
const LONGEST_PROGRAM = 2_000;

const deep = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAXIMUM_DEPTH + 1}}`, 'm');
const program = /^(?:import|export)[ \t{*]/gm;

/** The first reason not to parse a text; undefined for a text that people write. */
export function tooComplex(text: string): TooComplex | undefined {
  const nested = deep.exec(text);
  if (nested) return { kind: 'deep', ...positionAt(text, nested.index) };
  for (const { sign, most } of limits) {
    let count = 0;
    for (const found of text.matchAll(sign)) {
      count += 1;
      if (count > most) return { kind: 'crowded', ...positionAt(text, found.index) };
    }
  }
  for (const { index } of text.matchAll(program)) {
    const end = /\n[ \t\r]*\n/.exec(text.slice(index, index + LONGEST_PROGRAM));
    if (!end && text.length - index > LONGEST_PROGRAM) return { kind: 'program', ...positionAt(text, index) };
  }
  return undefined;
}
