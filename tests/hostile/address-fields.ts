import { z } from 'zod';

/** Paths of all fields of a schema that hold a web address, as `sources.[].url`. */
export function addressFields(schema: z.ZodType): string[] {
  const found = new Set<string>();
  const visit = (node: z.core.JSONSchema.JSONSchema, path: readonly string[]): void => {
    if (node.format === 'uri') found.add(path.join('.'));
    for (const [key, child] of Object.entries(node.properties ?? {})) visit(child as z.core.JSONSchema.JSONSchema, [...path, key]);
    for (const option of node.anyOf ?? []) visit(option as z.core.JSONSchema.JSONSchema, path);
    if (node.items) visit(node.items as z.core.JSONSchema.JSONSchema, [...path, '[]']);
  };
  visit(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), []);
  return [...found];
}
