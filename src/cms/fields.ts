import type { Field, RelationField } from '@sveltia/cms';
import { type CollectionName, collections } from '../model/collections.ts';
import { idPattern, UNKNOWN } from '../model/fields.ts';
import { ENTRIES } from './entry-file.ts';
import { entryShape } from './entry-forms.ts';
import { isNumberInForm, NUMBER, VARIANT } from './form.ts';
import {
  type GroupShape,
  KNOWN,
  labelOf,
  type ListShape,
  type Member,
  type NumberShape,
  type Shape,
  type VariantsShape,
} from '../model/shape.ts';
import { vocabularyNamed } from '../model/vocabularies/by-name.ts';
import { formItem } from './form.ts';

/** Name of the collection of Sveltia that holds the lists, each a file. */
export const LISTS = 'lists';

const webAddress = String.raw`https?://\S+`;

/** The fields of a form. */
export const fieldsOf = (group: GroupShape): Field[] => group.members.map(fieldOf);

/** The control for one field of a form, with its Dutch label and what helps to fill it in. */
export function fieldOf({ name, required, shape }: Member): Field {
  const control = controlOf(shape);
  return {
    name,
    label: labelFor(name, shape),
    // The messages of the check call a field by the name it has in the file.
    hint: [restOf(shape.description), howToWrite(shape), wordsHint(shape), `Heet in het bestand ‘${name}’.`].filter(Boolean).join(' '),
    required: isRequired(required, shape),
    ...control,
    // What something is called has one line.
    ...(titles.includes(name) && control.widget === 'text' ? { widget: 'string' } : {}),
  } as Field;
}

/** The Dutch label of a field. */
const labelFor = (name: string, shape: Shape): string => labelOf(shape) || name;

const restOf = (text: string): string => text.split('. ').slice(1).join('. ');

/** How a value is written that has a form of its own. */
function howToWrite(shape: Shape): string {
  if (shape.kind === 'number' && !shape.whole && !shape.orText) {
    return 'Alleen cijfers, zonder punten tussen duizendtallen; met een punt in plaats van een komma: 125000.50.';
  }
  const example = shape.kind === 'text' ? restOf(shape.wrong ?? '') : '';
  return example && `${example}.`;
}

/** An empty list is written as an empty list, which is a good answer unless the schema wants something in it. */
const isRequired = (required: boolean, shape: Shape): boolean =>
  required && !(shape.kind === 'list' && shape.minimum === 0 && shape.words.length === 0);

function wordsHint(shape: Shape): string {
  const { words, kind } = shape;
  if (words.length === 0) return '';
  const choices = words.map((word) => `‘${kind === 'text' || kind === 'number' || isListOfText(shape) ? word : wordLabel(word)}’`);
  const other = words.includes(UNKNOWN) ? 'Weet je het niet, ' : 'Is er geen, ';
  return kind === 'list' ? `${other}kies of schrijf dan alleen ${choices.join(' of ')}.` : `${other}gebruik dan ${choices.join(' of ')}.`;
}

const isListOfText = (shape: Shape): boolean => shape.kind === 'list' && (shape.item.kind === 'text' || shape.item.kind === 'link');

const wordLabel = (word: string): string => (word === UNKNOWN ? 'Niet bekend' : word);

type Control = Record<string, unknown>;

/** The part of a field that says which control it is. */
function controlOf(shape: Shape): Control {
  switch (shape.kind) {
    case 'text':
      return textControl(shape, shape.pattern ?? (shape.format === 'uri' ? webAddress : undefined));
    case 'number':
      return isNumberInForm(shape) ? numberControl(shape) : textControl(shape, shape.orText ? undefined : NUMBER);
    case 'yes-no':
      return { widget: 'boolean', default: false };
    case 'choice':
      return { widget: 'select', options: optionsOf(shape) };
    case 'link':
      return shape.words.length > 0 ? textControl(shape, idPattern.source) : linkControl(shape.collection);
    case 'list':
      return listControl(shape);
    case 'group':
      return { widget: 'object', fields: fieldsOf(shape) };
    case 'variants':
      return { widget: 'object', ...variantsControl(shape) };
  }
}

const numberControl = ({ minimum, maximum }: NumberShape): Control => ({
  widget: 'number',
  value_type: 'int',
  ...(minimum === undefined ? {} : { min: minimum }),
  ...(maximum === undefined ? {} : { max: maximum }),
});

