import type { Field } from '@sveltia/cms';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { cmsConfig, site } from '../../src/cms/cms-config.ts';
import { type CollectionName, collectionNames, collections } from '../../src/model/collections.ts';
import { UNKNOWN } from '../../src/model/fields.ts';
import { forms } from '../../src/model/vocabularies/forms.ts';

const settings = { repository: 'voorbeeld/kennis', branch: 'main' };

type Options = { label: string; value: string }[];
/** What the tests look at of a field of the configuration, whichever kind it is. */
interface AnyField {
  name: string;
  label?: string;
  hint?: string;
  widget?: string;
  required?: boolean;
  multiple?: boolean;
  options?: Options;
  field?: AnyField;
  fields?: AnyField[];
  types?: { name: string; fields?: AnyField[] }[];
  collection?: string;
  file?: string;
  value_field?: string;
  pattern?: [string, string];
}

/** The fields of an entry of a collection; of a list, those of one item. */
function fieldsFor(name: CollectionName): AnyField[] {
  for (const collection of site().collections ?? []) {
    if ('folder' in collection && collection.name === name) return collection.fields as AnyField[];
    if ('files' in collection) {
      const file = collection.files.find((other) => other.name === name);
      if (file) return (file.fields as AnyField[])[0]?.fields ?? [];
    }
  }
  return [];
}

const defOf = (schema: z.core.$ZodType) => schema._zod.def;
const optionsOf = (schema: z.core.$ZodType): readonly z.core.$ZodType[] =>
  defOf(schema).type === 'union' ? (defOf(schema) as z.core.$ZodUnionDef).options.flatMap(optionsOf) : [schema];
const unwrap = (schema: z.core.$ZodType): z.core.$ZodType =>
  defOf(schema).type === 'optional' ? unwrap((defOf(schema) as z.core.$ZodOptionalDef).innerType) : schema;
const isLiteral = (schema: z.core.$ZodType): boolean => defOf(schema).type === 'literal';
const wordsOf = (schema: z.core.$ZodType): string[] =>
  optionsOf(schema)
    .filter(isLiteral)
    .flatMap((option) => (defOf(option) as z.core.$ZodLiteralDef<string>).values);

/** Walks a schema and the fields made of it side by side, and tells every difference. */
function differences(schema: z.core.$ZodType, fields: readonly AnyField[], path: string): string[] {
  const shape = (defOf(schema) as z.core.$ZodObjectDef).shape;
  const names = Object.keys(shape);
  const made = fields.map(({ name }) => name);
  if (JSON.stringify(names) !== JSON.stringify(made)) return [`${path}: ${names.join(', ')} ≠ ${made.join(', ')}`];
  return fields.flatMap((field) => {
    const member = shape[field.name] as z.core.$ZodType;
    return [
      ...fieldDifferences(unwrap(member), field, `${path}.${field.name}`),
      ...requiredDifference(member, field, `${path}.${field.name}`),
    ];
  });
}

function requiredDifference(member: z.core.$ZodType, field: AnyField, path: string): string[] {
  const inner = unwrap(member);
  const mayBeEmpty = defOf(inner).type === 'array' && (inner as z.ZodType).safeParse([]).success;
  const required = defOf(member).type !== 'optional' && !mayBeEmpty;
  return field.required === required ? [] : [`${path}: verplicht is ${field.required}, niet ${required}`];
}

