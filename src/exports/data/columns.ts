import { type CollectionName, collections } from '../../model/collections.ts';
import { idPattern } from '../../model/fields.ts';
import { type GroupShape, type Shape, shapeOf } from '../../model/shape.ts';
import { translationSchema } from '../../model/translation.ts';
import { identityOf } from './published-entry.ts';

/** How the value of a column is written in a cell. */
export type CellForm =
  | 'text'
  | 'address'
  /** A number or a text. */
  | 'any'
  | 'number'
  | 'boolean'
  /** Words that no separator can stand in. */
  | 'words'
  | 'numbers'
  /** What does not fit in a cell in another way. */
  | 'json';

/** A column of the table of a collection. */
export interface Column {
  /** Names of the fields that lead to the value, as they are in the JSON. */
  path: readonly string[];
  form: CellForm;
  description: string;
  /** Words that may stand in the place of the value, such as ‘onbekend’. */
  instead: readonly string[];
}

export const headerOf = ({ path }: Column): string => path.join('.');

/** The columns of a collection, which are those of its model: they are the same whatever the content says. */
export function columnsOf(collection: CollectionName): readonly Column[] {
  const words = translationSchema(collection);
  return [
    ...identityOf(collection).map(({ name, description }): Column => ({
      path: [name],
      form: name === 'id' ? 'text' : 'address',
      description,
      instead: [],
    })),
    ...columnsIn(shapeOf(collections[collection].schema), []).filter(isNoId),
    ...(words ? columnsIn(shapeOf(words), []).filter(isNoId).map(inEnglish) : []),
  ];
}

const isNoId = ({ path }: Column): boolean => path.join() !== 'id';

const inEnglish = ({ path, description, ...rest }: Column): Column => ({
  ...rest,
  path: ['translations', 'en', ...path],
  description: `${description} In het Engels, voor zover vertaald.`.trim(),
});

const columnsIn = ({ members }: GroupShape, inside: readonly string[]): Column[] =>
  members.flatMap(({ name, shape }) => columnsFor(shape, [...inside, name]));

function columnsFor(shape: Shape, path: readonly string[]): Column[] {
  const column = (form: CellForm): Column => ({ path, form, description: descriptionOf(shape), instead: shape.words });
  switch (shape.kind) {
    case 'group':
      return columnsIn(shape, path);
    case 'variants': {
      const [only, ...others] = shape.variants;
      if (!only || others.length > 0) return [column('json')];
      // Either the words stand in a column of their own, or the fields of the group are in theirs.
      return [...(shape.words.length > 0 ? [column('text')] : []), ...columnsIn(only.group, path)];
    }
    case 'list':
      return [column(listForm(shape.item))];
    case 'number':
      return [column(shape.orText ? 'any' : 'number')];
    case 'yes-no':
      return [column('boolean')];
    case 'link':
      return [column(shape.numeric ? 'number' : 'text')];
    case 'text':
      return [column(shape.format === 'uri' && shape.words.length === 0 ? 'address' : 'text')];
    case 'choice':
      return [column('text')];
  }
}

const descriptionOf = (shape: Shape): string => shape.description || (shape.kind === 'list' ? shape.item.description : '');

function listForm(item: Shape): CellForm {
  if (item.kind === 'link') return item.numeric ? 'numbers' : 'words';
  return item.kind === 'choice' || (item.kind === 'text' && item.pattern === idPattern.source) ? 'words' : 'json';
}
