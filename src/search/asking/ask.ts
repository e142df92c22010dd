import { favouredBy } from './intents.ts';
import { readQuestion, type Part } from './question.ts';
import { readUnknown } from './repair.ts';
import type { Card } from './search-data.ts';
import { conceptWord, type Thesaurus } from './thesaurus.ts';
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
  /** Words that were taken for others. */
  repaired: readonly { typed: string; meant: string }[];
  /** Words that nothing comes near. */
  unknown: readonly string[];
}

/** How much a hit counts: for what was typed, for the concept it names, for its parts, for what it probably meant. */
const WEIGHTS = { typed: 1, concept: 1, related: 0.3, word: 0.3, parts: 0.6, repaired: 0.9, number: 3 };

/** With fewer pages than this, pages about related terms are welcome too. */
const FEW = 10;

/** Finds the pages that answer a question, best first. Never throws for what was typed. */
export async function ask(typed: string, sources: Sources): Promise<Answer> {
  const { phrases, numbers, parts } = readQuestion(typed, sources.thesaurus, sources.isInTitle);
  const found: PartHits[] = [];
  const also: string[] = [];
  const repaired: { typed: string; meant: string }[] = [];
  const unknown: string[] = [];

  for (const phrase of phrases)
    found.push({ required: true, hits: [[await sources.search(`"${phrase}"`), WEIGHTS.typed]], words: phrase.split(' '), concepts: [] });
  for (const number of numbers)
    found.push({ required: true, hits: [[await sources.search(number.word), WEIGHTS.number]], words: [], concepts: [] });
  for (const part of parts) {
    const read = await readPart(part, sources);
    also.push(...read.also);
    if (read.meant) repaired.push({ typed: part.words.join(' '), meant: read.meant });
    if (read.hits.every(([hits]) => hits.length === 0)) unknown.push(part.words.join(' '));
    else found.push({ required: false, hits: read.hits, words: read.words, concepts: read.concepts });
  }
  const named = [...new Set(found.flatMap(({ concepts }) => concepts))].flatMap((index) => sources.thesaurus.concepts[index] ?? []);
  const termCards = [...sources.cards.values()].filter(({ collection }) => collection === 'terms');
  return {
    results: rank(found, sources, favouredBy(wordsIn(typed.slice(0, 300)))),
    terms: named.flatMap(({ id }) => termCards.find(({ address }) => address.endsWith(`#${id}`)) ?? []),
    // Of a name of several words each word alone means something else.
    sought: [
      ...found.flatMap(({ words }) => words),
      ...named.flatMap(({ label, names }) => [label, ...names.filter((name) => !/\s/.test(name))]),
    ],
    also: [...new Set(also)],
    repaired,
    unknown,
  };
}

interface ReadPart {
  hits: PartHits['hits'];
  words: readonly string[];
  concepts: readonly number[];
  also: readonly string[];
  meant?: string;
}

async function readPart(part: Part, sources: Sources): Promise<ReadPart> {
  const { thesaurus } = sources;
  const hits: [readonly Hit[], number][] = [];
  const concepts = [...part.concepts];
  const words = [...part.words];
  let meant: string | undefined;

  const typed = part.words.join(' ');
  const isKnown = (await sources.search(`"${typed}"`)).length > 0;
  // A page with some of the words of a name may be about the same.
  if (part.words.length > 1) for (const word of part.words) hits.push([await sources.search(word), WEIGHTS.word]);
  if (isKnown) hits.push([await sources.search(typed), WEIGHTS.typed]);
  else if (part.words.length > 1) hits.push([await sources.search(typed), WEIGHTS.parts]);
  else if (concepts.length === 0) {
    const list = await sources.words();
    const reading = list.has(typed) ? ({ kind: 'beginning' } as const) : readUnknown(typed, list);
    if (reading?.kind === 'beginning') hits.push([await sources.search(typed), WEIGHTS.typed]);
    else if (reading) {
      const instead = reading.words.join(' ');
      if (reading.kind === 'repair') meant = instead;
      words.splice(0, words.length, ...reading.words);
      hits.push([await sources.search(instead), reading.kind === 'parts' ? WEIGHTS.parts : WEIGHTS.repaired]);
      concepts.push(...thesaurus.namingsIn(reading.words).flatMap((naming) => naming.concepts));
    }
  }
  for (const index of concepts) hits.push([await sources.search(conceptWord(index)), WEIGHTS.concept]);
  if (new Set(hits.flatMap(([list]) => list.map(({ key }) => key))).size < FEW) {
    for (const other of concepts.flatMap((index) => thesaurus.concepts[index]?.related ?? [])) {
      hits.push([await sources.search(conceptWord(other)), WEIGHTS.related]);
    }
  }
  const also = concepts
    .flatMap((index) => thesaurus.concepts[index]?.label ?? [])
    .filter((label) => label.toLowerCase() !== words.join(' '));
  return { hits, words, concepts, also, ...(meant === undefined ? {} : { meant }) };
}
