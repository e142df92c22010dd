import { favouredBy } from './intents.ts';
import { LONGEST, readQuestion } from './question.ts';
import { type ReadPart, readPart, WEIGHTS } from './read-part.ts';
import type { Card } from './search-data.ts';
import type { Thesaurus } from './thesaurus.ts';
import { rank, type PartHits } from './rank.ts';
import type { WordList } from './word-list.ts';
import { wordsIn } from './words.ts';

/** A page that an index found, with how well it fits. */
export interface Hit {
  key: string;
  score: number;
}

/** What asking needs: an index, and what is known of the site. */
export interface Sources {
  /** Asks the index: words must all be there, and words between quotation marks stand together as they are. */
  search: (words: string) => Promise<readonly Hit[]>;
  thesaurus: Thesaurus;
  cards: ReadonlyMap<string, Card>;
  /** Whether a folded word stands in a title. */
  isInTitle: (word: string) => boolean;
  /** The words of the site; asked for only when a question has a word that is not known. */
  words: () => Promise<WordList>;
}

export interface Answer {
  /** Best first. */
  results: readonly Card[];
  /** The terms that the question names, with what they mean. */
  terms: readonly Card[];
  /** Everything that was looked for, to be marked in what was found. */
  sought: readonly string[];
  /** Terms that were searched for though nobody typed them. */
  also: readonly string[];
  /** Terms that have to do with those of the question; pages about them come after the others. */
  related: readonly string[];
  /** Words that were taken for others. */
  repaired: readonly { typed: string; meant: string }[];
  /** Words that nothing comes near. */
  unknown: readonly string[];
}

/** Finds the pages that answer a question, best first. Never throws for what was typed. */
export async function ask(typed: string, sources: Sources): Promise<Answer> {
  const { phrases, numbers, parts } = readQuestion(typed, sources.thesaurus, sources.isInTitle);
  const words = wordsIn(typed.slice(0, LONGEST));
  const found: PartHits[] = [];
  for (const phrase of phrases) {
    found.push({ required: true, hits: [[await sources.search(`"${phrase}"`), WEIGHTS.typed]], words: phrase.split(' '), concepts: [] });
  }
  for (const { word } of numbers) {
    found.push({ required: true, hits: [[await sources.search(word), WEIGHTS.number]], words: [], concepts: [] });
  }
  const read: ReadPart[] = [];
  for (const part of parts) read.push(await readPart(part, sources));
  const isFound = ({ hits }: ReadPart): boolean => hits.some(([list]) => list.length > 0);
  for (const part of read.filter(isFound)) found.push({ required: false, hits: part.hits, words: part.words, concepts: part.concepts });
  const named = [...new Set(found.flatMap(({ concepts }) => concepts))].flatMap((index) => sources.thesaurus.concepts[index] ?? []);
  const termCards = [...sources.cards.values()].filter(({ collection }) => collection === 'terms');
  return {
    results: rank(found, sources, { words, favoured: favouredBy(words) }),
    terms: named.flatMap(({ id }) => termCards.find(({ address }) => address.endsWith(`#${id}`)) ?? []),
    // Of a name of several words each word alone means something else.
    sought: [
      ...found.flatMap(({ words }) => words),
      ...named.flatMap(({ label, names }) => [label, ...names.filter((name) => !/\s/.test(name))]),
    ],
    also: unique(read.flatMap((part) => part.also)),
    related: unique(read.flatMap((part) => part.related)),
    repaired: read.flatMap(({ typed: from, meant }) => (meant === undefined ? [] : [{ typed: from, meant }])),
    unknown: read.filter((part) => !isFound(part)).map((part) => part.typed),
  };
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
