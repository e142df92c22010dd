import { z } from 'zod';
import { type CollectionName, collections } from './collections.ts';
import { id } from './fields.ts';

/** Words of an entry in another language: fields of the entry under the same names, with the words and nothing else. */
export type Words = Readonly<Record<string, unknown>>;

/** Name of the file with the translation of a file or a list, beside it: `hulp.en.mdx`, `figures.en.yaml`. */
export const translationOf = (file: string): string => file.replace(/(?=\.[a-z]+$)/, '.en');

/** Name of the Dutch file that a file is the translation of. */
export const originalOf = (file: string): string => file.replace(/\.en(?=\.[a-z]+$)/, '');

export const isTranslation = (file: string): boolean => /\.en\.(?:mdx|yaml)$/.test(file);

/** What is never left out of the translation of a file, because pages and lists begin with it. */
const always = ['title', 'summary'];

/**
 * What the translation of an entry of a collection may have: the words of the entry, each of which may be left out.
 * Facts are no part of it: they stand once, in the Dutch file. Undefined where nothing is translated in a file of its own.
 */
export function translationSchema(name: CollectionName): z.ZodObject | undefined {
  if (!made.has(name)) made.set(name, makeSchema(name));
  return made.get(name);
}

const made = new Map<CollectionName, z.ZodObject | undefined>();

function makeSchema(name: CollectionName): z.ZodObject | undefined {
  const { schema, storage } = collections[name];
  const words = wordsOf(schema);
  if (words.length === 0) return undefined;
  if (storage === 'yaml-list') return z.strictObject({ id: id('Het kenmerk van het Nederlandse onderdeel.'), ...group(words) });
  return z.strictObject(group(words, always));
}

/** The words of a group of fields, by the name of each field. */
const wordsOf = (schema: z.core.$ZodType): [string, z.ZodType][] =>
  Object.entries((schema._zod.def as z.core.$ZodObjectDef).shape).flatMap(([field, member]): [string, z.ZodType][] => {
    const words = wordsIn(member);
    return words ? [[field, words]] : [];
  });

const group = (fields: readonly [string, z.ZodType][], required: readonly string[] = []): Record<string, z.ZodType> =>
  Object.fromEntries(fields.map(([field, words]) => [field, required.includes(field) ? words : words.optional()]));

/** The part of a schema that is words; undefined when it has none. */
function wordsIn(schema: z.core.$ZodType): z.ZodType | undefined {
  const { words, description } = (schema as z.ZodType).meta() ?? {};
  if (words !== undefined) return words === true ? (schema as z.ZodType) : undefined;
  const part = wordsInside(schema);
  return part && description !== undefined ? part.meta({ ...part.meta(), description }) : part;
}

function wordsInside(schema: z.core.$ZodType): z.ZodType | undefined {
  const { def } = schema._zod;
  switch (def.type) {
    case 'optional':
      return wordsIn((def as z.core.$ZodOptionalDef).innerType);
    case 'union': {
      const options = (def as z.core.$ZodUnionDef).options.flatMap((option) => wordsIn(option) ?? []);
      return options.length > 1 ? z.union(options) : options[0];
    }
    case 'array': {
      const item = wordsIn((def as z.core.$ZodArrayDef).element);
      return item && z.array(item);
    }
    case 'object': {
      const fields = wordsOf(schema);
      return fields.length > 0 ? z.strictObject(group(fields)) : undefined;
    }
    default:
      return undefined;
  }
}

/** A text of an entry that a translation can have, at its place. */
export interface PlacedText {
  path: readonly (string | number)[];
  text: string;
}

/** Every text of an entry that a translation can have, in the order of the model. */
export function textsOf(name: CollectionName, data: unknown): PlacedText[] {
  const schema = translationSchema(name);
  // The id of an item of a list says what the words are of; it is none of them.
  return schema ? textsAt(schema, data, []).filter(({ path: [field] }) => field !== 'id') : [];
}

function textsAt({ _zod: { def } }: z.core.$ZodType, value: unknown, path: PlacedText['path']): PlacedText[] {
  switch (def.type) {
    case 'optional':
      return textsAt((def as z.core.$ZodOptionalDef).innerType, value, path);
    case 'union':
      return (def as z.core.$ZodUnionDef).options.flatMap((option) => textsAt(option, value, path));
    case 'array': {
      const { element } = def as z.core.$ZodArrayDef;
      return Array.isArray(value) ? value.flatMap((item: unknown, index) => textsAt(element, item, [...path, index])) : [];
    }
    case 'object':
      return typeof value === 'object' && value !== null
        ? Object.entries((def as z.core.$ZodObjectDef).shape).flatMap(([field, member]) =>
            textsAt(member, (value as Record<string, unknown>)[field], [...path, field]),
          )
        : [];
    default:
      return typeof value === 'string' ? [{ path, text: value }] : [];
  }
}
