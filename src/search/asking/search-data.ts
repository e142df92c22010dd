import type { CollectionName } from '../../model/collections.ts';
import type { Sources } from './ask.ts';
import type { Help } from './help.ts';
import { type Concept, createThesaurus } from './thesaurus.ts';
import { wordsIn } from './words.ts';

/** A page or part of a page that can be found. */
export interface Card {
  /** Pagefind's name for it. */
  key: string;
  collection: CollectionName;
  address: string;
  /** Empty for small things, whose title only comes with what was found. */
  title: string;
  /** A short name, as of an organisation. */
  abbreviation?: string;
}

/** What the browser knows of the site before it asks Pagefind anything. */
export interface SearchData {
  concepts: readonly Concept[];
  cards: readonly Card[];
  help: Help;
}

/** The collections whose entries have too long a name, or none, to look for them by it. */
const untitled: ReadonlySet<CollectionName> = new Set([
  'references',
  'figures',
  'charts',
  'timeline',
  'mentions',
  'contradictions',
  'events',
  'commitments',
]);

/** An entry as it travels: Pagefind's name, what its address has of its own, and its names; a term has these already. */
type PackedCard = [key: string] | [key: string, end: string, title: string, abbreviation?: string];

/** The data as they travel: what entries share, is said once. */
interface Packed {
  concepts: [id: string, label: string, names: readonly string[], related: readonly number[], parts: readonly string[]][];
  cards: [collection: CollectionName, beginning: string, ending: string, entries: PackedCard[]][];
  help: Help;
}

/** Writes the data for the browser. */
export function packSearchData({ concepts, cards, help }: SearchData): string {
  const groups = Map.groupBy(cards, ({ collection }) => collection);
  const packed: Packed = {
    help,
    concepts: concepts.map(({ id, label, names, related, parts }) => [id, label, names, related, parts]),
    cards: [...groups].map(([collection, group]) => {
      const [, beginning = '', ending = ''] = /^(.*[/#])[^/#]+(\/?)$/.exec(group[0]?.address ?? '') ?? [];
      const own = ({ key, address, title, abbreviation }: Card, index: number): PackedCard => {
        const end = address.slice(beginning.length, address.length - ending.length);
        const isTerm = collection === 'terms' && concepts[index]?.id === end && concepts[index].label === title;
        if (isTerm) return [key];
        const name = untitled.has(collection) ? '' : title;
        return abbreviation ? [key, end, name, abbreviation] : [key, end, name];
      };
      return [collection, beginning, ending, group.map(own)];
    }),
  };
  return JSON.stringify(packed);
}

/** Reads what {@link packSearchData} wrote. */
export function unpackSearchData(text: string): SearchData {
  const packed = JSON.parse(text) as Packed;
  const concepts = packed.concepts.map(([id, label, names, related, parts]) => ({ id, label, names, related, parts }));
  const cards = packed.cards.flatMap(([collection, beginning, ending, entries]) =>
    entries.map(([key, end, title, abbreviation], index) => ({
      key,
      collection,
      address: `${beginning}${end ?? concepts[index]?.id ?? ''}${ending}`,
      title: title ?? concepts[index]?.label ?? '',
      ...(abbreviation === undefined ? {} : { abbreviation }),
    })),
  );
  return { concepts, cards, help: packed.help };
}

/** The data in the form in which questions use them. */
export function knownOf({ concepts, cards, help }: SearchData): Pick<Sources, 'thesaurus' | 'cards' | 'isInTitle' | 'help'> {
  const titleWords = new Set(cards.flatMap(({ title }) => wordsIn(title)));
  return {
    help,
    thesaurus: createThesaurus(concepts),
    cards: new Map(cards.map((card) => [card.key, card])),
    isInTitle: (word) => titleWords.has(word),
  };
}

/** Addresses of the files. */
export const dataFile = (locale: string): string => `/search/${locale}.json`;
export const wordsFile = (locale: string): string => `/search/${locale}.words.txt`;
