import type { z } from 'zod';
import { isSlip, nearest } from '../library/nearest.ts';
import { type CollectionName, collections } from '../model/collections.ts';
import { project } from '../model/project.ts';
import { grant } from '../model/register.ts';

/** Fields of an entry, by their name in the file. */
export type Data = Record<string, unknown>;

/** Something that can be made, and what is special about making it. */
export interface Kind {
  collection: CollectionName;
  /** What it is, for who has to choose. */
  hint: string;
  /** What it is called, where the name of the collection says too little. */
  label?: string;
  /** What people call it, besides the names of the collection itself. */
  words: readonly string[];
  /** Words that say something of the entry too: who wants a motion has told what kind of statement it is. */
  meaning?: Readonly<Record<string, Data>>;
  /** Field that gets the title; a dot goes one level deeper. */
  title: string;
  /** Required facts that are not asked for: they have a good starting value, or the editors give them. */
  later: readonly string[];
}

/** Everything that can be made, in the order in which it is offered. */
export const kinds: readonly Kind[] = [
  {
    collection: 'interventions',
    hint: 'wat je kunt doen: een training, een gesprek, een regel',
    words: ['intervention'],
    title: 'title',
    later: ['sevenPs', 'reach', 'theory', 'judgement', 'recognition', 'verification'],
  },
  {
    collection: 'projects',
    hint: 'een project waar iemand voor betaalt',
    words: ['gefinancierd project', 'funded project'],
    title: 'title',
    later: [
      ...['titleEn', 'titleStatus', 'fundingKind', 'fundingBasis', 'referenceNumber', 'partners', 'statusNote', 'statusAsOf'],
      ...['pillarsBasis', 'products', 'results', 'grant.id', 'grant.title', 'grant.amount', 'grant.start', 'grant.end', 'grant.project'],
    ],
  },
  {
    collection: 'policy',
    hint: 'een brief, advies, rapport, wet of afspraak',
    words: ['beleid', 'document', 'policy document'],
    title: 'title',
    later: ['verification'],
  },
  {
    collection: 'programmes',
    hint: 'een programma dat aan sociale veiligheid raakt',
    words: ['programme', 'program'],
    title: 'title',
    later: ['results', 'verification'],
  },
  { collection: 'pages', hint: 'een gewone pagina met tekst', words: ['page'], title: 'title', later: [] },
  {
    collection: 'terms',
    hint: 'een woord met uitleg, in het Nederlands en het Engels',
    words: ['term', 'woord'],
    title: 'nl.label',
    later: [],
  },
  {
    collection: 'ingredients',
    hint: 'wat interventies zou laten werken',
    words: ['element', 'active ingredient', 'ingredient'],
    title: 'title',
    later: ['how'],
  },
  {
    collection: 'references',
    hint: 'een onderzoek, boek, rapport of webpagina',
    words: ['reference', 'referentie', 'publicatie', 'publication'],
    title: 'title',
    later: ['study', 'verified'],
  },
  {
    collection: 'organisations',
    hint: 'een instelling, ministerie, fonds of aanbieder',
    words: ['organisation', 'organization'],
    title: 'name',
    later: [],
  },
  {
    collection: 'events',
    hint: 'een bijeenkomst of een termijn',
    words: ['agenda', 'event', 'bijeenkomst', 'termijn', 'deadline'],
    meaning: { bijeenkomst: { kind: 'bijeenkomst' }, termijn: { kind: 'termijn' }, deadline: { kind: 'termijn' } },
    title: 'title',
    later: [],
  },
  {
    collection: 'contacts',
    hint: 'een plek buiten de instelling waar iemand hulp vindt',
    words: ['hulplijn', 'meldpunt', 'helpline'],
    title: 'name',
    later: ['free', 'anonymous', 'hours', 'languages', 'cannot'],
  },
  { collection: 'figures', hint: 'een getal, met over wie het gaat en de bron', words: ['figure', 'getal'], title: 'meaning', later: [] },
  {
    collection: 'charts',
    hint: 'cijfers die je met elkaar kunt vergelijken, als staven',
    words: ['chart', 'staafdiagram'],
    title: 'title',
    later: [],
  },
  {
    collection: 'commitments',
    hint: 'wat de Kamer vroeg, of wat iemand beloofde',
    words: ['motie', 'toezegging', 'motion', 'commitment'],
    meaning: {
      motie: { kind: 'motie' },
      motion: { kind: 'motie' },
      toezegging: { kind: 'toezegging' },
      commitment: { kind: 'toezegging' },
    },
    title: 'subject',
    later: ['statusNote'],
  },
  { collection: 'timeline', hint: 'een moment op de tijdlijn van het beleid', words: ['tijdlijn'], title: 'event', later: [] },
  {
    collection: 'contradictions',
    hint: 'bronnen die elkaar tegenspreken',
    words: ['tegenspraak', 'contradiction'],
    title: 'subject',
    later: [],
  },
  {
    collection: 'mentions',
    hint: 'een stuk dat elders genoemd wordt, zonder eigen pagina',
    words: ['stuk', 'mention'],
    title: 'title',
    later: [],
  },
  {
    collection: 'register',
    hint: 'waar geld voor projecten vandaan komt',
    label: 'regeling of geldstroom',
    words: ['regeling', 'geldstroom', 'scheme', 'grant scheme'],
    title: 'title',
    later: ['grantCount'],
  },
  {
    collection: 'objectives',
    hint: 'wat een programma belooft, met wat ervan bekend is',
    label: 'doel',
    words: ['doelstelling', 'doel', 'objective'],
    title: 'title',
    later: [],
  },
];

/** Collections whose entries are given; none comes or goes. */
const fixed: ReadonlyMap<CollectionName, readonly string[]> = new Map([
  ['pillars', ['pillar']],
  ['action-lines', ['action line']],
]);

/** What a word of an editor turned out to mean. */
export type Meaning =
  | { outcome: 'kind'; kind: Kind; data: Data; /** The word that a slip of the pen was read as. */ readAs?: string }
  | { outcome: 'fixed'; collection: CollectionName }
  | { outcome: 'unknown'; guess: string | undefined };

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .replace(/’/g, "'");

const byWord = new Map(
  [...kinds.map(({ collection, label = [], words }) => [collection, [label, words].flat()] as const), ...fixed].flatMap(
    ([collection, words]) => {
      const { singular, plural } = collections[collection];
      return [singular, plural, collection, ...words].map((word) => [plain(word), collection] as const);
    },
  ),
);

/** Finds the kind that someone means, in Dutch or English; a slip of the pen is read as the word it was meant to be. */
export function kindNamed(typed: string): Meaning {
  const asTyped = plain(typed);
  const guess = nearest(asTyped, [...byWord.keys()]);
  const word = byWord.has(asTyped) || guess === undefined || !isSlip(asTyped, guess) ? asTyped : guess;
  const collection = byWord.get(word);
  if (collection === undefined) return { outcome: 'unknown', guess };
  const kind = kinds.find((other) => other.collection === collection);
  if (!kind) return { outcome: 'fixed', collection };
  return { outcome: 'kind', kind, data: kind.meaning?.[word] ?? {}, ...(word === asTyped ? {} : { readAs: word }) };
}

/** What a kind is called in a sentence. */
export const nameOf = ({ collection, label }: Kind): string => label ?? collections[collection].singular;

/** The schema of what can be asked for; a project brings its grant. */
export const schemaOf = ({ collection }: Kind): z.ZodObject =>
  collection === 'projects' ? project.extend({ grant }) : (collections[collection].schema as unknown as z.ZodObject);
