import { z } from 'zod';
import type { Entry } from '../library/entry.ts';
import { isError } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import { linksOf } from '../library/links.ts';
import type { Problem } from '../library/problem.ts';
import { problemOf } from '../library/read-text.ts';
import type { Path } from '../library/read-yaml.ts';
import { schemaProblems } from '../library/schema-problems.ts';
import { parseSource } from '../library/source-file.ts';
import type { CollectionName } from '../model/collections.ts';
import { checkLibrary } from '../rules/check-library.ts';
import { danglingReference } from '../rules/relations/dangling-reference.ts';
import { rules } from '../rules/rules.ts';

/** Stands in for a file that does not exist yet: an answer has no line. */
const nowhere = parseSource('antwoord.yaml', '');

/** An entry that is not there yet, with what is known of it, for rules that can be asked about one entry. */
export const pretended = (collection: CollectionName, id: string, data: object): Entry =>
  ({ collection, id, data, source: nowhere, locate: nowhere.locate }) as unknown as Entry;

/**
 * What the check will say of one answer, so that nobody hears it after the last question; undefined for a good answer.
 * @param schema The schema of the whole entry.
 */
export function objection(library: Library, collection: CollectionName, schema: z.ZodType, path: Path, value: unknown): string | undefined {
  const data = wrapped(path, value);
  const results = schemasAt(schema, path).map((option) => z.safeParse(option, value));
  const [failure] = results;
  if (failure?.error && results.every(({ success }) => !success)) {
    const issues = failure.error.issues.map((issue) => ({ ...issue, path: [...path, ...issue.path] }));
    const [problem] = schemaProblems(nowhere, collection, schema, new z.ZodError(issues), data);
    if (problem) return wordsFor(library, problem);
  }
  return textObjections(library, data)[0];
}

/** What the check will say of what is given of an entry; that something is missing is no objection yet. */
export function objections(library: Library, collection: CollectionName, schema: z.ZodType, data: object): string[] {
  const { error } = schema.safeParse(data);
  const problems = error ? schemaProblems(nowhere, collection, schema, error, data) : [];
  const wrong = problems.filter(({ kind }) => kind !== 'missing-field').map((problem) => wordsFor(library, problem));
  const links = linksOf(pretended(collection, 'nieuw', data));
  const dangling = danglingReference.check?.({ ...library, links }).map(({ message, hint }) => `${message} ${hint}`) ?? [];
  return [...wrong, ...dangling, ...textObjections(library, data)];
}

/** What the rules for any text say of the texts in data. */
function textObjections(library: Library, data: unknown): string[] {
  const unfit = problemOf(nowhere.file, JSON.stringify(data));
  if (unfit) return [wordsFor(library, unfit)];
  const answer = { ...library, entries: [], problems: [], sources: new Map([[nowhere.file, { ...nowhere, data }]]) };
  return checkLibrary(answer).flatMap((finding) => (finding.file === nowhere.file && isError(finding) ? finding.message : []));
}

/** The rule of the same name has the words; about one answer they can be shorter. */
function wordsFor(library: Library, problem: Problem): string {
  if (problem.kind === 'wrong-value' && problem.wrong.reason === 'other' && typeof problem.value === 'string') {
    return `‘${problem.value}’ ${problem.wrong.message}.`;
  }
  const rule = rules.find(({ code }) => code === problem.kind);
  const [remark] = rule?.check?.({ ...library, problems: [problem] }) ?? [];
  if (!remark) return 'Dit past niet bij deze vraag.';
  // Of a list of words, the hint has the words.
  return problem.kind === 'wrong-value' && problem.wrong.reason === 'option' ? `${remark.message} ${remark.hint}` : remark.message;
}

/** The schemas that a value at this place may have. */
const schemasAt = (schema: z.core.$ZodType, path: Path): z.core.$ZodType[] =>
  path.reduce<z.core.$ZodType[]>((found, step) => found.flatMap((option) => stepInto(option, step)), [schema]);

function stepInto(schema: z.core.$ZodType, step: string | number): z.core.$ZodType[] {
  const { def } = schema._zod;
  if (def.type === 'optional') return stepInto((def as z.core.$ZodOptionalDef).innerType, step);
  if (def.type === 'union') return (def as z.core.$ZodUnionDef).options.flatMap((option) => stepInto(option, step));
  if (def.type === 'array') return [(def as z.core.$ZodArrayDef).element];
  const field = def.type === 'object' ? (def as z.core.$ZodObjectDef).shape[step] : undefined;
  return field ? [field] : [];
}

/** Data with only this value in it. */
const wrapped = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>(
    (inner, step) => (typeof step === 'number' ? Array.from({ length: step + 1 }, () => inner) : { [step]: inner }),
    value,
  );
