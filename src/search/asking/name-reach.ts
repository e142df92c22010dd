/** A letter on the way into the roots of names. */
interface Step {
  next: Map<string, Step>;
  /** Letters of the longest root that ends here, or that goes on from here unread; -1 where none does. */
  reach: number;
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
  return (words, from) => {
    const lengths: number[] = [];
    let step: Step | undefined = first;
    let { reach } = first;
    let [length, last] = [0, ''];
    for (let count = 0; count < longest; count += 1) {
      const word = words[from + count];
      if (!word) break;
      for (let place = 0; place < word.length; place += 1) {
        const letter = word.charAt(place);
        // A root has each letter once where it stands twice.
        if (letter === last && letter >= 'a' && letter <= 'z') continue;
        last = letter;
        length += 1;
        step = step?.next.get(letter);
        reach = Math.max(reach, step?.reach ?? -1);
      }
      if (!step && (reach === -1 || length > reach + AFTER_ROOT)) break;
      lengths.push(length);
    }
    return reach === -1 ? 0 : lengths.filter((letters) => letters <= reach + AFTER_ROOT).length;
  };
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
