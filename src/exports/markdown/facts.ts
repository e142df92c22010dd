import type { BlockContent, List, ListItem, PhrasingContent } from 'mdast';
import { formatDate, hostOf } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import type { Entry } from '../../library/entry.ts';
import { entryIn } from '../../library/in-language.ts';
import { type CollectionName, collections } from '../../model/collections.ts';
import { isKnown, type Source } from '../../model/fields.ts';
import { type GroupShape, labelOf, type Member, type Shape, shapeOf } from '../../model/shape.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { item, link, list, paragraph, strong, text } from './nodes.ts';
import { linkTo, type Place, wordsFor } from './words.ts';

/** Fields that stand above the facts or that no reader sees. */
const elsewhere = ['id', 'title', 'summary', 'searchWords', 'draft'];

/** Every fact of an entry in words, in the order of the model. */
export function factsOf(entry: Entry, place: Place): List {
  const { data } = entryIn(entry, place.locale);
  return list(factsIn(shapeFor(entry.collection), data, place));
}

// Reading the shape of a model takes longer than writing the facts of an entry.
const shapes = new Map<CollectionName, GroupShape>();

function shapeFor(collection: CollectionName): GroupShape {
  const shape = shapes.get(collection) ?? shapeOf(collections[collection].schema);
  shapes.set(collection, shape);
  return shape;
}

const factsIn = ({ members }: GroupShape, data: object, place: Place): ListItem[] =>
  members.flatMap((member) => {
    const value = (data as Record<string, unknown>)[member.name];
    return value === undefined || elsewhere.includes(member.name) ? [] : [fact(member, value, place)];
  });

function fact(member: Member, value: unknown, place: Place): ListItem {
  const { words, below } = tell(member.shape, value, place);
  const label = strong(`${nameOf(member, place.locale)}:`);
  return item(paragraph(label, ...(words.length > 0 ? [text(' '), ...words] : [])), ...below);
}

/** A value in words: on the line of its label, and what needs lines of its own below it. */
interface Told {
  words: PhrasingContent[];
  below: BlockContent[];
}

function tell(shape: Shape, value: unknown, place: Place): Told {
  if (Array.isArray(value)) return tellList(shape.kind === 'list' ? shape.item : shape, value, place);
  if (typeof value !== 'object' || value === null) return { words: wordsFor(shape, value, place), below: [] };
  const group = groupFor(shape, value);
  if (isSource(group)) return { words: sourceWords(value as Source, place), below: [] };
  const name = nameIn(value);
  return name === undefined ? { words: [], below: [list(factsIn(group, value, place))] } : { words: [text(name)], below: [] };
}

function tellList(shape: Shape, values: unknown[], place: Place): Told {
  if (values.length === 0) return { words: [text(texts(place.locale).openData.markdown.none)], below: [] };
  // Words of the site fit on one line; sentences and groups do not.
  if (shape.kind === 'choice' || shape.kind === 'link') {
    return {
      words: values.flatMap((value, index) => [...(index > 0 ? [text(', ')] : []), ...wordsFor(shape, value, place)]),
      below: [],
    };
  }
  return { words: [], below: [list(values.map((value) => listed(shape, value, place)))] };
}

/** A thing in a list: its first field says which one it is, and the others stand below that. */
function listed(shape: Shape, value: unknown, place: Place): ListItem {
  const { words, below } = tell(shape, value, place);
  if (words.length > 0 || typeof value !== 'object' || value === null) return item(paragraph(...words), ...below);
  const [first, ...others] = groupFor(shape, value).members.filter(
    ({ name }) => name !== 'id' && (value as Record<string, unknown>)[name] !== undefined,
  );
  if (!first) return item(paragraph());
  const head = tell(first.shape, (value as Record<string, unknown>)[first.name], place);
  const rest = others.map((member) => fact(member, (value as Record<string, unknown>)[member.name], place));
  return item(paragraph(...head.words), ...head.below, ...(rest.length > 0 ? [list(rest)] : []));
}

const nothing: GroupShape = { kind: 'group', description: '', words: [], members: [] };

/** The fields of a value: those of the variant that has all of them. */
function groupFor(shape: Shape, value: object): GroupShape {
  if (shape.kind === 'group') return shape;
  if (shape.kind !== 'variants') return nothing;
  const names = Object.keys(value);
  const fitting = shape.variants.find(({ group }) => names.every((name) => group.members.some((member) => member.name === name)));
  return fitting?.group ?? nothing;
}

const isSource = ({ members }: GroupShape): boolean =>
  ['reference', 'document', 'url', 'confirms'].every((name) => members.some((member) => member.name === name));

/** Where a fact was found. */
function sourceWords({ reference, document, url, title, heading, published, confirms }: Source, place: Place): PhrasingContent[] {
  const { words } = texts(place.locale);
  const where =
    reference !== undefined
      ? linkTo('references', reference, place)
      : document !== undefined
        ? linkTo('policy', document, place)
        : link(url ?? '', title ?? hostOf(url ?? ''));
  return [
    where,
    ...(isKnown(published) ? [text(` (${formatDate(published, place.locale)})`)] : []),
    ...(heading === undefined ? [] : [text(`. ${words.place}: ${heading}`)]),
    ...(confirms === undefined ? [] : [text(`. ${words.confirms}: ${confirms}`)]),
  ];
}

/** The name of a person or an organisation that wrote something. */
function nameIn(value: object): string | undefined {
  if ('literal' in value) return String(value.literal);
  if (!('family' in value)) return undefined;
  return 'given' in value ? `${String(value.given)} ${String(value.family)}` : String(value.family);
}

/** What a fact is called: in Dutch in the words of the model, in English after its field. */
function nameOf({ name, shape }: Member, locale: Locale): string {
  if (name === 'source') return texts(locale).openData.markdown.source;
  return (locale === 'nl' && labelOf(shape)) || spaced(name);
}

/** `fundingBasis` as 'Funding basis'; abbreviations keep their capitals. */
const spaced = (name: string): string => {
  const words = name.replace(/-/g, ' ').replace(/(?<=[a-z])[A-Z](?=[a-z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
};
