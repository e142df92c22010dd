import type { CollectionName } from '../../model/collections.ts';
import type { Hit, Sources } from './ask.ts';
import type { Card } from './search-data.ts';
import { fold, rootOf, wordsIn } from './words.ts';

/** What was found for one part of a question. */
export interface PartHits {
  /** A page without it is no answer. */
  required: boolean;
  /** Answers of the index, each with how much it counts. */
  hits: readonly (readonly [readonly Hit[], number])[];
  /** The words as they were understood. */
  words: readonly string[];
  /** Indices of the concepts they name. */
  concepts: readonly number[];
}

/** What people mostly come for goes before what supports it. */
const importance: Record<CollectionName, number> = {
  interventions: 1,
  policy: 0.9,
  projects: 0.85,
  programmes: 0.85,
  pillars: 0.7,
  'action-lines': 0.7,
  pages: 0.95,
  register: 0.6,
  objectives: 0.3,
  terms: 0.15,
  ingredients: 0.3,
  commitments: 0.3,
  organisations: 0.25,
  events: 0.3,
  contradictions: 0.2,
  references: 0.2,
  mentions: 0.15,
  figures: 0.1,
  charts: 0.15,
  timeline: 0.1,
  contacts: 0.1,
  redirects: 0,
};

/** How much better a page fits whose title says it. */
const IN_TITLE = 0.7;
/** Who types a whole title wants that page. */
const WHOLE_TITLE = 5;
/** Who types a short name may want what goes by it, or what it did. */
const SHORT_NAME = 3;
/** How much better a page fits that has the whole question, word for word. */
const AS_PHRASE = 0.5;
/** How much a page loses that has only some of the words: nothing at 0, their share at 1. */
const COVERAGE = 0.85;

/**
 * Puts together what was found for the parts of a question.
 * @param words All words of the question, `favoured` how much more some collections count for it, and `phrase` what has
 * the whole question as it was typed.
 */
export function rank(
  parts: readonly PartHits[],
  { cards, thesaurus }: Pick<Sources, 'cards' | 'thesaurus'>,
  { words, favoured, phrase }: { words: readonly string[]; favoured: Partial<Record<CollectionName, number>>; phrase: readonly Hit[] },
): Card[] {
  const totals = new Map<string, { score: number; covered: number }>();
  let whole = 0;
  for (const part of parts) {
    const best = new Map<string, number>();
    for (const [hits, weight] of part.hits) {
      for (const { key, score } of hits) best.set(key, Math.max(best.get(key) ?? 0, score * weight));
    }
    // A word that stands on nearly every page says little when it is missing.
    const rarity = Math.log(1 + cards.size / (best.size + 1));
    whole += rarity;
    for (const [key, score] of best) {
      const total = totals.get(key) ?? { score: 0, covered: 0 };
      totals.set(key, { score: total.score + score, covered: total.covered + rarity });
    }
  }
  const named = new Set(parts.flatMap((part) => part.concepts.map((index) => thesaurus.concepts[index]?.id)));
  const required = parts.filter((part) => part.required);
  const asPhrase = new Set(phrase.map(({ key }) => key));
  const scored = [...totals].flatMap(([key, { score, covered }]) => {
    const card = cards.get(key);
    if (
      !card ||
      named.has(card.address.split('#')[1] ?? '') ||
      !required.every(({ hits }) => hits.some(([list]) => list.some((hit) => hit.key === key)))
    )
      return [];
    const isAsked = (name: string): boolean => wordsIn(name).join('') === words.join('');
    const isShortName = card.abbreviation !== undefined && isAsked(card.abbreviation);
    const title = isAsked(card.title) ? WHOLE_TITLE : isShortName ? SHORT_NAME : titleShare(card, parts, thesaurus);
    return [
      {
        card,
        score:
          score *
          (covered / whole) ** COVERAGE *
          (1 + IN_TITLE * title) *
          (asPhrase.has(key) ? 1 + AS_PHRASE : 1) *
          importance[card.collection] *
          (favoured[card.collection] ?? 1),
      },
    ];
  });
  return scored.toSorted((a, b) => b.score - a.score || (a.card.address < b.card.address ? -1 : 1)).map(({ card }) => card);
}

/** How much it counts that a title has a word that begins or ends with the one that was asked for. */
const IN_COMPOUND = 0.7;
const SHORTEST_IN_COMPOUND = 4;

/** Which share of the parts the title names, in the same word or in another for the same thing. */
function titleShare(card: Card, parts: readonly PartHits[], thesaurus: Sources['thesaurus']): number {
  const words = wordsIn(card.title);
  const roots = words.map(rootOf);
  const concepts = new Set(thesaurus.namingsIn(words).flatMap((naming) => naming.concepts));
  const has = (root: string): boolean => roots.includes(root);
  const hasInside = (root: string): boolean =>
    root.length >= SHORTEST_IN_COMPOUND && roots.some((other) => other.startsWith(root) || other.endsWith(root));
  const shares = parts.map((part) => {
    const asked = part.words.map(rootOf);
    if (part.concepts.some((index) => concepts.has(index)) || (asked.length > 0 && asked.every(has))) return 1;
    const labels = part.concepts.map((index) => rootOf(fold(thesaurus.concepts[index]?.label ?? '')));
    return asked.some(hasInside) || labels.some(hasInside) ? IN_COMPOUND : 0;
  });
  return shares.length === 0 ? 0 : shares.reduce<number>((total, share) => total + share, 0) / shares.length;
}
