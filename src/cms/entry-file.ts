import { toYaml } from '../yaml/yaml-form.ts';
import { parseSource } from '../library/source-file.ts';
import { fromForm, toForm } from './form.ts';
import type { GroupShape, Shape } from '../model/shape.ts';

/** Field of the form that holds the text of an MDX file. */
export const BODY = 'body';

/** Field of the form that holds the entries of a list file. */
export const ENTRIES = 'entries';

/** The form of the files of a collection: plain data, which the editor in the browser gets from the model. */
export interface EntryForm {
  /** Name by which Sveltia knows how these files are read and written. */
  format: string;
  extension: 'mdx' | 'yaml';
  /** Whether the file is a list of entries. */
  isList: boolean;
  shape: GroupShape;
  /** What a translation of such a file has. */
  translation: GroupShape;
}

type Form = Record<string, unknown>;

/**
 * What the form shows of a file.
 * @throws Error when the text is no file that can be read.
 */
export function readEntryFile({ extension, isList, shape, translation }: EntryForm, text: string): Form {
  const { data, body, problems } = parseSource(`bestand.${extension}`, text);
  if (problems.length > 0) throw new Error(problems.map(({ kind, line }) => `${kind} (${line})`).join(', '));
  const form = toForm(isTranslation(translation, data) ? translation : shape, isList ? { [ENTRIES]: data } : data) as Form;
  return extension === 'mdx' ? { ...form, [BODY]: withoutEmptyLines(body) } : form;
}

/** The file that a form becomes. */
export function writeEntryFile({ extension, isList, shape, translation }: EntryForm, form: Form): string {
  if (isList) return toYaml((fromForm(shape, form) as Form | undefined)?.[ENTRIES] ?? []);
  const { [BODY]: body, ...fields } = form;
  const data = fromForm(isTranslation(translation, fields) ? translation : shape, fields) ?? {};
  if (extension === 'yaml') return toYaml(data);
  const text = typeof body === 'string' ? withoutEmptyLines(body) : '';
  return `---\n${toYaml(data)}---\n${text ? `\n${text}\n` : ''}`;
}

/** Whether fields are those of a translation, which has words only: every Dutch file has a fact somewhere. */
function isTranslation(shape: Shape, value: unknown): boolean {
  if (Array.isArray(value)) return shape.kind === 'list' && value.every((item) => isTranslation(shape.item, item));
  if (typeof value !== 'object' || value === null) return true;
  return (
    shape.kind === 'group' &&
    Object.entries(value).every(([field, part]) => {
      const member = shape.members.find(({ name }) => name === field);
      return member !== undefined && isTranslation(member.shape, part);
    })
  );
}

/** A body without the empty lines around it. */
const withoutEmptyLines = (body: string): string => body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
