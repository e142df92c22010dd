import { type GroupShape, KNOWN, type ListShape, type NumberShape, type Shape, type VariantsShape } from '../model/shape.ts';

/** Field of the form that says which variant a group is; it is never written. */
export const VARIANT = 'soort';

type Data = Record<string, unknown>;

const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Only whole numbers have a control for numbers. Others are typed as text: a word may stand there, and `125.000` must not
 * become 125 without anyone noticing.
 */
export const isNumberInForm = ({ whole, words, orText }: NumberShape): boolean => whole && words.length === 0 && !orText;

/** Digits with a point for what comes behind the comma; points between thousands make it text, which the check refuses. */
export const NUMBER = String.raw`-?(?![1-9]\d{0,2}(?:\.\d{3})+$)\d+(?:\.\d+)?`;
const plainNumber = new RegExp(`^${NUMBER}$`);

/** The item of a list as the form shows it: a word that may stand instead of the list is its only item there. */
export function formItem({ item, words }: ListShape): Shape {
  if (words.length === 0) return item;
  const all = [...item.words, ...words];
  if (item.kind === 'group') return { ...item, words: all, kind: 'variants', variants: [{ name: KNOWN, group: item }] };
  return { ...item, words: all };
}

/**
 * What the form shows of a value in the content. What does not fit the shape is shown as it is, so that nothing is lost
 * of a file that someone else must still mend.
 */
export function toForm(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'number':
      return typeof value === 'number' && !isNumberInForm(shape) ? String(value) : value;
    case 'link':
      return typeof value === 'number' ? String(value) : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((item) => toForm(formItem(shape), item))
        : shape.words.includes(value as string)
          ? [toForm(formItem(shape), value)]
          : value;
    case 'group':
      return isData(value) ? groupToForm(shape, value) : value;
    case 'variants':
      return variantToForm(shape, value);
    default:
      return value;
  }
}

function groupToForm({ members }: GroupShape, value: Data): Data {
  const shapes = new Map(members.map((member) => [member.name, member.shape]));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => {
      const shape = shapes.get(name);
      return [name, shape ? toForm(shape, part) : part];
    }),
  );
}

function variantToForm({ words, variants }: VariantsShape, value: unknown): unknown {
  if (words.includes(value as string)) return { [VARIANT]: value };
  if (!isData(value)) return value;
  const names = Object.keys(value);
  const variant =
    variants.find(({ group }) => group.members.every(({ name, required }) => !required || names.includes(name))) ?? variants[0];
  return variant && { [VARIANT]: variant.name, ...groupToForm(variant.group, value) };
}

/** What the content gets of a value in the form; undefined for what was left empty and is therefore not written. */
export function fromForm(shape: Shape, value: unknown): unknown {
  switch (shape.kind) {
    case 'text':
    case 'choice':
      return typeof value === 'string' ? oneLine(value) : (value ?? undefined);
    case 'number':
      return typeof value === 'string' ? numberOf(oneLine(value)) : (value ?? undefined);
    case 'link':
      return typeof value === 'string' ? (shape.numeric ? numberOf(oneLine(value)) : oneLine(value)) : (value ?? undefined);
    case 'yes-no':
      return value ?? undefined;
    case 'list':
      return listFromForm(shape, value);
    case 'group':
      return isData(value) ? groupFromForm(shape, value) : undefined;
    case 'variants':
      return variantFromForm(shape, value);
  }
}

/** Content has texts of one paragraph: a line break that slipped into a field is a space. */
const oneLine = (value: string): string | undefined => value.replace(/\s+/g, ' ').trim() || undefined;

const numberOf = (value: string | undefined): string | number | undefined =>
  value !== undefined && plainNumber.test(value) ? Number(value) : value;

function listFromForm(shape: ListShape, value: unknown): unknown {
  const item = formItem(shape);
  const items = (Array.isArray(value) ? value : [])
    .map((part) => fromForm(item, part) ?? (mayBeEmpty(item) ? {} : undefined))
    .filter((part) => part !== undefined);
  const [first] = items;
  return items.length === 1 && shape.words.includes(first as string) ? first : items;
}

/** In a translation, an item in which nothing is translated keeps its place in the list. */
const mayBeEmpty = (shape: Shape): boolean =>
  shape.kind === 'group' && shape.condition === undefined && shape.members.every(({ required }) => !required);

/** The fields in the order of the schema; what the schema does not know stays, for the check to speak of. */
function groupFromForm({ members }: GroupShape, value: Data): Data | undefined {
  const known = new Set(members.map(({ name }) => name));
  const written: [string, unknown][] = members.flatMap(({ name, required, shape }) => {
    const part = fromForm(shape, value[name]);
    const isEmptyList = Array.isArray(part) && part.length === 0;
    // Where an answer may be unknown, nothing filled in is no answer; the check then asks for one.
    const isNoAnswer = isEmptyList && (!required || shape.words.length > 0);
    return part === undefined || isNoAnswer || (!required && part === false) ? [] : [[name, part]];
  });
  const rest = Object.entries(value).filter(([name, part]) => !known.has(name) && part !== undefined && part !== null);
  return written.length + rest.length > 0 ? Object.fromEntries([...written, ...rest]) : undefined;
}

function variantFromForm({ words, variants }: VariantsShape, value: unknown): unknown {
  if (!isData(value)) return undefined;
  const { [VARIANT]: name, ...rest } = value;
  if (words.includes(name as string)) return name;
  const variant = variants.find((other) => other.name === name);
  return variant && groupFromForm(variant.group, rest);
}
