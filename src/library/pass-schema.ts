import { z } from 'zod';
import type { CollectionName } from '../model/collections.ts';
import type { Problem } from './problem.ts';
import type { Path } from './read-yaml.ts';
import { schemaProblems } from './schema-problems.ts';
import type { SourceFile } from './source-file.ts';

/** A file with more mistakes than this is no file that someone mends field by field. */
const MOST_PROBLEMS = 200;

/** What the schema said of the parts of a file, by their place in it, and how many problems it told. */
interface Outcomes {
  parts: Map<string, { passed: unknown; problems: readonly Problem[] }>;
  told: number;
}

// A file that is read again and has not changed is the same object: its parts are not put to the schema a second time.
const outcomes = new WeakMap<SourceFile, Outcomes>();

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
  const known = outcomes.get(source) ?? { parts: new Map(), told: 0 };
  outcomes.set(source, known);
  const place = prefix.join('.');
  let outcome = known.parts.get(place);
  if (!outcome) {
    const { data: passed, error } = schema.safeParse(data);
    const room = MOST_PROBLEMS - known.told;
    const found = error && room > 0 ? schemaProblems(source, collection, schema, firstOf(error), data, prefix).slice(0, room) : [];
    outcome = { passed, problems: found };
    known.parts.set(place, outcome);
    known.told += found.length;
  }
  problems.push(...outcome.problems);
  // Of a source file, one collection and so one schema is asked.
  return outcome.passed as Output | undefined;
}

/** An error with no more in it than anyone will be told. */
const firstOf = ({ issues }: z.ZodError): z.ZodError => new z.ZodError(firstIssues(issues));

const firstIssues = <Issue extends z.core.$ZodIssue>(issues: readonly Issue[]): Issue[] =>
  issues.slice(0, MOST_PROBLEMS).map((issue) => {
    if (issue.code === 'unrecognized_keys') return { ...issue, keys: issue.keys.slice(0, MOST_PROBLEMS) };
    return issue.code === 'invalid_union' ? { ...issue, errors: issue.errors.map(firstIssues) } : issue;
  });
