import type { CollectionName } from '../../model/collections.ts';
import { wordsIn } from './words.ts';

/** Words of someone who speaks of themselves, or of another whom they worry about: they may need help before information. */
const personal: ReadonlySet<string> = new Set(wordsIn("ik mij me mijn m'n mn iemand i i'm i've my me someone help hulp"));

/** Whether a question speaks of the one who asks it. */
export const isPersonal = (words: readonly string[]): boolean => words.some((word) => personal.has(word));

/** Words that say what kind of answer someone wants, and how much more that kind then counts. */
const intents: readonly { words: ReadonlySet<string>; favours: Partial<Record<CollectionName, number>> }[] = [
  {
    words: new Set(
      wordsIn('hoeveel vaak percentage procent cijfer cijfers statistiek statistieken many much often percent figures statistics numbers'),
    ),
    favours: { figures: 8, charts: 8, references: 5 },
  },
  {
    words: new Set(
      wordsIn('onderzoek onderzoeken studie studies bewijs bewezen effect effectief werkt helpt research study evidence effective'),
    ),
    favours: { references: 5 },
  },
  {
    words: personal,
    favours: { pages: 1.6 },
  },
  {
    words: new Set(wordsIn('deadline wanneer datum sluitingsdatum agenda bijeenkomst conferentie when date closing event conference')),
    favours: { events: 4 },
  },
];

/** How much more each collection counts for a question. */
export function favouredBy(words: readonly string[]): Partial<Record<CollectionName, number>> {
  const matching = intents.filter((intent) => words.some((word) => intent.words.has(word)));
  return Object.assign({}, ...matching.map(({ favours }) => favours)) as Partial<Record<CollectionName, number>>;
}
