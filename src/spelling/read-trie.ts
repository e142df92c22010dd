import { emptyGraph, NONE, ROOT, type WordGraph } from './word-graph.ts';

const header = /^(?:#.*\n)*TrieXv3\nbase=(\d+)\n(?:#.*\n)*__DATA__\n/;
const LONGEST_HEADER = 500;

const code = (character: string): number => character.charCodeAt(0);
const END_OF_WORD = code('$');
const BACK = code('<');
const REFERENCE = code('#');
const ESCAPE = code('\\');
const NEW_LINE = code('\n');
const ZERO = code('0');
const NINE = code('9');
const TEN = code('a') - 10;
const END_OF_REFERENCE = code(';');

/** A letter outside ASCII begins with a byte of at least this, as UTF-8 has it. */
const TWO_BYTES = 0xc0;
const THREE_BYTES = 0xe0;

/** Deeper than any word is long. */
const DEPTH = 1024;

const utf8 = new TextDecoder();
const decode = (bytes: Uint8Array, start: number, length: number): string => utf8.decode(bytes.subarray(start, start + length));

/**
 * Reads a dictionary of cspell in its format TrieXv3, byte by byte. The text is a walk along all words: a letter goes one step down,
 * `$` ends a word and goes one step back, `<` goes one step back and a digit one step less than it says, `#` refers to
 * the rest of words that were there before, and a backslash makes any character a letter.
 * (The package cspell-trie-lib reads it too, but needs six times as long, which would be most of the time of a whole check.)
 */
export function readTrie(bytes: Uint8Array): WordGraph {
  const [start, digits] = header.exec(decode(bytes, 0, LONGEST_HEADER)) ?? [];
  if (start === undefined) throw new Error('Het woordenboek heeft niet de vorm TrieXv3.');
  const base = Number(digits);
  const graph = emptyGraph(bytes.length);
  const { first, ends, next, letter, target } = graph;
  // All words without a continuation end in the same node.
  const last = ROOT + 1;
  ends[last] = 1;
  // The nodes in the order in which the file counts them; nodes that turn out to be shared with others do not count.
  const counted = new Int32Array(bytes.length);
  counted[0] = last;
  let count = 1;
  let nodes = last;
  let edges = 0;
  let depth = 0;
  const nodeAt = new Int32Array(DEPTH);
  const edgeAt = new Int32Array(DEPTH);
  nodeAt[0] = ROOT;

  // One loop without functions of its own: they would double the time that loading takes.
  for (let index = start.length; index < bytes.length; index += 1) {
    let character = bytes[index] ?? 0;
    const node = nodeAt[depth] ?? NONE;
    if (character === NEW_LINE) continue;
    if (character === BACK) depth -= 1;
    else if (character > ZERO && character <= NINE) depth -= character - ZERO - 1;
    else if (character === END_OF_WORD) {
      if (first[node] === NONE) {
        target[edgeAt[depth] ?? NONE] = last;
        nodes -= 1;
        count -= 1;
      } else ends[node] = 1;
      depth -= 1;
    } else if (character === REFERENCE) {
      let number = 0;
      for (index += 1; bytes[index] !== END_OF_REFERENCE; index += 1) {
        const digit = bytes[index] ?? 0;
        number = number * base + digit - (digit <= NINE ? ZERO : TEN);
      }
      target[edgeAt[depth] ?? NONE] = counted[number] ?? NONE;
      nodes -= 1;
      count -= 1;
    } else {
      if (character === ESCAPE) {
        // A backslash itself is written with three.
        index += bytes[index + 1] === ESCAPE ? 2 : 1;
        character = bytes[index] ?? 0;
      }
      if (character >= TWO_BYTES) {
        const length = character >= THREE_BYTES ? 3 : 2;
        character = decode(bytes, index, length).charCodeAt(0);
        index += length - 1;
      }
      edges += 1;
      nodes += 1;
      letter[edges] = character;
      target[edges] = nodes;
      next[edges] = first[node] ?? NONE;
      first[node] = edges;
      counted[count] = nodes;
      count += 1;
      depth += 1;
      nodeAt[depth] = nodes;
      edgeAt[depth] = edges;
    }
  }
  return graph;
}
