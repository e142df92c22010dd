import { type Help, mayNeedHelp } from './help.ts';
import { favouredBy } from './intents.ts';
import { LONGEST, type Part, partsOf, readQuestion } from './question.ts';
import { conceptsBehind, type ReadPart, readPart, WEIGHTS } from './read-part.ts';
import type { Card } from './search-data.ts';
import { stopWords } from './stop-words.ts';
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
  help: Help;
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
  /** Whether the page with help goes before everything. */
  help: boolean;
}

/** Longer questions are seldom words that someone else wrote in the same order. */
const LONGEST_PHRASE = 6;

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
  const phrase = await searchPhrase(words, sources);
  const asTyped = await readAll(asOnePart(parts, conceptsBehind(phrase, sources)), sources);
  const read = await readMended(asTyped, sources);
  const isFound = ({ hits }: ReadPart): boolean => hits.some(([list]) => list.length > 0);
  for (const part of read.filter(isFound)) found.push({ required: false, hits: part.hits, words: part.words, concepts: part.concepts });
  const concepts = found.flatMap((part) => part.concepts);
  const named = unique(concepts).flatMap((index) => sources.thesaurus.concepts[index] ?? []);
  // The name of a concept is found in more words than its own.
  const isName = asTyped.length === 1 && concepts.length > 0;
  const results = rank(found, sources, { words, favoured: favouredBy(words), phrase: isName ? [] : phrase });
  const termCards = [...sources.cards.values()].filter(({ collection }) => collection === 'terms');
  return {
    results,
    terms: named.flatMap(({ id }) => termCards.find(({ address }) => address.endsWith(`#${id}`)) ?? []),
    // Of a name of several words each word alone means something else.
    sought: [
      ...found.flatMap(({ words }) => words),
      ...named.flatMap(({ label, names }) => [label, ...names.filter((name) => !/\s/.test(name))]),
    ],
    also: unique(read.flatMap((part) => part.also)),
    related: unique(read.flatMap((part) => part.related)),
    repaired: asTyped.flatMap(({ typed: from, meant }) => (meant === undefined ? [] : [{ typed: from, meant }])),
    unknown: read.filter((part) => !isFound(part)).map((part) => part.typed),
    help: mayNeedHelp({ words, concepts, results }, sources.help),
  };
}

/** What has a question word for word; the words around it that say nothing may be others. */
async function searchPhrase(words: readonly string[], { search }: Sources): Promise<readonly Hit[]> {
  const isTelling = (word: string): boolean => !stopWords.has(word);
  const core = words.slice(words.findIndex(isTelling), words.findLastIndex(isTelling) + 1);
  const phrase = core.length > 1 ? core : words;
  return phrase.length > 1 && phrase.length <= LONGEST_PHRASE ? search(`"${phrase.join(' ')}"`) : [];
}

/** Words by which people look for a term mean that together, whatever each of them means. */
function asOnePart(parts: readonly Part[], meant: readonly number[]): readonly Part[] {
  const isNamed = parts.some(({ concepts }) => concepts.some((index) => meant.includes(index)));
  return meant.length === 0 || isNamed || parts.length < 2 ? parts : [{ words: parts.flatMap(({ words }) => words), concepts: meant }];
}

async function readAll(parts: readonly Part[], sources: Sources): Promise<ReadPart[]> {
  const read: ReadPart[] = [];
  for (const part of parts) read.push(await readPart(part, sources));
  return read;
}

/** Reads a question with its slips mended once more: a mended word may name a concept together with the words beside it. */
async function readMended(read: readonly ReadPart[], sources: Sources): Promise<readonly ReadPart[]> {
  if (read.length === 1 || !read.some(({ meant }) => meant !== undefined)) return read;
  return readAll(
    partsOf(
      read.flatMap(({ words }) => words),
      sources.thesaurus,
    ),
    sources,
  );
}

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
