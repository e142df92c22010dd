import type { Position } from '../library/finding.ts';
import { positionAt } from '../library/problem.ts';
import { heavyBrace } from './braces.ts';

/** Why a text is not parsed at all: some texts take a parser longer than anyone wants to wait. */
export interface TooComplex extends Position {
  kind: 'deep' | 'crowded' | 'program' | 'brace';
}

/** Layers of lists and quotations; no reader follows deeper than a few. */
export const MAXIMUM_DEPTH = 64;

/**
 * How often signs with a meaning may stand in one text. A long text of this site has about fifty in a thousand
 * characters; at these numbers the slowest text that was found takes half a second.
 */
const limits: readonly { sign: RegExp; most: number }[] = [
  { sign: /[*_~[\]<>{}|#@&`:\\!]/g, most: 40_000 },
  { sign: /\n/g, most: 20_000 },
  { sign: /_/g, most: 8_000 },
  { sign: /www\.|:\/\//gi, most: 4_000 },
  { sign: /<|\[\^/g, most: 2_000 },
  { sign: /\{/g, most: 1_000 },
  { sign: /&#?\w{1,40};/g, most: 500 },
];

/** Cells of all tables together. A parser fills up short rows, so that a small text can ask for millions. */
const MOST_CELLS = 20_000;

/**
 * Characters of one line, and of lines without an empty line between them: within these a parser counts from the beginning
 * to know where each part stands.
 */
const LONGEST_LINE = 20_000;
const LONGEST_BLOCK = 50_000;

/** Marks of lists and quotations at the beginnings of all lines together; each opens a layer, which a parser looks through again. */
const MOST_LAYERS = 12_000;
const layers = /^[ \t]*(?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)+/gm;
const layer = />|[-*+.)]/g;

/** Characters of a stretch that begins as a program does; no sentence is that long. */
const LONGEST_PROGRAM = 2_000;

/** Brackets behind the beginning of a program: for each, the parser of programs may go a layer deeper, until it has no more room. */
const MOST_BRACKETS = 2_000;

const deep = new RegExp(`^(?:[ \\t]*(?:>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))){${MAXIMUM_DEPTH + 1}}`, 'm');
const program = /^(?:import|export)[ \t{*]/gm;

/** The first reason not to parse a text; undefined for a text that people write. */
export function tooComplex(text: string): TooComplex | undefined {
  const nested = deep.exec(text);
  if (nested) return { kind: 'deep', ...positionAt(text, nested.index) };
  for (const { sign, most } of limits) {
    if (text.length <= most) continue;
    let count = 0;
    for (const found of text.matchAll(sign)) {
      count += 1;
      if (count > most) return { kind: 'crowded', ...positionAt(text, found.index) };
    }
  }
  for (const find of [tooManyLayers, tooLong, tooLargeTable]) {
    const offset = find(text);
    if (offset !== undefined) return { kind: 'crowded', ...positionAt(text, offset) };
  }
  for (const { index } of text.matchAll(program)) {
    const end = /\n[ \t\r]*\n/.exec(text.slice(index, index + LONGEST_PROGRAM));
    const isLong = !end && text.length - index > LONGEST_PROGRAM;
    if (isLong || text.slice(index).split(/[([{]/, MOST_BRACKETS + 1).length > MOST_BRACKETS)
      return { kind: 'program', ...positionAt(text, index) };
  }
  const brace = heavyBrace(text);
  if (brace !== undefined) return { kind: 'brace', ...positionAt(text, brace) };
  return undefined;
}

/** Where the line begins with which there are too many layers of lists and quotations. One mark on a line costs nothing. */
function tooManyLayers(text: string): number | undefined {
  if (text.length <= MOST_LAYERS) return undefined;
  let count = 0;
  for (const { index, 0: marks } of text.matchAll(layers)) {
    count += (marks.match(layer)?.length ?? 1) - 1;
    if (count > MOST_LAYERS) return index;
  }
  return undefined;
}

/** Where a line or a block begins that is too long. */
function tooLong(text: string): number | undefined {
  if (text.length <= LONGEST_LINE) return undefined;
  let offset = 0;
  let block = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') block = offset + line.length + 1;
    else if (line.length > LONGEST_LINE) return offset;
    else if (offset + line.length - block > LONGEST_BLOCK) return block;
    offset += line.length + 1;
  }
  return undefined;
}

/** Where the table begins with which the tables have too many cells; undefined when they all fit. */
function tooLargeTable(text: string): number | undefined {
  if (!text.includes('|')) return undefined;
  const lines = text.split('\n');
  let cells = 0;
  let offset = 0;
  for (const [index, line] of lines.entries()) {
    // The line under the headings says how many columns there are; it may stand in a list or a quotation.
    if (line.includes('|') && !/[^\s>*+\d.):|-]/.test(line)) {
      const columns = line.split('|').length;
      for (let row = index; row < lines.length && lines[row]?.trim() !== ''; row += 1) {
        cells += columns;
        if (cells > MOST_CELLS) return offset;
      }
    }
    offset += line.length + 1;
  }
  return undefined;
}