function fieldDifferences(schema: z.core.$ZodType, field: AnyField, path: string): string[] {
  const words = wordsOf(schema);
  const kinds = optionsOf(schema).filter((option) => !isLiteral(option));
  const [first] = kinds;
  if (!first) return [];
  const meta = (first as z.ZodType).meta();
  switch (defOf(first).type) {
    case 'enum':
      return choiceDifferences([...Object.values((defOf(first) as z.core.$ZodEnumDef).entries).map(String), ...words], field, path);
    case 'object':
      return groupDifferences(kinds, words, field, path);
    case 'array': {
      const { element } = defOf(first) as z.core.$ZodArrayDef;
      const elements = optionsOf(element).filter((option) => !isLiteral(option));
      const [item] = elements;
      if (item && defOf(item).type === 'enum') {
        const ids = Object.values((defOf(item) as z.core.$ZodEnumDef).entries).map(String);
        return [...(field.multiple ? [] : [`${path}: niet meer dan één`]), ...choiceDifferences([...ids, ...words], field, path)];
      }
      if (item && (item as z.ZodType).meta()?.['reference']) return field.multiple ? [] : [`${path}: niet meer dan één`];
      if (item && defOf(item).type === 'object') return groupDifferences(elements, words, field, path);
      return field.widget === 'list' && field.field ? [] : [`${path}: geen lijst van teksten`];
    }
    case 'boolean':
      return field.widget === 'boolean' ? [] : [`${path}: geen schakelaar`];
    case 'number':
    case 'int':
      if (meta?.['reference']) return field.widget === 'relation' ? [] : [`${path}: geen verwijzing`];
      return ['number', 'string'].includes(field.widget ?? '') ? [] : [`${path}: geen getal`];
    case 'string':
      if (meta?.['reference']) return field.widget === 'relation' ? [] : [`${path}: geen verwijzing`];
      return ['string', 'text'].includes(field.widget ?? '') ? [] : [`${path}: geen tekst`];
    default:
      return [`${path}: de test kent ${defOf(first).type} niet`];
  }
}

function choiceDifferences(ids: readonly string[], field: AnyField, path: string): string[] {
  const values = field.options?.map(({ value }) => value) ?? [];
  return JSON.stringify([...new Set(ids)]) === JSON.stringify(values) ? [] : [`${path}: ${ids.join(', ')} ≠ ${values.join(', ')}`];
}

function groupDifferences(groups: readonly z.core.$ZodType[], words: readonly string[], field: AnyField, path: string): string[] {
  const [only] = groups;
  if (only && groups.length === 1 && words.length === 0) return differences(only, field.fields ?? [], path);
  const types = field.types ?? [];
  const missing = words.filter((word) => !types.some(({ name }) => name === word)).map((word) => `${path}: zonder ${word}`);
  const variants = types.filter(({ name }) => !words.includes(name));
  if (variants.length !== groups.length) return [...missing, `${path}: ${variants.length} groepen, niet ${groups.length}`];
  return [...missing, ...groups.flatMap((group, index) => differences(group, variants[index]?.fields ?? [], `${path}<${index}>`))];
}

/** Every field of the configuration, also inside others. */
const allFields = (fields: readonly AnyField[]): AnyField[] =>
  fields.flatMap((field) => [
    field,
    ...allFields([
      ...(field.fields ?? []),
      ...(field.field ? [field.field] : []),
      ...(field.types ?? []).flatMap((type) => type.fields ?? []),
    ]),
  ]);

describe.each(collectionNames)('het formulier van %s', (name) => {
  test('heeft elk veld van het model, even verplicht, met dezelfde keuzes', () => {
    const fields = fieldsFor(name).filter((field) => field.name !== 'body');
    expect(fields.length).toBeGreaterThan(2);
    expect(differences(collections[name].schema, fields, name)).toEqual([]);
  });

  test('heeft bij elk veld een Nederlands label, en noemt de naam in het bestand', () => {
    for (const field of fieldsFor(name).filter((other) => other.name !== 'body')) {
      expect(field.label, field.name).toMatch(/^[A-Z7].*[^.]$/);
      expect(field.label, field.name).not.toContain('. ');
      expect(field.hint, field.name).toContain(`‘${field.name}’`);
    }
  });

  test('verwijst alleen naar collecties en velden die er zijn', () => {
    for (const field of allFields(fieldsFor(name)).filter(({ widget }) => widget === 'relation')) {
      const target = (field.file ?? field.collection) as CollectionName;
      expect(collectionNames).toContain(target);
      expect(field.value_field).toBe(collections[target].storage === 'yaml-list' ? 'entries.*.id' : '{{slug}}');
    }
  });
});

test('keuzes staan er in gewone woorden', () => {
  const [field] = fieldsFor('interventions').filter((other) => other.name === 'forms');
  const [first = ''] = forms.ids;
  expect(field?.options?.[0]).toEqual({ label: forms.label(first as (typeof forms.ids)[number], 'nl'), value: first });
  expect(field?.options?.at(-1)).toEqual({ label: 'Niet bekend', value: UNKNOWN });
});

