import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import { collectionNames, collections } from '../../src/model/collections.ts';
import { grant } from '../../src/model/register.ts';
import { source } from '../../src/model/fields.ts';
import { documentTypes } from '../../src/model/vocabularies/policy.ts';
import { certainties } from '../../src/model/vocabularies/evidence.ts';

/** Every object and array schema inside a schema, with the name of the field that holds it. */
function fieldsOf(schema: z.core.$ZodType, path: string): { path: string; schema: z.core.$ZodType }[] {
  const { def } = schema._zod;
  const self = { path, schema };
  if (def.type === 'object') {
    return [self, ...Object.entries((def as z.core.$ZodObjectDef).shape).flatMap(([key, field]) => fieldsOf(field, `${path}.${key}`))];
  }
  if (def.type === 'array') return [self, ...fieldsOf((def as z.core.$ZodArrayDef).element, `${path}[]`)];
  if (def.type === 'optional') return fieldsOf((def as z.core.$ZodOptionalDef).innerType, path);
  if (def.type === 'union') return [self, ...(def as z.core.$ZodUnionDef).options.flatMap((option) => fieldsOf(option, path))];
  return [self];
}

describe.each(collectionNames)('het model van %s', (name) => {
  const fields = fieldsOf(collections[name].schema, name);

  test('is streng: een onbekend veld past niet', () => {
    const objects = fields.filter(({ schema }) => schema._zod.def.type === 'object');
    expect(objects.length).toBeGreaterThan(0);
    for (const { path, schema } of objects) {
      expect((schema._zod.def as z.core.$ZodObjectDef).catchall?._zod.def.type, path).toBe('never');
    }
  });

  test('legt elk veld uit', () => {
    const { shape } = collections[name].schema as unknown as z.ZodObject;
    for (const [key, field] of Object.entries(shape)) {
      const inner = field._zod.def.type === 'optional' ? (field as z.ZodOptional).unwrap() : field;
      const description = (field as z.ZodType).meta()?.description ?? (inner as z.ZodType).meta()?.description;
      expect(description, `${name}.${key}`).toMatch(/\S/);
    }
  });
});

test('een bron is precies één ding', () => {
  expect(source.safeParse({ url: 'https://example.org/' }).success).toBe(true);
  expect(source.safeParse({ url: 'https://example.org/', document: 'plan' }).success).toBe(false);
  expect(source.safeParse({ heading: 'Alleen een kop' }).success).toBe(false);
  expect(source.safeParse({ url: 'javascript:alert(1)' }).success).toBe(false);
});

test('een bedrag is een getal of onbekend, en nooit negatief', () => {
  const amount = grant.shape.amount;
  expect(amount.safeParse(0).success).toBe(true);
  expect(amount.safeParse('onbekend').success).toBe(true);
  expect(amount.safeParse(-1).success).toBe(false);
  expect(amount.safeParse('veel').success).toBe(false);
  expect(amount.safeParse(undefined).success).toBe(false);
});

test('elk begrip heeft een label en uitleg in twee talen', () => {
  for (const vocabulary of [documentTypes, certainties]) {
    for (const concept of Object.values(vocabulary.concepts)) {
      for (const wording of [concept.nl, concept.en]) {
        expect(wording.label).toMatch(/\S/);
        expect(wording.definition).toMatch(/[.]$/);
      }
    }
  }
});
