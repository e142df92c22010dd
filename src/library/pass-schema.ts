import { z } from 'zod';
import type { CollectionName } from '../model/collections.ts';
import type { Problem } from './problem.ts';
import type { Path } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';

/** A file with more mistakes than this is no file that someone mends field by field. */
const MOST_PROBLEMS = 200;

const counts = new WeakMap<SourceFile, number>();

/**
 * What a schema makes of data in a file; undefined when it does not pass, and then the problems say why, until there is
 * enough to mend.
 * @param prefix Path of the data inside the file, for items of a list.
 */
export function passSchema<Output>(
  schema: z.ZodType<Output>,
  data: unknown,
  { source, collection, prefix = [] }: { source: SourceFile; collection: CollectionName; prefix?: Path },
  problems: Problem[],
): Output | undefined {
  const result = schema.safeParse(data);
  if (result.success) return result.data;
  const count = counts.get(source) ?? 0;
  if (count < MOST_PROBLEMS) {
    const found = schemaProblems(source, collection, schema, firstOf(result.error), data, prefix).slice(0, MOST_PROBLEMS - count);
    counts.set(source, count + found.length);
    problems.push(...found);
  }
  return undefined;
}

/** An error with no more in it than anyone will be told. */
const firstOf = ({ issues }: z.ZodError): z.ZodError => new z.ZodError(firstIssues(issues));

const firstIssues = <Issue extends z.core.$ZodIssue>(issues: readonly Issue[]): Issue[] =>
  issues.slice(0, MOST_PROBLEMS).map((issue) => {
    if (issue.code === 'unrecognized_keys') return { ...issue, keys: issue.keys.slice(0, MOST_PROBLEMS) };
    return issue.code === 'invalid_union' ? { ...issue, errors: issue.errors.map(firstIssues) } : issue;
  });
