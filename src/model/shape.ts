import type { z } from 'zod';
import type { CollectionName } from './collections.ts';
import { type JsonSchema, jsonSchemaOf } from './json-schema.ts';

/**
 * What a field is to an editor: which values fit it and how they are written. Derived from the schema, so that forms,
 * explanations and checks never differ from the model.
 */
export type Shape = TextShape | NumberShape | YesNoShape | ChoiceShape | LinkShape | ListShape | GroupShape | VariantsShape;

interface Common {
  /** Dutch sentence of the schema that says what it is. */
  description: string;
  /** Words that may stand instead of the value, such as ‘onbekend’. */
  words: readonly string[];
}

export interface TextShape extends Common {
  kind: 'text';
  pattern?: string;
  format?: string;
  /** What the schema says of a text that does not fit, such as ‘is geen tijd zoals 09:00’. */
  wrong?: string;
}

export interface NumberShape extends Common {
  kind: 'number';
  whole: boolean;
  minimum?: number;
  maximum?: number;
  /** Whether any other text may stand there too. */
  orText: boolean;
  /** Name of the vocabulary that says what each number means. */
  vocabulary?: string;
  /** What it counts, such as EUR. */
  unit?: string;
}

export interface YesNoShape extends Common {
  kind: 'yes-no';
}

export interface ChoiceShape extends Common {
  kind: 'choice';
  ids: readonly string[];
  /** Name of the vocabulary that has the labels. */
  vocabulary?: string;
}

/** The id of an entry of a collection. */
export interface LinkShape extends Common {
  kind: 'link';
  collection: CollectionName;
  /** Whether the content writes the id as a number. */
  numeric: boolean;
}

export interface ListShape extends Common {
  kind: 'list';
  item: Shape;
  minimum: number;
}

export interface Member {
  name: string;
  required: boolean;
  shape: Shape;
}

export interface GroupShape extends Common {
  kind: 'group';
  members: readonly Member[];
  /** What the members need together: the end of a Dutch sentence, as ‘heeft field of note nodig’. */
  condition?: string;
}

/** One of several groups of fields, or of a group and words. */
export interface VariantsShape extends Common {
  kind: 'variants';
  variants: readonly { name: string; group: GroupShape }[];
}

/** What a field is called: the first sentence of its description; the rest explains it. */
export const labelOf = ({ description }: Shape): string => description.split('. ')[0]?.replace(/\.$/, '') ?? '';

/** Name of the only group where words may stand instead of it. */
export const KNOWN = 'bekend';

/** The shape of an entry. Throws an Error when the schema has something that no form can show. */
export function shapeOf(schema: z.ZodType): GroupShape {
  const shape = readShape(jsonSchemaOf(schema), 'entry');
  if (shape.kind !== 'group') throw new Error('An entry must be a group of fields.');
  return shape;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/**
 * The shape of a value.
 * @param path Where the schema stands, for the message.
 * @throws Error when the schema has something that no form can show.
 */
export function readShape(schema: JsonSchema, path: string): Shape {
  if (schema.anyOf) return readUnion(schema, path);
  const common: Common = { description: schema.description ?? '', words: [] };
  if (typeof schema['reference'] === 'string') {
    return { ...common, kind: 'link', collection: schema['reference'] as CollectionName, numeric: schema.type === 'integer' };
  }
  if (schema.enum) {
    return { ...common, kind: 'choice', ids: schema.enum.map(String), ...optional('vocabulary', text(schema['vocabulary'])) };
  }
  switch (schema.type) {
    case 'string':
      return {
        ...common,
        kind: 'text',
        ...optional('pattern', schema.pattern),
        ...optional('format', schema.format),
        ...optional('wrong', text(schema['mistake'])),
      };
    case 'number':
    case 'integer':
      return {
        ...common,
        kind: 'number',
        whole: schema.type === 'integer',
        orText: false,
        ...optional('minimum', limit(schema.minimum)),
        ...optional('maximum', limit(schema.maximum)),
        ...optional('vocabulary', text(schema['vocabulary'])),
        ...optional('unit', text(schema['unit'])),
      };
    case 'boolean':
      return { ...common, kind: 'yes-no' };
    case 'array':
      return { ...common, kind: 'list', item: readShape(schema.items as JsonSchema, `${path}[]`), minimum: schema.minItems ?? 0 };
    case 'object':
      return { ...common, kind: 'group', members: membersOf(schema, path), ...optional('condition', text(schema['mistake'])) };
    default:
      throw new Error(`The editor has no field for ${path}: ${JSON.stringify(schema)}`);
  }
}

/** Zod names the limits of safe numbers too; those are no limits to an editor. */
const limit = (value: number | undefined): number | undefined =>
  value !== undefined && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;

const optional = <Name extends string, Value>(name: Name, value: Value | '' | undefined): Partial<Record<Name, Value>> =>
  value === undefined || value === '' ? {} : ({ [name]: value } as Record<Name, Value>);

const membersOf = (schema: JsonSchema, path: string): Member[] =>
  Object.entries(schema.properties ?? {}).map(([name, member]) => ({
    name,
    required: schema.required?.includes(name) ?? false,
    shape: readShape(member as JsonSchema, `${path}.${name}`),
  }));

function readUnion(schema: JsonSchema, path: string): Shape {
  const options = schema.anyOf as JsonSchema[];
  const words = options.flatMap((option) => (typeof option.const === 'string' ? option.const : []));
  const rest = options.filter((option) => option.const === undefined).map((option) => readShape(option, path));
  const inherited = rest.find((option) => option.description !== '')?.description ?? '';
  const common: Common = { description: schema.description ?? inherited, words: [...new Set([...words, ...rest.flatMap((o) => o.words)])] };
  const [only] = rest;
  if (!only) return { ...common, words: [], kind: 'choice', ids: words };
  const groups = rest.flatMap((option) => (option.kind === 'group' ? option : option.kind === 'variants' ? groupsOf(option) : []));
  if (groups.length > 0) {
    if (rest.some((option) => option.kind !== 'group' && option.kind !== 'variants')) throw tooMixed(path);
    return { ...common, kind: 'variants', variants: groups.map((group) => ({ name: variantName(group, groups), group })) };
  }
  if (rest.length === 1) return { ...only, ...common, ...(only.kind === 'text' ? optional('wrong', text(schema['mistake'])) : {}) };
  const number = rest.find((option) => option.kind === 'number');
  if (number && rest.length === 2 && rest.some((option) => option.kind === 'text')) return { ...number, ...common, orText: true };
  throw tooMixed(path);
}

const groupsOf = (shape: VariantsShape): GroupShape[] => shape.variants.map(({ group }) => group);

/** A variant is called after the field that only it must have. */
const variantName = (group: GroupShape, all: readonly GroupShape[]): string =>
  all.length === 1 ? KNOWN : (group.members.find(({ required }) => required)?.name ?? KNOWN);

const tooMixed = (path: string): Error => new Error(`The editor has no field for ${path}: too different values may stand there.`);
