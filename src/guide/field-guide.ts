import type { SiteLocale } from '../i18n/texts.ts';
import { type CollectionName, collections } from '../model/collections.ts';
import type { BodyComponentName } from '../model/body-components.ts';
import { bodyComponents } from '../model/body-components.ts';
import { type GroupShape, type Member, type Shape, shapeOf } from '../model/shape.ts';
import { translationSchema } from '../model/translation.ts';
import { vocabularyNamed } from '../model/vocabularies/by-name.ts';
import { insteadOf, type Kind, kindOf } from './describe.ts';

/** A word that may stand in a field; a word that explains itself has no label and no definition. */
export interface GuideWord {
  id: string;
  label?: string;
  definition?: string;
}

/** What an editor needs to know to fill in a field. */
export interface GuideField {
  /** Names of the field and of the groups it is in, as `cost.level`: its anchor on the page. */
  path: string;
  name: string;
  isRequired: boolean;
  /** Whether a translation can have it in other words. */
  isTranslated: boolean;
  description: string;
  kind: Kind;
  /** What may stand there instead, as a sentence. */
  instead: string;
  words: readonly GuideWord[];
  /** The fields inside it: none, one group, or groups of which one applies. */
  groups: readonly GuideGroup[];
}

export interface GuideGroup {
  /** What the fields need together: the end of a sentence. */
  condition: string;
  fields: readonly GuideField[];
  /** Path of the field that has the same group, explained there. */
  sameAs?: string;
}

/** Every field of a collection, in the order of the model. */
export const fieldGuide = (collection: CollectionName, locale: SiteLocale): GuideGroup =>
  describeEntry(shapeOf(collections[collection].schema), locale, translatedIn(collection));

/** The paths of the fields that a translation can have; of groups the fields inside them. */
function translatedIn(collection: CollectionName): ReadonlySet<string> {
  const schema = translationSchema(collection);
  const pathsIn = (shape: Shape, path: string): string[] => {
    const groups = groupsIn(shape);
    if (groups.length === 0) return path === ID ? [] : [path];
    return groups.flatMap(({ members }) => members.flatMap((member) => pathsIn(member.shape, pathOf(member.name, path))));
  };
  return new Set(schema ? pathsIn(shapeOf(schema), '') : []);
}

/** The field by which the translation of an item of a list says which item it is of. */
const ID = 'id';

const pathOf = (name: string, inside: string): string => (inside ? `${inside}.${name}` : name);

/** The attributes of a component of a text. */
export const attributeGuide = (component: BodyComponentName, locale: SiteLocale): GuideGroup =>
  describeEntry(shapeOf(bodyComponents[component].attributes), locale, new Set());

/** A group that returns is explained once, where it stands least deep. */
type Homes = ReadonlyMap<string, string>;

function describeEntry(entry: GroupShape, locale: SiteLocale, translated: ReadonlySet<string>): GuideGroup {
  const homes = homesIn(entry);
  const describe = ({ name, required, shape }: Member, inside: string): GuideField => {
    const path = pathOf(name, inside);
    return {
      path,
      name,
      isRequired: required,
      isTranslated: translated.has(path),
      description: shape.description || innerDescription(shape),
      kind: kindOf(shape, locale),
      instead: insteadOf(shape, locale),
      words: wordsOf(shape, locale),
      groups: groupsIn(shape).map((group) => describeGroup(group, path)),
    };
  };
  const describeGroup = (group: GroupShape, path: string): GuideGroup => {
    const home = homes.get(keyOf(group));
    return {
      condition: group.condition ?? '',
      ...(home === undefined || home === path
        ? { fields: group.members.map((member) => describe(member, path)) }
        : { fields: [], sameAs: home }),
    };
  };
  return describeGroup(entry, '');
}

const innerDescription = (shape: Shape): string => (shape.kind === 'list' ? shape.item.description : '');

function groupsIn(shape: Shape): GroupShape[] {
  if (shape.kind === 'list') return groupsIn(shape.item);
  if (shape.kind === 'variants') return shape.variants.map(({ group }) => group);
  return shape.kind === 'group' ? [shape] : [];
}

const keyOf = ({ members }: GroupShape): string => JSON.stringify(members);

function homesIn(entry: GroupShape): Homes {
  const homes = new Map<string, string>();
  let level = [{ group: entry, path: '' }];
  while (level.length > 0) {
    for (const { group, path } of level) if (!homes.has(keyOf(group))) homes.set(keyOf(group), path);
    level = level.flatMap(({ group, path }) =>
      group.members.flatMap(({ name, shape }) => groupsIn(shape).map((inner) => ({ group: inner, path: pathOf(name, path) }))),
    );
  }
  return homes;
}

function wordsOf(shape: Shape, locale: SiteLocale): GuideWord[] {
  if (shape.kind === 'list') return wordsOf(shape.item, locale);
  const vocabulary = 'vocabulary' in shape && shape.vocabulary !== undefined ? vocabularyNamed(shape.vocabulary) : undefined;
  if (vocabulary) return vocabulary.ids.map((id) => ({ id, ...vocabulary.concepts[id]?.[locale] }));
  return shape.kind === 'choice' ? shape.ids.map((id) => ({ id })) : [];
}
