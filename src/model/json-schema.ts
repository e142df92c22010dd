import { z } from 'zod';

export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** Names of JSON Schema for forms of text; Zod leaves the name out where it writes a pattern. */
const formats: Record<string, string> = { datetime: 'date-time', time: 'time', url: 'uri' };

/**
 * A schema of the model as JSON Schema (draft 2020-12). What JSON Schema cannot check, as which fields exclude each
 * other, stays as the annotation `mistake`: what the schema says of a value that does not fit, in Dutch.
 */
export const jsonSchemaOf = (schema: z.ZodType): JsonSchema =>
  z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const mistake = mistakeOf(zodSchema);
      const format = 'format' in zodSchema._zod.def ? formats[String(zodSchema._zod.def.format)] : undefined;
      if (mistake !== undefined) jsonSchema['mistake'] = mistake;
      if (format !== undefined) jsonSchema.format = format;
    },
  });

function mistakeOf({ _zod: { def } }: z.core.$ZodType): string | undefined {
  const checks = (def.checks ?? []).map((check) => check._zod.def).filter(({ check }) => check === 'custom' || check === 'string_format');
  for (const { error } of [def, ...checks] as { error?: z.core.$ZodErrorMap }[]) {
    const said = error?.({ code: 'custom', input: undefined, path: [] });
    const message = typeof said === 'object' ? said?.message : said;
    if (message) return message;
  }
  return undefined;
}
