import { z } from 'zod';
import { type CollectionName, collections } from '../model/collections.ts';
import { UNKNOWN } from '../model/fields.ts';
import { translationSchema } from '../model/translation.ts';
import { fieldMeant } from './field-meant.ts';
import { likelyHome } from './likely-home.ts';
import type { Position } from './finding.ts';
import { howToWrite } from './how-to-write.ts';
import { impossibleDate } from './dutch-date.ts';
import { valueMeant } from './value-meant.ts';
import type { Problem, UnknownField, WrongValue } from './problem.ts';
import type { Path } from './read-yaml.ts';
import { fieldAt, schemasAt, shapeAt } from './schema-steps.ts';
import type { SourceFile } from './source-file.ts';

type Issue = z.core.$ZodIssue;

z.config({
  localeError: (issue) => {
    switch (issue.code) {
      case 'too_big':
        return `mag hoogstens ${String(issue.maximum)}${units[issue.origin] ?? ''} zijn`;
      case 'too_small':
        return issue.origin === 'array' && issue.minimum === 1
          ? 'heeft minstens één onderdeel nodig'
          : `moet minstens ${String(issue.minimum)}${units[issue.origin] ?? ''} zijn`;
      case 'invalid_format':
        return 'heeft niet de vorm die bij dit veld hoort';
      case 'not_multiple_of':
        return `moet een veelvoud van ${issue.divisor} zijn`;
      default:
        return 'past niet bij dit veld';
    }
  },
});

const units: Record<string, string> = { string: ' tekens lang', array: ' onderdelen lang' };

const typeNames: Record<string, string> = {
  array: 'een lijst',
  boolean: 'true (ja) of false (nee)',
  int: 'een geheel getal',
  number: 'een getal',
  object: 'een groep velden',
  record: 'een groep velden',
  string: 'tekst',
};

/** Data that a schema refused, and where they stand. */
interface Refused {
  source: SourceFile;
  collection: CollectionName;
  schema: z.ZodType;
  data: unknown;
  prefix: Path;
}

/**
 * What the error of a schema says, at the right place of the file.
 * @param data The data that did not pass.
 * @param prefix Path of the data inside the file, for items of a list.
 */
export function schemaProblems(
  source: SourceFile,
  collection: CollectionName,
  schema: z.ZodType,
  error: z.ZodError,
  data: unknown,
  prefix: Path = [],
): Problem[] {
  const home = likelyHome(collection, schema, data);
  if (home) return [{ kind: 'wrong-folder', file: source.file, ...source.locate(prefix), collection, home }];
  const refused = { source, collection, schema, data, prefix };
  const issues = error.issues.flatMap(flatten);
  const missing = issues.map(pathOf).filter((path) => path.length > 0 && valueAt(data, path) === undefined);
  const renamed = new Set<string>();
  const groups = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const strange = groups.flatMap((issue, index) => unknownFields(issue, refused, index < MOST_GUESSES ? missing : undefined, renamed));
  const others = issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys' || renamed.has(pathOf(issue).join('\n'))) return [];
    return describe(issue, refused);
  });
  return [...strange, ...others];
}

/** Of a fact that may be 'onbekend', the fact itself is what the editor wants to hear about. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.filter((branch) => !branch.every((inner) => inner.code === 'invalid_value'));
  const best = (branches.length > 0 ? branches : issue.errors).toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(flatten);
}

const depth = (branch: Issue[]): number => Math.max(...branch.map((issue) => issue.path.length));

const pathOf = (issue: Issue): (string | number)[] => issue.path.filter((step): step is string | number => typeof step !== 'symbol');

const namesIn = (path: Path): string => path.filter((step) => typeof step === 'string').join('.');

/** After so many groups with strange fields, and so many in one group, nobody typed them one by one. */
const MOST_GUESSES = 20;

/**
 * The fields that a group should not have.
 * @param missing Paths of the fields that are not there; undefined when nothing needs to be guessed any more.
 * @param renamed Gets those of which one of the strange fields is the same under another name: there is one thing to mend.
 */
