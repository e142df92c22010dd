import type { Hit, Sources } from './ask.ts';
import type { Part } from './question.ts';
import type { PartHits } from './rank.ts';
import { readUnknown } from './repair.ts';
import { conceptWord } from './thesaurus.ts';
import { fold } from './words.ts';

/** How much a hit counts: for what was typed, for the concept it names, for its parts, for what it probably meant. */
export const WEIGHTS = { typed: 1, concept: 1, related: 0.45, word: 0.3, conceptParts: 0.4, parts: 0.6, repaired: 0.9, number: 3 };

/** A word for which more terms fit equally well, means none of them in particular. */
const MOST_MEANT = 3;

/**
 * The terms that people mean by words that are no name of them: those that fit best of all that was found for them, since
 * the words by which people look for a term are indexed with it.
 */
export function conceptsBehind(hits: readonly Hit[], { cards, thesaurus }: Sources): number[] {
  const best = Math.max(0, ...hits.map(({ score }) => score));
  const ids = hits.flatMap(({ key, score }) => {
    const card = cards.get(key);
    return card?.collection === 'terms' && score === best ? [card.address.split('#')[1]] : [];
  });
  return ids.length > MOST_MEANT ? [] : thesaurus.concepts.flatMap(({ id }, index) => (ids.includes(id) ? [index] : []));
}

/** A part of a question, understood and searched for. */
export interface ReadPart extends Omit<PartHits, 'required'> {
  typed: string;
  /** Labels of terms that were searched for though nobody typed them. */
  also: readonly string[];
  /** Labels of terms that have to do with those. */
  related: readonly string[];
  /** What a word that the site does not have was taken for. */
  meant?: string;
}

/** Searches for a part of a question: as it was typed, by the terms it names, or as it was probably meant. */
export async function readPart(part: Part, sources: Sources): Promise<ReadPart> {
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
  const direct = hits.flatMap(([list]) => list);
  if (concepts.length === 0) concepts.push(...conceptsBehind(direct, sources));
  for (const index of concepts) hits.push([await sources.search(conceptWord(index)), WEIGHTS.concept]);
  for (const index of concepts) {
    const parts = thesaurus.concepts[index]?.parts ?? [];
    if (parts.length > 0) hits.push([await sources.search(parts.join(' ')), WEIGHTS.conceptParts]);
  }
  const related = concepts.flatMap((index) => thesaurus.concepts[index]?.related ?? []).filter((index) => !concepts.includes(index));
  for (const index of related) hits.push([await sources.search(conceptWord(index)), WEIGHTS.related]);
  const labelsOf = (indices: readonly number[]): string[] => indices.flatMap((index) => thesaurus.concepts[index]?.label ?? []);
  const also = labelsOf(concepts).filter((label) => fold(label) !== words.join(' '));
  return { typed, hits, words, concepts, also, related: labelsOf(related), ...(meant === undefined ? {} : { meant }) };
}
