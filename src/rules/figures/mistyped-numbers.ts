import type { CollectionName } from '../../model/collections.ts';
import type { Entry } from '../../library/entry.ts';
import type { Path } from '../../library/read-yaml.ts';
import type { SourceFile } from '../../library/source-file.ts';

/** A number that was not read as its writer meant it. */
export interface MistypedNumber {
  path: Path;
  typed: string;
  value: number;
}

/** What people write for thousands, and what a computer reads as a number with three decimals. */
export const thousands = /^[-+]?[1-9]\d{0,2}\.\d{3}$/;

/** A number with three or more digits behind a point that can be a whole value: nothing stands before it but its field. */
const suspicious = /(?<=(?:[:,[-]|^)[ \t]*)[-+]?\d+\.\d{3,}(?=[ \t\r]*(?:$|[,\]}]))/gm;

const suspectsBefore = new WeakMap<SourceFile, ReadonlySet<number>>();

/** The suspicious numbers of a file as they are read, looked for once: most files have none, and need no look at their fields. */
function suspectsIn(source: SourceFile): ReadonlySet<number> {
  const suspects = suspectsBefore.get(source) ?? new Set(source.text.match(suspicious)?.map((typed) => Math.abs(Number(typed))));
  suspectsBefore.set(source, suspects);
  return suspects;
}

/** Collections with numbers that can be thousands; in others there is nothing to look for in the texts. */
const counting = new Set<CollectionName>(['figures', 'register', 'policy']);

/** The numbers of an entry with a point for thousands; of money also those with more than two decimals. */
export function mistypedNumbers(entry: Entry): MistypedNumber[] {
  if (!counting.has(entry.collection)) return [];
  const suspects = suspectsIn(entry.source);
  if (suspects.size === 0) return [];
  return numbersIn(entry.data).flatMap(({ path, value }) => {
    if (!suspects.has(Math.abs(value))) return [];
    const typed = typedAt(entry, path);
    const isNoMoney = entry.collection === 'register' && Math.round(value * 100) / 100 !== value;
    return thousands.test(typed) || isNoMoney ? [{ path, typed, value }] : [];
  });
}

/** What was typed at the place of a number. */
function typedAt(entry: Entry, path: Path): string {
  const { line, column } = entry.locate(path);
  const rest = entry.source.text.split('\n', line)[line - 1]?.slice(column - 1) ?? '';
  return /^[-+]?[\d.]+/.exec(rest)?.[0] ?? '';
}

function numbersIn(value: unknown, path: Path = []): { path: Path; value: number }[] {
  if (typeof value === 'number') return [{ path, value }];
  if (Array.isArray(value)) return value.flatMap((item, index) => numbersIn(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => numbersIn(item, [...path, key]));
}
