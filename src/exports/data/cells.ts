import { safeCell } from '../../facets/csv.ts';
import type { MetadataColumn } from '../csv-metadata.ts';
import { type CellForm, type Column, headerOf } from './columns.ts';

/** Stands between the words of a list; no id and no word of a vocabulary has it. */
const SEPARATOR = '|';

/** A list without anything in it; an empty cell says that the field is not there. */
const EMPTY = '[]';

/** A text that reads as a number. */
const numeral = /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/**
 * The cell of a column in the row of an entry.
 * @param entry The entry as it stands in the JSON.
 */
export function cellOf({ path, form, instead }: Column, entry: unknown): string {
  const value = path.reduce<unknown>(fieldIn, entry);
  if (value === undefined) return '';
  if (typeof value === 'string' && instead.includes(value)) return value;
  switch (form) {
    case 'text':
    case 'address':
      return typeof value === 'string' ? safeCell(value) : '';
    case 'any':
      return typeof value === 'string' ? (numeral.test(value) ? `'${value}` : safeCell(value)) : String(value);
    case 'number':
    case 'boolean':
      return String(value);
    case 'words':
    case 'numbers':
      return Array.isArray(value) && value.length > 0 ? value.join(SEPARATOR) : EMPTY;
    case 'json':
      return JSON.stringify(value);
  }
}

const fieldIn = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;

const datatypes: Record<CellForm, string> = {
  text: 'string',
  address: 'anyURI',
  any: 'anyAtomicType',
  number: 'number',
  boolean: 'boolean',
  words: 'string',
  numbers: 'integer',
  json: 'json',
};

/** The column in the words of CSV on the Web, from which a program can make the JSON again. */
export function metadataOf(column: Column): MetadataColumn {
  const { form, description, instead } = column;
  const isList = form === 'words' || form === 'numbers';
  const other = ['', ...(form === 'text' || form === 'any' ? [] : instead), ...(isList ? [EMPTY] : [])];
  return {
    name: headerOf(column),
    description,
    datatype: datatypes[form],
    ...(isList && { separator: SEPARATOR }),
    ...(other.length > 1 && { null: other }),
  };
}
