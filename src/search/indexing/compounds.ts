import { joints } from '../asking/joints.ts';

/** Shorter parts are more often chance than a word. */
const SHORTEST = 4;

/** Words in which the splitter would see others that have nothing to do with them, and what they are made of. */
const exceptions: Readonly<Record<string, readonly string[]>> = {
  rechtvaardig: [],
  rechtvaardigheid: [],
  vertrouwelijk: [],
  wetenschap: [],
  wetenschappen: [],
  wetenschapper: [],
  wetenschappers: [],
  wetenschappelijk: [],
  wetenschappelijke: [],
  ombudsman: ['ombuds'],
  gezelschap: [],
  onderzoek: [],
  onderwijs: [],
  onderdeel: [],
  onderwerp: [],
  overeenkomst: [],
  overzicht: [],
  uitkomst: [],
  tegenstrijdig: [],
  opleiding: [],
  opleidingen: [],
  leidinggevende: ['leiding'],
  leidinggevenden: ['leiding'],
  slachtoffer: [],
  slachtoffers: [],
  handreiking: [],
  medewerker: ['werker'],
  medewerkers: ['werkers'],
};

/**
 * The words of which a Dutch compound is made: 'klachtencommissie' gives klachten and commissie. Empty for a word that
 * is no compound.
 * @param isWord Whether a folded word exists by itself.
 */
export function splitCompound(word: string, isWord: (word: string) => boolean): readonly string[] {
  const exception = exceptions[word];
  if (exception) return exception;
  if (word.length < 2 * SHORTEST) return [];
  return split(word, isWord, 2) ?? [];
}

/** The split with the fewest and then the most even parts: what is left after a long first word is often an ending. */
function split(word: string, isWord: (word: string) => boolean, cuts: number): string[] | undefined {
  let best: string[] | undefined;
  const isBetter = (parts: string[]): boolean => {
    if (!best) return true;
    const shortest = (list: string[]): number => Math.min(...list.map(({ length }) => length));
    return parts.length === best.length ? shortest(parts) > shortest(best) : parts.length < best.length;
  };
  for (let end = SHORTEST; end <= word.length - SHORTEST; end += 1) {
    const head = word.slice(0, end);
    const first = joints.map((joint) => (head.endsWith(joint) ? head.slice(0, head.length - joint.length) : ''));
    const known = first.find((candidate) => candidate.length >= SHORTEST && isWord(candidate));
    if (!known) continue;
    const tail = word.slice(end);
    if (isWord(tail)) {
      if (isBetter([known, tail])) best = [known, tail];
    } else if (cuts > 1) {
      const rest = split(tail, isWord, cuts - 1);
      if (rest && isBetter([known, ...rest])) best = [known, ...rest];
    }
  }
  return best;
}
