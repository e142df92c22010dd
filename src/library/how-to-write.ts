import { z } from 'zod';
import { open, schemasAt, shapeAt } from './schema-steps.ts';

/** How a value is written that is more than one word or number, with what was typed as the example where it fits. */
export type HowToWrite =
  | { what: 'list'; item?: string; mayBeEmpty: boolean; noSpace: boolean; isNothing: boolean }
  | { what: 'group'; lines?: readonly string[]; fields: readonly string[]; isItem: boolean }
  /** Text that YAML read as a field with a value, in quotation marks if it stands on one line. */
  | { what: 'text'; quoted?: string }
  /** One text, where a list stands. */
  | { what: 'one-text' };

/** Longer texts are no example. */
const LONGEST = 120;

/**
 * How the value should have been written that does not have the type that the schema asks for.
 * @param line The line from where the value begins.
 */
export function howToWrite(
  expected: string,
  schema: z.core.$ZodType,
  path: readonly (string | number)[],
  value: unknown,
  line: string,
): HowToWrite | undefined {
  switch (expected) {
    case 'array':
      return list(schema, path, value);
    case 'object':
      return {
        what: 'group',
        isItem: typeof path.at(-1) === 'number',
        fields: Object.keys(shapeAt(schema, path)),
        ...given('lines', typeof value === 'string' ? groupOf(schemasAt(schema, path), value) : undefined),
      };
    case 'string':
      if (Array.isArray(value)) return { what: 'one-text' };
      return typeof value === 'object' && value !== null ? { what: 'text', ...given('quoted', quoted(value, line)) } : undefined;
    default:
      return undefined;
  }
}

const given = <Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);

const passes = (schemas: readonly z.core.$ZodType[], value: unknown): boolean =>
  schemas.some((schema) => z.safeParse(schema, value).success);

function list(schema: z.core.$ZodType, path: readonly (string | number)[], value: unknown): HowToWrite {
  const mayBeEmpty = passes(schemasAt(schema, path), []);
  if (typeof value !== 'string') return { what: 'list', mayBeEmpty, noSpace: false, isNothing: false };
  if (mayBeEmpty && nothing.test(value)) return { what: 'list', mayBeEmpty, noSpace: false, isNothing: true };
  const noSpace = /^-[^\s-]/.test(value);
  const first = (noSpace ? value.slice(1) : value).split(/[,;\n]/, 1)[0]?.trim() ?? '';
  const items = schemasAt(schema, [...path, 0]);
  const item = first.length <= LONGEST && isPlain(first) && passes(items, first) ? first : groupOf(items, first)?.[0];
  return { what: 'list', mayBeEmpty, noSpace, isNothing: false, ...given('item', item) };
}

/** Words for a list without anything in it. */
const nothing = /^(?:geen|nee|niets|n\.?v\.?t\.?|-|none|\?)$/i;

/** Text that means the same in YAML without quotation marks. */
const isPlain = (text: string): boolean => /^[\p{L}\p{N}]/u.test(text) && !/: |:$| #/.test(text) && !/^[\d.]+$/.test(text);

/**
 * The lines of a group with one field, or of a name with two, that what was typed may have meant; undefined when no such group
 * is good.
 */
function groupOf(schemas: readonly z.core.$ZodType[], typed: string): string[] | undefined {
  if (typed === '' || typed.length > LONGEST || !isPlain(typed)) return undefined;
  const groups = schemas.flatMap(open).filter((option) => option._zod.def.type === 'object');
  const [, family, first] = /^([^,]+), ([^,]+)$/.exec(typed) ?? [];
  const written = [
    { family, given: first },
    ...groups.flatMap((group) => Object.keys(shapeAt(group, [])).map((name) => ({ [name]: typed }))),
  ];
  const good = written.find((value) => passes(groups, value));
  return good && Object.entries(good).map(([name, part]) => `${name}: ${part ?? ''}`);
}

/** What was typed, in quotation marks; undefined when it stands on more lines than one. */
function quoted(value: object, line: string): string | undefined {
  const text = line.trim();
  const parts: unknown[] = Object.values(value);
  const isOneLine = parts.length === 1 && typeof parts[0] !== 'object' && text.endsWith(String(parts[0]));
  return isOneLine && text.length <= LONGEST ? `'${text.replaceAll("'", "''")}'` : undefined;
}
