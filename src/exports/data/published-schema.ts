import { dataAddress, schemaAddress } from '../../i18n/file-addresses.ts';
import { texts } from '../../i18n/texts.ts';
import { type CollectionName, collections } from '../../model/collections.ts';
import { edtfPattern } from '../../model/dates.ts';
import { type JsonSchema, jsonSchemaOf } from '../../model/json-schema.ts';
import { translationSchema } from '../../model/translation.ts';
import { vocabularyNamed } from '../../model/vocabularies/by-name.ts';
import { identityOf } from './published-entry.ts';

/** Where a schema has the form of one entry, for whoever has a single one. */
export const ENTRY = '#/$defs/entry';

/** Names that only this site understands. */
const ours = ['words', 'mistake', 'vocabulary', 'reference', 'orUnknown', 'unit'];

/** Formats whose meaning here is not that of JSON Schema, where a time has a zone; a pattern says what they look like. */
const formats = ['edtf', 'date-time', 'time'];

/** JSON Schema (draft 2020-12) of a collection as it is published, in words that every validator knows. */
export function publishedSchema(collection: CollectionName, site: URL): JsonSchema {
  const { $schema, properties, required = [], ...rest } = plain(jsonSchemaOf(collections[collection].schema));
  const identity = identityOf(collection);
  const words = translationSchema(collection);
  const entry: JsonSchema = {
    ...rest,
    properties: {
      ...Object.fromEntries(
        identity.map(({ name, description }) => [name, { type: 'string', description, ...(name !== 'id' && { format: 'uri' }) }]),
      ),
      ...properties,
      ...(words && { translations: translationsOf(plain(jsonSchemaOf(words))) }),
    },
    required: [...new Set([...identity.map(({ name }) => name), ...required])],
  };
  return {
    ...($schema !== undefined && { $schema }),
    $id: new URL(schemaAddress(collection), site).href,
    title: texts('nl').collections[collection],
    description: `${texts('nl').openData.about[collection]} ${new URL(dataAddress(collection), site).href}`,
    type: 'array',
    items: { $ref: ENTRY },
    $defs: { entry },
  };
}

/** The words in other languages; which entry they are of, is known. */
function translationsOf({ properties = {}, required = [] }: JsonSchema): JsonSchema {
  const isWords = (name: string): boolean => name !== 'id';
  return {
    type: 'object',
    description: 'De woorden in andere talen, in velden met dezelfde namen.',
    properties: {
      en: {
        type: 'object',
        properties: Object.fromEntries(Object.entries(properties).filter(([name]) => isWords(name))),
        required: required.filter(isWords),
        additionalProperties: false,
      },
    },
    required: ['en'],
    additionalProperties: false,
  };
}

/** A schema of the model without what only this site understands, and with that in words. */
function plain(schema: JsonSchema): JsonSchema {
  const { properties, items, anyOf, format, vocabulary, reference, description } = schema;
  const rest = Object.fromEntries(Object.entries(schema).filter(([name]) => !ours.includes(name)));
  if (format !== undefined && formats.includes(format)) delete rest['format'];
  if (typeof vocabulary === 'string') delete rest['enum'];
  return {
    ...rest,
    ...(format === 'edtf' && { pattern: edtfPattern.source }),
    ...(typeof vocabulary === 'string' && { oneOf: conceptsOf(vocabulary, schema.type === 'integer') }),
    ...(typeof reference === 'string' && { description: `${description ?? ''} Het id van een onderdeel van ${reference}.json.`.trim() }),
    ...(anyOf && { anyOf: anyOf.map((option) => plain(option as JsonSchema)) }),
    ...(items !== undefined && { items: plain(items as JsonSchema) }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([name, field]) => [name, plain(field as JsonSchema)])),
    }),
  };
}

/** The words of a vocabulary, each with its meaning. */
const conceptsOf = (name: string, asNumbers: boolean): JsonSchema[] => {
  const { ids, concepts } = vocabularyNamed(name);
  return ids.map((id) => ({
    const: asNumbers ? Number(id) : id,
    ...(concepts[id] && { title: concepts[id].nl.label, description: concepts[id].nl.definition }),
  }));
};
