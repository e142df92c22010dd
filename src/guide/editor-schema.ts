import type { z } from 'zod';
import { type SiteLocale, texts } from '../i18n/texts.ts';
import { type CollectionName, collections } from '../model/collections.ts';
import { UNKNOWN } from '../model/fields.ts';
import { type JsonSchema, jsonSchemaOf } from '../model/json-schema.ts';
import { type Shape, readShape } from '../model/shape.ts';
import { translationSchema } from '../model/translation.ts';
import { vocabularyNamed } from '../model/vocabularies/by-name.ts';
import { insteadOf, kindOf } from './describe.ts';

/** Patterns of what JSON Schema has no pattern for: they see at a glance what cannot be right; the rules see the rest. */
const patterns: Record<string, string> = {
  edtf: String.raw`^(?:\.\.|\d{4}[\d-]*[~?%]?)(?:/(?:\.\.|\d{4}[\d-]*[~?%]?))?$`,
  uri: '^https?://',
};

/** JSON Schema with which a text editor completes, explains and checks the files of a collection. */
export const editorSchema = (collection: CollectionName, locale: SiteLocale): JsonSchema =>
  fileSchema(collections[collection].schema, collection, locale);

/** The same for the files with translations; undefined where there are none. */
export function editorTranslationSchema(collection: CollectionName, locale: SiteLocale): JsonSchema | undefined {
  const schema = translationSchema(collection);
  return schema && fileSchema(schema, collection, locale);
}

function fileSchema(schema: z.ZodType, collection: CollectionName, locale: SiteLocale): JsonSchema {
  const { storage, singular, plural } = collections[collection];
  const { $schema, ...entry } = forEditor(jsonSchemaOf(schema), locale, collection);
  const heading = { $schema, title: storage === 'yaml-list' ? plural : singular };
  return storage === 'yaml-list' ? { ...heading, type: 'array', items: { ...entry, title: singular } } : { ...heading, ...entry };
}

/** What is written anew for editors, and what they would not understand. */
const written = ['words', 'mistake', 'vocabulary', 'reference', 'orUnknown', 'unit', 'format', 'properties', 'items', 'anyOf'];

const without = (schema: JsonSchema, names: readonly string[]): JsonSchema =>
  Object.fromEntries(Object.entries(schema).filter(([name]) => !names.includes(name)));

/** A schema of the model with words for people in the place of what only this site understands. */
function forEditor(schema: JsonSchema, locale: SiteLocale, path: string): JsonSchema {
  const { mistake, vocabulary, format, properties, items, anyOf } = schema;
  const rest = without(schema, written);
  const pattern = rest.pattern ?? patterns[format ?? ''];
  return {
    ...rest,
    ...(pattern === undefined ? {} : { pattern }),
    ...(pattern !== undefined && typeof mistake === 'string' ? { patternErrorMessage: `Dit ${mistake}.` } : {}),
    ...(rest.enum && typeof vocabulary === 'string' ? explainedWords(vocabulary, locale) : {}),
    ...(rest.const === UNKNOWN ? { description: texts(locale).words.unknown } : {}),
    // A field that may be unknown is explained once, and not again for each thing it may be.
    ...(anyOf && { anyOf: anyOf.map((option) => forEditor(without(option as JsonSchema, ['description']), locale, path)) }),
    ...(items && { items: forEditor(items as JsonSchema, locale, `${path}[]`) }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties as Record<string, JsonSchema>).map(([name, field]) => {
          const inner = `${path}.${name}`;
          return [name, { ...forEditor(field, locale, inner), description: explain(readShape(field, inner), locale) }];
        }),
      ),
    }),
  };
}

function explainedWords(name: string, locale: SiteLocale): JsonSchema {
  const { concepts, ids } = vocabularyNamed(name);
  const wordings = ids.flatMap((id) => concepts[id]?.[locale] ?? []);
  return {
    enumDescriptions: wordings.map(({ label, definition }) => `${label}. ${definition}`),
    markdownEnumDescriptions: wordings.map(({ label, definition }) => `**${label}.** ${definition}`),
  } as JsonSchema;
}

/** What a field is and how it is written, in a few sentences. */
function explain(shape: Shape, locale: SiteLocale): string {
  const { fields, dates } = texts(locale).guide;
  const { name, words } = kindOf(shape, locale);
  const kind = `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
  const group = shape.kind === 'list' ? shape.item : shape;
  return [
    shape.description || group.description,
    name === 'tekst' ? '' : name === 'datum' ? dates.like(kind) : `${kind}.`,
    group.kind === 'group' && group.condition !== undefined ? fields.condition(group.condition) : '',
    insteadOf(shape, locale),
  ]
    .filter(Boolean)
    .join(' ');
}
