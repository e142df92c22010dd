import type { z } from 'zod';
import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import { shapeAt } from './schema-steps.ts';

/**
 * The collection where an entry belongs that was put in another one: most of its fields are strange here, and there none is.
 * Undefined for every other entry that did not pass.
 */
export function likelyHome(collection: CollectionName, schema: z.core.$ZodType, data: unknown): CollectionName | undefined {
  const here = collections[collection];
  if (schema !== here.schema || typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const fields = Object.keys(data);
  const fits = (name: CollectionName): number => {
    const shape = shapeAt(collections[name].schema, []);
    return fields.filter((field) => Object.hasOwn(shape, field)).length;
  };
  if (fits(collection) * 2 >= fields.length) return undefined;
  return collectionNames.find((name) => collections[name].storage === here.storage && fits(name) === fields.length);
}
