import type { CollectionName } from '../model/collections.ts';
import { originalOf, translationSchema, type Words } from '../model/translation.ts';
import type { Entry } from './entry.ts';
import { mayBeMended } from './may-be-mended.ts';
import { misfitsOf } from './misfits.ts';
import { passSchema } from './pass-schema.ts';
import { BEGINNING, type Problem } from './problem.ts';
import type { Content } from './content.ts';
import type { Path } from './read-yaml.ts';
import type { SourceFile } from './source-file.ts';

/** The entries of a collection that passed, by id. */
const originalsOf = ({ entries }: Content, name: CollectionName): ReadonlyMap<string, Entry> =>
  new Map(entries.flatMap((entry) => (entry.collection === name ? [[entry.id, entry]] : [])));

/** Gives the entries of a folder their translations, each of which is a file. */
export function addTranslations(content: Content, name: CollectionName, translations: readonly { id: string; source: SourceFile }[]): void {
  if (translations.length === 0) return;
  const originals = originalsOf(content, name);
  for (const { id, source } of translations) {
    if (source.problems.length > 0) continue;
    const original = originals.get(id);
    if (!original && !mayBeMended(content, name, id)) {
      const lacks = { what: 'file', id, original: originalOf(source.file), known: [...originals.keys()] } as const;
      content.problems.push({ kind: 'translation-without-original', file: source.file, ...BEGINNING, lacks });
      continue;
    }
    const problems: Problem[] = [];
    const words = wordsOf(problems, name, source, source.data);
    content.problems.push(...factsTogether(problems));
    if (original && words) translate(content, original, words, source, []);
  }
}

/** Gives the entries of a list their translations, which are a list too. */
export function addTranslatedList(content: Content, name: CollectionName, source: SourceFile, items: readonly unknown[]): void {
  const originals = originalsOf(content, name);
  const known = [...originals.keys()];
  const seen = new Map<string, number>();
  const problems: Problem[] = [];
  items.forEach((item, index) => {
    const { id, ...words } = wordsOf(problems, name, source, item, [index]) ?? {};
    if (typeof id !== 'string') return;
    const place = { file: source.file, ...source.locate([index, 'id']) };
    const before = seen.get(id);
    const original = originals.get(id);
    if (before !== undefined) content.problems.push({ kind: 'duplicate-id', ...place, id, firstLine: before });
    else if (original) translate(content, original, words, source, [index]);
    else if (!mayBeMended(content, name, id)) {
      content.problems.push({ kind: 'translation-without-original', ...place, lacks: { what: 'item', collection: name, id, known } });
    }
    seen.set(id, before ?? place.line);
  });
  content.problems.push(...factsTogether(problems));
}

function wordsOf(problems: Problem[], name: CollectionName, source: SourceFile, data: unknown, prefix: Path = []): Words | undefined {
  const schema = translationSchema(name);
  return schema && passSchema(schema, data, { source, collection: name, prefix }, problems);
}

/**
 * The problems of a translation, those with facts as one: most people begin with a copy of the Dutch file, and then have one
 * thing to do.
 */
function factsTogether(problems: readonly Problem[]): Problem[] {
  const facts = problems.flatMap((problem) => {
    const unknown = problem.kind === 'unknown-field' ? problem.unknown : undefined;
    return problem.kind === 'unknown-field' && unknown?.what === 'facts' ? [{ problem, unknown }] : [];
  });
  const [first] = facts.toSorted((a, b) => a.problem.line - b.problem.line);
  if (!first) return [...problems];
  const { known } = (facts.find(({ unknown }) => unknown.fields.some((field) => !field.includes('.'))) ?? first).unknown;
  const told = new Set<Problem>(facts.map(({ problem }) => problem));
  const fields = [...new Set(facts.flatMap(({ unknown }) => unknown.fields))];
  return [{ ...first.problem, unknown: { what: 'facts', fields, known } }, ...problems.filter((problem) => !told.has(problem))];
}

/** Words that do not fit the Dutch ones are no translation of them. */
function translate(content: Content, original: Entry, words: Words, source: SourceFile, prefix: Path): void {
  const misfits = misfitsOf(original.data, words);
  for (const { path, lengths } of misfits) {
    const place = { file: source.file, ...source.locate([...prefix, ...path], lengths ? 'value' : 'key') };
    const field = path.filter((step) => typeof step === 'string').join('.');
    const of = original.source.file;
    content.problems.push(
      lengths
        ? { kind: 'translation-length', ...place, field, original: of, ...lengths }
        : { kind: 'translation-without-original', ...place, lacks: { what: 'field', field, original: of } },
    );
  }
  if (misfits.length > 0) return;
  original.translation = { words, source, locate: (path, part) => source.locate([...prefix, ...path], part) };
}
