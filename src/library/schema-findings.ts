import { z } from 'zod';
import type { CollectionName } from '../model/collections.ts';
import { collections } from '../model/collections.ts';
import { UNKNOWN } from '../model/fields.ts';
import type { Finding } from './finding.ts';
import { nearest } from './nearest.ts';
import type { Path, SourceFile } from './source-file.ts';

z.config(z.locales.nl());

type Issue = z.core.$ZodIssue;

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
 * Checks data against a schema and says in Dutch what is wrong, at the right place of the file.
 * @param prefix Path of the data inside the file, for items of a list.
 */
export function schemaFindings(
  source: SourceFile,
  collection: CollectionName,
  schema: z.ZodType,
  data: unknown,
  prefix: Path = [],
): Finding[] {
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap(flatten).flatMap((issue) => describe(issue, source, collection, schema, data, prefix));
}

/** Of a fact that may be 'onbekend', the fact itself is what the editor wants to hear about. */
function flatten(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.filter((branch) => !branch.every((inner) => inner.code === 'invalid_value'));
  const best = (branches.length > 0 ? branches : issue.errors).toSorted((a, b) => depth(b) - depth(a))[0] ?? [];
  return best.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })).flatMap(flatten);
}

const depth = (branch: Issue[]): number => Math.max(...branch.map((issue) => issue.path.length));

function describe(issue: Issue, source: SourceFile, collection: CollectionName, schema: z.ZodType, data: unknown, prefix: Path): Finding[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const name = path.filter((step) => typeof step === 'string').join('.') || (prefix.length > 0 ? 'dit onderdeel' : 'de velden bovenaan');
  const value = valueAt(data, path);
  const { description, mayBeUnknown } = fieldAt(schema, path);
  const explanation = [description, mayBeUnknown ? `Weet je het niet, schrijf dan ‘${UNKNOWN}’.` : ''].filter(Boolean).join(' ');
  const make = (rule: string, at: Path, message: string, hint: string, part: 'key' | 'value' = 'value'): Finding => ({
    rule,
    severity: 'error',
    file: source.file,
    ...source.locate([...prefix, ...at], part),
    message,
    hint,
  });

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(schema, path));
    return issue.keys.map((key) => {
      const guess = nearest(key, known);
      return make(
        'unknown-field',
        [...path, key],
        `Het veld ‘${key}’ bestaat niet bij ${collections[collection].plural}${path.length > 0 ? ` onder ‘${name}’` : ''}.`,
        guess ? `Bedoel je ‘${guess}’?` : `De velden die hier kunnen: ${known.join(', ')}.`,
        'key',
      );
    });
  }
  if (value === undefined) {
    return [make('missing-field', path, `Het veld ‘${name}’ ontbreekt.`, `Vul het in. ${explanation}`)];
  }
  if (issue.code === 'invalid_type') {
    const expected = typeNames[issue.expected] ?? issue.expected;
    const quoted = issue.expected === 'string' && typeof value === 'number' ? ' Zet het getal tussen aanhalingstekens.' : '';
    return [make('wrong-value', path, `Bij ‘${name}’ hoort ${expected}; er staat ${show(value)}.${quoted}`, explanation)];
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String);
    const guess = typeof value === 'string' ? nearest(value, options) : undefined;
    return [
      make(
        'wrong-value',
        path,
        `Bij ‘${name}’ staat ${show(value)}; dat kan hier niet.`,
        `${guess ? `Bedoel je ‘${guess}’? ` : ''}Kies uit: ${options.join(', ')}. ${explanation}`.trim(),
      ),
    ];
  }
  return [make('wrong-value', path, `Bij ‘${name}’ staat ${show(value)}: ${issue.message}.`, explanation)];
}

function show(value: unknown): string {
  if (value === null) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  const text = String(value);
  return `‘${text.length > 60 ? `${text.slice(0, 60)}…` : text}’`;
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
      const field = (def as z.core.$ZodObjectDef).shape[key];
      return field ? [field] : [];
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
