import { UNKNOWN } from '../model/fields.ts';
import type { GroupShape, Shape } from '../model/shape.ts';
import { ask, type Asking, isSource, wordsOf } from './ask.ts';
import type { Data } from './kinds.ts';
import { isData } from './starting-values.ts';

/** A required fact that has not been given. */
interface Open {
  path: string[];
  shape: Shape;
  start: unknown;
}

/**
 * Asks for the facts that an entry must have, few enough to answer in some minutes. The rest has a value that claims
 * nothing, and can be filled in later.
 * @param start The entry with what it has when nothing is answered.
 * @param later Facts that are not asked for.
 * @returns What was given and what was answered.
 */
export async function askFacts(asking: Asking, group: GroupShape, given: Data, start: Data, later: readonly string[]): Promise<Data> {
  const open = openFacts(group, given, start, later, []);
  let data = given;
  for (const [index, { path, shape, start: value }] of open.entries()) {
    const note = `${path.join('.')}, vraag ${index + 1} van ${open.length}`;
    const answer = await ask(asking, { shape, path, question: { words: wordsOf(shape), note }, pass: inWords(value), first: value });
    if (answer !== undefined) data = withValue(data, path, answer);
  }
  return data;
}

function openFacts({ members }: GroupShape, given: Data, start: Data, later: readonly string[], before: string[]): Open[] {
  return members.flatMap(({ name, required, shape }): Open[] => {
    const path = [...before, name];
    if (!required || later.includes(path.join('.'))) return [];
    const value = given[name];
    if (shape.kind === 'group' && !isSource(shape)) {
      const inside = start[name];
      return openFacts(shape, isData(value) ? value : {}, isData(inside) ? inside : {}, later, path);
    }
    return value === undefined && isAsked(shape) ? [{ path, shape, start: start[name] }] : [];
  });
}

/** An empty list is a good answer, but every fact has a source. */
const isAsked = (shape: Shape): boolean => shape.kind !== 'list' || shape.minimum > 0 || shape.words.length > 0 || isSource(shape.item);

/** What Enter means, in words. */
function inWords(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return 'later';
  return value === UNKNOWN ? UNKNOWN : `‘${String(value)}’`;
}

/** Data with a value at a path. */
export function withValue(data: Data, [name = '', ...rest]: readonly string[], value: unknown): Data {
  const inside = data[name];
  return { ...data, [name]: rest.length === 0 ? value : withValue(isData(inside) ? inside : {}, rest, value) };
}