/** Prose gets room; what has a form of its own gets one line, and is held against its pattern. */
function textControl(shape: Shape, pattern: string | undefined): Control {
  const isProse = shape.kind === 'text' && shape.format === undefined && shape.pattern === undefined;
  const wrong = shape.kind === 'text' && shape.wrong ? shape.wrong : 'heeft niet de vorm die hier hoort';
  const whole = pattern?.replace(/^\^|\$$/g, '');
  return {
    widget: isProse ? 'text' : 'string',
    // Completion of emoji would turn a colon in a text into a menu.
    use_emoji_autocomplete: false,
    ...(whole === undefined ? {} : { pattern: [`^(?:${[...shape.words, whole].join('|')})$`, `Dit ${wrong}.`] }),
  };
}

function optionsOf(shape: Shape & { kind: 'choice' }): { label: string; value: string }[] {
  const { vocabulary, ids, words } = shape;
  const label = (id: string): string => (vocabulary === undefined ? id : vocabularyNamed(vocabulary).label(id, 'nl'));
  return [
    ...ids.map((value) => ({ label: label(value), value })),
    ...words.filter((word) => !ids.includes(word)).map((value) => ({ label: wordLabel(value), value })),
  ];
}

function linkControl(collection: CollectionName): Omit<RelationField, 'name'> {
  const shown = titleField(entryShape(collection));
  if (collections[collection].storage !== 'yaml-list') {
    return { widget: 'relation', collection, value_field: '{{slug}}', display_fields: [shown], search_fields: [shown, '{{slug}}'] };
  }
  const id = `${ENTRIES}.*.id`;
  const title = `${ENTRIES}.*.${shown}`;
  return { widget: 'relation', collection: LISTS, file: collection, value_field: id, display_fields: [title], search_fields: [title, id] };
}

function listControl(shape: ListShape): Control {
  const item = formItem(shape);
  const limits = shape.minimum > 0 && shape.words.length === 0 ? { min: shape.minimum } : {};
  const [called] = item.description.split(/[.,:;]/);
  const singular = { label_singular: called || 'onderdeel' };
  switch (item.kind) {
    case 'choice':
      return { widget: 'select', multiple: true, options: optionsOf(item), ...limits };
    case 'link':
      if (item.words.length === 0) return { ...linkControl(item.collection), multiple: true, ...limits };
      return { widget: 'list', ...singular };
    case 'group':
      return { widget: 'list', ...singular, collapsed: 'auto', ...summaryOf(item), fields: fieldsOf(item), ...limits };
    case 'variants':
      return { widget: 'list', ...singular, collapsed: 'auto', ...variantsControl(item), ...limits };
    default:
      // Each item a field of its own: a plain list would count as changed as soon as someone looks at it.
      return { widget: 'list', ...singular, collapsed: true, field: { name: 'item', label: 'Tekst', ...controlOf(item) }, ...limits };
  }
}

const variantsControl = ({ variants, words }: VariantsShape): Control => ({
  typeKey: VARIANT,
  types: [
    ...variants.map(({ name, group }) => ({ name, label: variantLabel(name, group), fields: fieldsOf(group) })),
    ...words.map((word) => ({ name: word, label: wordLabel(word) })),
  ],
});

function variantLabel(name: string, group: GroupShape): string {
  if (name === KNOWN) return 'Bekend';
  const member = group.members.find((other) => other.name === name);
  return member ? labelFor(name, member.shape) : name;
}

/** What items of a list are recognised by; without it Sveltia shows the first field that is filled in. */
function summaryOf(group: GroupShape): Control {
  const title = titleField(group);
  return group.members.some(({ name, required }) => required && title.startsWith(name)) ? { summary: `{{fields.${title}}}` } : {};
}

/** Fields that say what an entry is called, the best one first. */
const titles = ['title', 'name', 'subject', 'event', 'meaning', 'label'];

/** The field that an entry is recognised by in lists and menus. */
export function titleField(group: GroupShape): string {
  const texts = group.members.filter(({ shape }) => shape.kind === 'text').map(({ name }) => name);
  const named = titles.find((title) => texts.includes(title));
  if (named) return named;
  const inside = group.members.find(({ shape }) => shape.kind === 'group');
  if (inside?.shape.kind === 'group' && texts.every((name) => name === 'id')) return `${inside.name}.${titleField(inside.shape)}`;
  return texts.find((name) => name !== 'id') ?? group.members[0]?.name ?? '';
}
