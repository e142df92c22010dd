import { z } from 'zod';
import { type CollectionName, collections } from '../model/collections.ts';
import { UNKNOWN } from '../model/fields.ts';
import type { Problem, WrongValue } from './problem.ts';
import type { Path } from './read-yaml.ts';
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
  boolean: 'waar of onwaar (true of false)',
  int: 'een geheel getal',
  number: 'een getal',
  object: 'een groep velden',
  record: 'een groep velden',
  string: 'tekst',
};

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
  return error.issues.flatMap(flatten).flatMap((issue) => describe(issue, source, collection, schema, data, prefix));
}

/** Of a fact that may be 'onbekend', the fact itself is what the editor wants to hear about. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.filter((branch) => !branch.every((inner) => inner.code === 'invalid_value'));
  const best = (branches.length > 0 ? branches : issue.errors).toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(flatten);
}

const depth = (branch: Issue[]): number => Math.max(...branch.map((issue) => issue.path.length));

function describe(issue: Issue, source: SourceFile, collection: CollectionName, schema: z.ZodType, data: unknown, prefix: Path): Problem[] {
  const { file } = source;
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const group = path.filter((step) => typeof step === 'string').join('.');
  const field = group || (prefix.length > 0 ? 'dit onderdeel' : 'de velden bovenaan');
  const value = valueAt(data, path);
  const { description, mayBeUnknown } = fieldAt(schema, path);
  const explanation = [description, mayBeUnknown ? `Weet je het niet, schrijf dan ‘${UNKNOWN}’.` : ''].filter(Boolean).join(' ');

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, path));
    // Of a translation, which has a schema with words only.
    const facts = Object.keys(shapeAt(collections[collection].schema, path));
    return issue.keys.map((key) => ({
      kind: 'unknown-field',
      file,
      ...source.locate([...prefix, ...path, key], 'key'),
      field: key,
      group,
      collection,
      known,
      isFact: facts.includes(key),
    }));
  }
  const place = { file, ...source.locate([...prefix, ...path]) };
  if (value === undefined) return [{ kind: 'missing-field', ...place, field, explanation }];
  return [{ kind: 'wrong-value', ...place, field, value, wrong: wrongValue(issue, value), explanation }];
}

function wrongValue(issue: Issue, value: unknown): WrongValue {
  if (issue.code === 'invalid_type') {
    const numberAsText = issue.expected === 'string' && typeof value === 'number';
    return { reason: 'type', expected: typeNames[issue.expected] ?? issue.expected, numberAsText };
  }
  return issue.code === 'invalid_value'
    ? { reason: 'option', options: issue.values.map(String) }
    : { reason: 'other', message: issue.message };
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined),
    data,
  );
}

/** The schemas that a value at this place may have, unions and optional values opened. */
function open(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = schema._zod;
  if (def.type === 'union') return (def as z.core.$ZodUnionDef).options.flatMap(open);
  if (def.type === 'optional') return open((def as z.core.$ZodOptionalDef).innerType);
  return [schema];
}

function step(schema: z.core.$ZodType, key: string | number): z.core.$ZodType[] {
  return open(schema).flatMap((option) => {
    const { def } = option._zod;
    if (def.type === 'object') {
      const { shape } = def as z.core.$ZodObjectDef;
      return Object.hasOwn(shape, key) && shape[key] ? [shape[key]] : [];
    }
    return def.type === 'array' ? [(def as z.core.$ZodArrayDef).element] : [];
  });
}

const schemasAt = (schema: z.core.$ZodType, path: Path): z.core.$ZodType[] =>
  path.reduce<z.core.$ZodType[]>((found, key) => found.flatMap((option) => step(option, key)), [schema]);

function fieldAt(schema: z.core.$ZodType, path: Path): { description: string; mayBeUnknown: boolean } {
  for (let length = path.length; length > 0; length -= 1) {
    const found = schemasAt(schema, path.slice(0, length));
    const metas = [...found, ...found.flatMap(open)].map((option) => (option as z.ZodType).meta());
    const description = metas.find((meta) => meta?.description)?.description;
    if (description) return { description, mayBeUnknown: length === path.length && metas.some((meta) => meta?.['orUnknown']) };
  }
  return { description: '', mayBeUnknown: false };
}

function shapeAt(schema: z.core.$ZodType, path: Path): Record<string, unknown> {
  const shapes = schemasAt(schema, path)
    .flatMap(open)
    .filter((option) => option._zod.def.type === 'object')
    .map((option) => (option._zod.def as z.core.$ZodObjectDef).shape);
  return Object.assign({}, ...shapes) as Record<string, unknown>;
}
