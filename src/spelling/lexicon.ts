import { NONE, ROOT, step, walk, type WordGraph } from './word-graph.ts';

/**
 * The words of a language, and how they may be joined. In the Dutch dictionary `word+` begins a compound, `+word+`
 * stands inside one, `+word` ends one, and `!word` is a well-known mistake.
 */
export interface Lexicon {
  graph: WordGraph;
  /** Where the parts of a compound after the first begin. */
  inner: number;
  /** Where the well-known mistakes begin. */
  mistakes: number;
}

const JOINT = '+'.charCodeAt(0);
const MISTAKE = '!'.charCodeAt(0);
/** Before words without their capitals and accents; they are no words of their own. */
const FOLDED = '~'.charCodeAt(0);

/** More parts than two joints make are seldom a word, and often chance. */
export const JOINTS = 2;

export const lexiconOf = (graph: WordGraph): Lexicon => ({
  graph,
  inner: step(graph, ROOT, JOINT),
  mistakes: step(graph, ROOT, MISTAKE),
});

/** Where the next part begins when a part may end here. */
const afterJoint = ({ graph, inner }: Lexicon, node: number): number => (graph.ends[step(graph, node, JOINT)] === 1 ? inner : NONE);

/**
 * Whether the letters from an index on can be spelled from a node on, with so many joints at most.
 * @param earliest The part of the word that is being spelled may not end before this index.
 */
function completes(lexicon: Lexicon, word: string, index: number, node: number, joints: number, earliest = 0): boolean {
  if (node === NONE) return false;
  if (index === word.length) return index >= earliest && lexicon.graph.ends[node] === 1;
  return (
    completes(lexicon, word, index + 1, step(lexicon.graph, node, word.charCodeAt(index)), joints, earliest) ||
    (joints > 0 && index >= earliest && completes(lexicon, word, index, afterJoint(lexicon, node), joints - 1))
  );
}

export const isMistake = ({ graph, mistakes }: Lexicon, word: string): boolean => graph.ends[walk(graph, word, mistakes)] === 1;

/** Whether a word is a compound by the rules of the dictionary. */
export const isCompound = (lexicon: Lexicon, word: string): boolean => completes(lexicon, word, 0, ROOT, JOINTS);

/** Whether a word can begin a compound, as 'onderzoeks-' in 'onderzoeks- en onderwijsbeleid'. */
export const beginsCompound = (lexicon: Lexicon, word: string): boolean => afterJoint(lexicon, walk(lexicon.graph, word)) !== NONE;

/** Whether a word can end a compound. */
export const endsCompound = ({ graph, inner }: Lexicon, word: string): boolean => graph.ends[walk(graph, word, inner)] === 1;

/** Letters that sound the same, as people write them and as they may be meant; taking one for the other is one slip. */
const soundAlikes: readonly (readonly [string, string])[] = [
  ['x', 'ks'],
  ['ei', 'ij'],
  ['ij', 'ei'],
  ['au', 'ou'],
  ['ou', 'au'],
  ['g', 'ch'],
  ['ch', 'g'],
  ['f', 'ph'],
  ['y', 'ij'],
  ['kw', 'qu'],
];

/** What may be done to a word to find what was meant. */
interface Search {
  /** How many joints the word may have. */
  joints: number;
  /** How long the part with the slip must be at least; there is nearly always some short word that looks like another. */
  shortest: number;
}

/** The words that one slip of the finger turns into this one: a letter too many, too few, another one, or two that changed places or sound the same. */
export function slipsAway(lexicon: Lexicon, word: string, { joints, shortest }: Search): string[] {
  const { graph } = lexicon;
  const found = new Set<string>();
  // Everything before the index is spelled as it stands; the part in which the index lies begins at `start`.
  const visit = (index: number, node: number, start: number, jointsLeft: number): void => {
    const tryOut = (letters: string, rest: number, from: number): void => {
      const earliest = rest + shortest - (index - start + letters.length);
      if (completes(lexicon, word, rest, from, jointsLeft, earliest)) found.add(word.slice(0, index) + letters + word.slice(rest));
    };
    if (index < word.length) tryOut('', index + 1, node);
    if (index + 1 < word.length) {
      const swapped = word.charAt(index + 1) + word.charAt(index);
      tryOut(swapped, index + 2, walk(graph, swapped, node));
    }
    for (const [written, meant] of soundAlikes) {
      if (word.startsWith(written, index)) tryOut(meant, index + written.length, walk(graph, meant, node));
    }
    for (let edge = graph.first[node] ?? NONE; edge !== NONE; edge = graph.next[edge] ?? NONE) {
      const letter = graph.letter[edge] ?? NONE;
      if (letter === JOINT || letter === MISTAKE || letter === FOLDED) continue;
      const target = graph.target[edge] ?? NONE;
      tryOut(String.fromCharCode(letter), index, target);
      if (index < word.length) tryOut(String.fromCharCode(letter), index + 1, target);
    }
    if (index === word.length) return;
    const next = step(graph, node, word.charCodeAt(index));
    if (next !== NONE) visit(index + 1, next, start, jointsLeft);
    const inner = jointsLeft > 0 ? afterJoint(lexicon, node) : NONE;
    if (inner !== NONE) visit(index, inner, index, jointsLeft - 1);
  };
  visit(0, ROOT, 0, joints);
  // The dictionary has beginnings and ends of words with hyphens as words of their own.
  return [...found].filter((candidate) => !/^-|-$/.test(candidate) && !isMistake(lexicon, candidate));
}
