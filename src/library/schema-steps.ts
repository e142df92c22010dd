import type { z } from 'zod';
import type { CollectionName } from '../model/collections.ts';
import type { Path } from './read-yaml.ts';

/** The schemas that a value at this place may have, unions and optional values opened. */
export function open(schema: z.core.$ZodType): z.core.$ZodType[] {
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

/** The schemas that a value at a path may have, as they stand in the model. */
export const schemasAt = (schema: z.core.$ZodType, path: Path): z.core.$ZodType[] =>
  path.reduce<z.core.$ZodType[]>((found, key) => found.flatMap((option) => step(option, key)), [schema]);

/** What the model says of a field. */
interface Field {
  description: string;
  mayBeUnknown: boolean;
  isDate: boolean;
  /** The collection of which it has an id. */
  reference?: CollectionName;
}

/** What the model says of the field at a path. */
export function fieldAt(schema: z.core.$ZodType, path: Path): Field {
  for (let length = path.length; length >= 0; length -= 1) {
    const found = schemasAt(schema, path.slice(0, length));
    const metas = [...found, ...found.flatMap(open)].map((option) => (option as z.ZodType).meta());
    const description = metas.find((meta) => meta?.description)?.description;
    if (!description) continue;
    if (length < path.length) return { description, mayBeUnknown: false, isDate: false };
    const reference = metas.find((meta) => meta?.['reference'])?.['reference'] as CollectionName | undefined;
    const isDate = metas.some((meta) => meta?.['format'] === 'edtf');
    return {
      description,
      mayBeUnknown: metas.some((meta) => meta?.['orUnknown']),
      isDate,
      ...(reference === undefined ? {} : { reference }),
    };
  }
  return { description: '', mayBeUnknown: false, isDate: false };
}

/** The fields that the groups at a path may have. */
export function shapeAt(schema: z.core.$ZodType, path: Path): Readonly<Record<string, z.core.$ZodType>> {
  const shapes = schemasAt(schema, path)
    .flatMap(open)
    .filter((option) => option._zod.def.type === 'object')
    .map((option) => (option._zod.def as z.core.$ZodObjectDef).shape);
  return Object.assign({}, ...shapes) as Readonly<Record<string, z.core.$ZodType>>;
}
