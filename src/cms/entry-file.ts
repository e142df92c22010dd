import { toYaml } from '../format/yaml-form.ts';
import { parseSource } from '../library/source-file.ts';
import { fromForm, toForm } from './form.ts';
import type { GroupShape } from '../model/shape.ts';

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
export function readEntryFile({ extension, isList, shape }: EntryForm, text: string): Form {
  const { data, body, problems } = parseSource(`bestand.${extension}`, text);
  if (problems.length > 0) throw new Error(problems.map(({ kind, line }) => `${kind} (${line})`).join(', '));
  const form = toForm(shape, isList ? { [ENTRIES]: data } : data) as Form;
  return extension === 'mdx' ? { ...form, [BODY]: withoutEmptyLines(body) } : form;
}

/** The file that a form becomes. */
export function writeEntryFile({ extension, isList, shape, translation }: EntryForm, form: Form): string {
  const { [BODY]: body, ...fields } = form;
  if (extension === 'yaml') {
    const data = fromForm(shape, form) as Form | undefined;
    return toYaml(isList ? (data?.[ENTRIES] ?? []) : (data ?? {}));
  }
  const data = fromForm(isTranslation(translation, fields) ? translation : shape, fields) ?? {};
  const text = typeof body === 'string' ? withoutEmptyLines(body) : '';
  return `---\n${toYaml(data)}---\n${text ? `\n${text}\n` : ''}`;
}

/** The form of a translation has no other fields than those that a translation has. */
const isTranslation = ({ members }: GroupShape, fields: Form): boolean =>
  Object.keys(fields).every((field) => members.some(({ name }) => name === field));

/** A body without the empty lines around it. */
const withoutEmptyLines = (body: string): string => body.replace(/^(?:[^\S\n]*\n)+/, '').trimEnd();
