import type { Entry } from '../../library/entry.ts';
import { isOf } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { citationKey, titleIn } from '../../library/titles.ts';
import type { CollectionName } from '../../model/collections.ts';
import { idFrom } from '../../model/id-from.ts';
import { guesser } from '../guesses.ts';

/** What someone typed where an id belongs: whether it is one all the same, and which one was meant. */
export type FindId = (collection: CollectionName, typed: string) => { isGood: boolean; meant: string | undefined };

/** Longer texts are no name of anything. */
const LONGEST = 200;

/** Finds the entry that someone means who writes its name, its title or its address where its id belongs. */
export function idFinder(library: Library): FindId {
  const guess = guesser();
  const known = new Map<CollectionName, ReadonlyMap<string, string>>();
  return (collection, typed) => {
    if (library.exists(collection, typed)) return { isGood: true, meant: undefined };
    if (typed.length > LONGEST) return { isGood: false, meant: undefined };
    const names = known.get(collection) ?? namesOf(library, collection);
    known.set(collection, names);
    const [last = ''] = typed
      .trim()
      .replace(/\.(?:mdx|yaml)$/, '')
      .split('/')
      .filter((part) => part !== '')
      .slice(-1);
    const name = idFrom(last);
    // Of a number only, any other number is near.
    const isWord = /[a-z]/.test(name);
    return { isGood: false, meant: names.get(name) ?? (isWord ? guess(name, () => [...new Set(names.values())]) : undefined) };
  };
}

/** The ids of a collection by what their entries are called, all written as an id is. */
function namesOf(library: Library, collection: CollectionName): ReadonlyMap<string, string> {
  const entries = library.entries.filter((entry) => entry.collection === collection);
  const called = entries.flatMap((entry) =>
    [titleIn(entry, 'nl').words, ...otherNames(entry)].map((name) => [idFrom(name), entry.id] as const),
  );
  // What is an id is never the title of something else.
  return new Map([...called, ...entries.map(({ id }) => [id, id] as const)]);
}

function otherNames(entry: Entry): string[] {
  if (isOf(entry, 'references')) return [citationKey(entry, 'nl')];
  if (!isOf(entry, 'organisations')) return [];
  const { nameEn, abbreviation } = entry.data;
  return [nameEn, abbreviation].filter((name) => name !== undefined);
}