test('wat een eigen vorm heeft, zegt in het Nederlands wat er mis is', () => {
  const messages = collectionNames.flatMap((name) =>
    allFields(fieldsFor(name)).flatMap(({ name: field, pattern }) => (pattern ? [`${field}: ${pattern[1]}`] : [])),
  );
  expect([...new Set(messages)]).toEqual(
    expect.arrayContaining([
      'id: Dit mag alleen kleine letters, cijfers en streepjes hebben, zoals safe-space.',
      'url: Dit is geen webadres dat met https:// of http:// begint.',
      'DOI: Dit is geen DOI (zoals 10.1000/abc), en ook niet ‘geen’ of ‘onbekend’.',
      'startTime: Dit is geen tijd zoals 09:00.',
      'opens: Dit is geen moment zoals 2026-03-16T09:00.',
    ]),
  );
  expect(messages.filter((message) => !/: Dit (?:is|mag|heeft) /.test(message))).toEqual([]);
});

test('een patroon laat door wat het model goed vindt, en een woord dat ervoor in de plaats mag staan', () => {
  const patternOf = (name: CollectionName, path: string): RegExp => {
    const found = allFields(fieldsFor(name)).find((field) => field.name === path)?.pattern;
    return new RegExp(found?.[0] ?? 'geen patroon');
  };
  expect(['125000', '125000.5', 'onbekend', '0', '0.125'].filter((text) => !patternOf('register', 'budget').test(text))).toEqual([]);
  expect(['125.000', '1.250.000', 'veel', '125,50'].filter((text) => patternOf('register', 'budget').test(text))).toEqual([]);
  expect(['10.1000/abc', 'geen', 'onbekend'].filter((text) => !patternOf('references', 'DOI').test(text))).toEqual([]);
  expect(['doi.org/10', 'geen idee'].filter((text) => patternOf('references', 'DOI').test(text))).toEqual([]);
  expect(patternOf('organisations', 'url').test('javascript:alert(1)')).toBe(false);
});

describe('de configuratie', () => {
  const config = cmsConfig(settings);

  test('is gewone data, en noemt alleen wat is ingesteld', () => {
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    expect(JSON.stringify(config)).not.toMatch(/https?:\/\/\w|\bwww\.|\.com\b/);
    expect(config.backend).toMatchObject({ name: 'github', repo: 'voorbeeld/kennis', branch: 'main' });
  });

  test('stuurt niemand naar een inlogdienst die niet is ingesteld', () => {
    expect(config.backend).toMatchObject({ auth_methods: ['token'] });
    expect(config.backend).not.toHaveProperty('base_url');
    expect(cmsConfig({ ...settings, signIn: 'https://inloggen.example.org' }).backend).toMatchObject({
      auth_methods: ['oauth', 'token'],
      base_url: 'https://inloggen.example.org',
    });
  });

  test('maakt van elke verandering een pull request, en laat niemand zelf publiceren', () => {
    expect(config.publish_mode).toBe('editorial_workflow');
    expect(config.media_libraries?.default).toBe(false);
    for (const collection of config.collections ?? []) {
      expect(collection).toMatchObject({ publish: false });
      expect(collection).not.toHaveProperty('publish_mode');
    }
  });

  test('heeft elke collectie, op haar plek in de inhoud', () => {
    const places = (config.collections ?? []).flatMap((collection) => {
      if ('folder' in collection) return collection.folder;
      return 'files' in collection ? collection.files.map(({ file }) => file) : [];
    });
    expect(places.toSorted()).toEqual(collectionNames.map((name) => `content/${collections[name].path}`).toSorted());
  });

  test('laat pijlers en actielijnen veranderen, maar niet komen of gaan', () => {
    const canCreate = (config.collections ?? []).flatMap((collection) =>
      'folder' in collection ? [[collection.name, collection.create, collection.delete]] : [],
    );
    expect(canCreate.filter(([, create, remove]) => !create && !remove).map(([name]) => name)).toEqual(['pillars', 'action-lines']);
  });

  test('vertaalt alleen titel, samenvatting en tekst', () => {
    for (const collection of config.collections ?? []) {
      if (!('folder' in collection) || !collection.i18n) continue;
      const translatable = (collection.fields as (Field & { i18n?: boolean })[]).filter((field) => field.i18n);
      const body = 'extension' in collection && collection.extension === 'mdx' ? ['body'] : [];
      expect(translatable.map(({ name }) => name)).toEqual(['title', 'summary', ...body]);
    }
  });
});
