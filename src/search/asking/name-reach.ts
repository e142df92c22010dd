/** A letter on the way into the roots of names. */
interface Step {
  next: Map<string, Step>;
  /** Letters of the longest root that ends here, or that goes on from here unread; -1 where none does. */
  reach: number;
}

/** How far a run of words has been followed into the roots. */
interface Walk {
  /** Where the letters so far lead; nowhere when no root begins with them. */
  step: Step | undefined;
  /** Letters of the longest root that they begin with; -1 for none. */
  reach: number;
  /** Letters so far, each once where it stands twice. */
  length: number;
  last: string;
}

/** Letters of a root that tell whether a name begins here. */
const TELLING = 8;

/** Letters that a run of words has at most after its root without the last letter: that letter, the t of ‘dt’, and an ending. */
const AFTER_ROOT = 7;

/**
 * How many words from a place may be one name. Most words of a text begin none, and seeing that costs less than making the
 * root of every run of words.
 * @param roots The roots of the names.
 * @param longest Words of the longest name.
 * @returns A function that gives the number of words from a place; 0 where no name begins.
 */
export function nameReach(roots: readonly string[], longest: number): (words: readonly string[], from: number) => number {
  const first: Step = { next: new Map(), reach: -1 };
  // An ending can change the last letter of a root, and no other.
  for (const root of roots) add(first, root.slice(0, -1));
  /** Where each word leads that a run began with; undefined where no name begins with it. */
  const begun = new Map<string, Walk | undefined>();
  const begin = (word: string): Walk | undefined => {
    const walk = { step: first, reach: first.reach, length: 0, last: '' };
    follow(walk, word);
    return isLost(walk) ? undefined : walk;
  };
  return (words, from) => {
    const word = words[from];
    if (!word) return 0;
    if (!begun.has(word)) begun.set(word, begin(word));
    const known = begun.get(word);
    if (!known) return 0;
    const walk = { ...known };
    const lengths = [walk.length];
    while (lengths.length < longest && !isLost(walk)) {
      const next = words[from + lengths.length];
      if (!next) break;
      follow(walk, next);
      lengths.push(walk.length);
    }
    return walk.reach === -1 ? 0 : lengths.filter((length) => length <= walk.reach + AFTER_ROOT).length;
  };
}

/** Whether no name can be found any more than the ones that have been found. */
const isLost = ({ step, reach, length }: Walk): boolean => !step && (reach === -1 || length > reach + AFTER_ROOT);

function follow(walk: Walk, word: string): void {
  for (let place = 0; place < word.length; place += 1) {
    const letter = word.charAt(place);
    // A root has each letter once where it stands twice.
    if (letter === walk.last && letter >= 'a' && letter <= 'z') continue;
    walk.last = letter;
    walk.length += 1;
    walk.step = walk.step?.next.get(letter);
    walk.reach = Math.max(walk.reach, walk.step?.reach ?? -1);
  }
}

function add(first: Step, root: string): void {
  let step = first;
  for (const letter of root.slice(0, TELLING).split('')) {
    const next = step.next.get(letter) ?? { next: new Map(), reach: -1 };
    step.next.set(letter, next);
    step = next;
  }
  step.reach = Math.max(step.reach, root.length);
}