function unknownFields(
  issue: z.core.$ZodIssueUnrecognizedKeys,
  { source, collection, schema, data, prefix }: Refused,
  missing: readonly Path[] | undefined,
  renamed: Set<string>,
): Problem[] {
  const path = pathOf(issue);
  const group = namesIn(path);
  const shape = shapeAt(schema, path);
  const known = Object.keys(shape);
  const problem = (key: string, unknown: UnknownField): Problem => {
    const place = source.locate([...prefix, ...path, key], 'key');
    return { kind: 'unknown-field', file: source.file, ...place, collection, unknown };
  };
  // Of a translation, which has a schema with words only.
  const dutch = shapeAt(collections[collection].schema, path);
  const [facts, strange] = [issue.keys.filter((key) => Object.hasOwn(dutch, key)), issue.keys.filter((key) => !Object.hasOwn(dutch, key))];
  const [fact] = facts;
  const fields = facts.map((key) => namesIn([...path, key]));
  const lacks = missing?.flatMap((field) => {
    const name = field.at(-1);
    return typeof name === 'string' && field.slice(0, -1).join('\n') === path.join('\n') ? [name] : [];
  });
  const typed = Object.fromEntries<unknown>(Object.entries(valueAt(data, path) ?? {}));
  return [
    ...(fact === undefined ? [] : [problem(fact, { what: 'facts', fields, known })]),
    ...strange.map((field, index) => {
      const meant = lacks && index < MOST_GUESSES ? fieldMeant(field, shape, typed, lacks) : undefined;
      if (meant) renamed.add([...path, meant.field].join('\n'));
      return problem(field, { what: 'field', field, group, known, ...(meant ? { meant } : {}) });
    }),
  ];
}

function describe(issue: Issue, { source, collection, schema, data, prefix }: Refused): Problem[] {
  const path = pathOf(issue);
  const field = namesIn(path) || (prefix.length > 0 ? 'dit onderdeel' : 'de velden bovenaan');
  const value = valueAt(data, path);
  if (isFact(value, path, collection, schema)) {
    const known = Object.keys(shapeAt(schema, path.slice(0, -1)));
    const at = source.locate([...prefix, ...path], 'key');
    return [{ kind: 'unknown-field', file: source.file, ...at, collection, unknown: { what: 'facts', fields: [field], known } }];
  }
  const { description, mayBeUnknown, isDate, reference } = fieldAt(schema, path);
  const explanation = [description, mayBeUnknown ? `Weet je het niet, schrijf dan ‘${UNKNOWN}’.` : ''].filter(Boolean).join(' ');
  const place = { file: source.file, ...source.locate([...prefix, ...path]) };
  if (value === undefined) return [{ kind: 'missing-field', ...place, field, explanation }];
  const line = lineFrom(source.text, place);
  // YAML makes another number of 0800.0113; the editor looks for what was typed.
  const typed = typeof value === 'number' || typeof value === 'boolean' ? (/^[-+.\w]+/.exec(line)?.[0] ?? String(value)) : undefined;
  const words = typed ?? (typeof value === 'string' ? value : undefined);
  const accepts = (candidate: unknown): boolean => schemasAt(schema, path).some((option) => z.safeParse(option, candidate).success);
  const isNumberForText = issue.code === 'invalid_type' && issue.expected === 'string' && typed !== undefined;
  const numberAsText = isNumberForText && typeof value === 'number' && accepts(typed);
  // Between quotation marks it would not be right either; what is wrong with it then, helps more.
  const refusal = isNumberForText && !numberAsText ? refusalOf(typed, schemasAt(schema, path)) : undefined;
  const meant = words === undefined || numberAsText ? undefined : valueMeant(words, accepts);
  const impossible = isDate && words !== undefined ? impossibleDate(words) : undefined;
  const wrong: WrongValue =
    refusal !== undefined
      ? { reason: 'other', message: refusal }
      : issue.code === 'invalid_type'
        ? {
            reason: 'type',
            expected: typeNames[issue.expected] ?? issue.expected,
            numberAsText,
            ...optional('write', howToWrite(issue.expected, schema, path, value, line)),
          }
        : issue.code === 'invalid_value'
          ? { reason: 'option', options: issue.values.map(String) }
          : { reason: 'other', message: impossible === undefined ? issue.message : `kan niet, want ${impossible}` };
  const others = { ...optional('typed', typed), ...optional('reference', reference), ...optional('meant', meant) };
  return [{ kind: 'wrong-value', ...place, field, value, wrong, explanation, ...others }];
}

const optional = <Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> =>
  value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);

/** What schemas say of a text that does not fit them. */
const refusalOf = (typed: string, schemas: readonly z.core.$ZodType[]): string | undefined =>
  schemas.flatMap((option) => z.safeParse(option, typed).error?.issues ?? []).flatMap(flatten)[0]?.message;

/** A line of a text, from a place in it. */
function lineFrom(text: string, { line, column }: Position): string {
  let start = 0;
  for (let count = 1; count < line; count += 1) start = text.indexOf('\n', start) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start + column - 1, end === -1 ? text.length : end);
}

/** Whether a value of a translation is none of its words, though it is good in Dutch: a number, or ‘onbekend’ for a list. */
const isFact = (value: unknown, path: Path, collection: CollectionName, schema: z.ZodType): boolean =>
  value !== undefined &&
  schema === translationSchema(collection) &&
  schemasAt(collections[collection].schema, path).some((option) => z.safeParse(option, value).success);

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined),
    data,
  );
}
