import type { z } from 'zod';
import { type CollectionName, collections } from '../model/collections.ts';
import type { Entry } from './entry.ts';
import type { Path } from './source-file.ts';

/** A typed link from a field of an entry to another entry. */
export interface Link {
  from: Entry;
  path: Path;
  collection: CollectionName;
  id: string;
}

/** Finds every link in an entry by following its schema: fields whose meta data name a collection. */
export function linksOf(entry: Entry): Link[] {
  const links: Link[] = [];
  const visit = (schema: z.core.$ZodType, value: unknown, path: Path): void => {
    const target = (schema as z.ZodType).meta()?.['reference'] as CollectionName | undefined;
    if (target && (typeof value === 'string' || typeof value === 'number')) {
      links.push({ from: entry, path, collection: target, id: String(value) });
      return;
    }
    const { def } = schema._zod;
    if (def.type === 'optional') visit((def as z.core.$ZodOptionalDef).innerType, value, path);
    else if (def.type === 'union') (def as z.core.$ZodUnionDef).options.forEach((option) => visit(option, value, path));
    else if (def.type === 'array' && Array.isArray(value)) {
      value.forEach((item, index) => visit((def as z.core.$ZodArrayDef).element, item, [...path, index]));
    } else if (def.type === 'object' && typeof value === 'object' && value !== null) {
      for (const [key, field] of Object.entries((def as z.core.$ZodObjectDef).shape)) {
        visit(field, (value as Record<string, unknown>)[key], [...path, key]);
      }
    }
  };
  visit(collections[entry.collection].schema, entry.data, []);
  return links;
}
