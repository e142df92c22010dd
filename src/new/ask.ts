import type { Library } from '../library/library.ts';
import type { Path } from '../library/read-yaml.ts';
import { UNKNOWN } from '../model/fields.ts';
import type { ChoiceShape, GroupShape, ListShape, Member, NumberShape, Shape, TextShape, VariantsShape } from '../model/shape.ts';
import { vocabularyNamed } from '../model/vocabularies/by-name.ts';
import { askLink } from './ask-link.ts';
import type { Data } from './kinds.ts';
import type { Choice, Prompts, Question } from './prompts.ts';
import { oneLine, valueOf } from './set-field.ts';

/** Says what is wrong with a value at a place; undefined for a good one. */
export type Judge = (path: Path, value: unknown) => string | undefined;

/** What every question needs. */
export interface Asking {
  prompts: Prompts;
  library: Library;
  judge: Judge;
}

/** A fact to ask for. */
export interface Fact<Kind extends Shape = Shape> {
  shape: Kind;
  path: Path;
  question: Question;
  /** What it means to pass the question over, in words; undefined when it must be answered. */
  pass: string | undefined;
  /** The choice that is pointed at when the question appears. */
  first?: unknown;
}

/** A word that no field has as its value. */
const PASS = '';

const choice = (value: string, label: string, hint?: string): Choice => ({ value, label, hint });

/** Asks for a fact, in the way that suits it. Undefined when the question was passed over. */
export async function ask(asking: Asking, fact: Fact): Promise<unknown> {
  const { prompts, library } = asking;
  const { shape, question, pass, first } = fact;
  switch (shape.kind) {
    case 'text':
    case 'number':
      return askLine(asking, { ...fact, shape });
    case 'yes-no':
      return (await prompts.one(question, [choice('nee', 'Nee'), choice('ja', 'Ja')])) === 'ja';
    case 'choice':
      return prompts.one(question, choicesOf(shape), typeof first === 'string' ? first : undefined);
    case 'link':
      return askLink(prompts, library, shape, question, pass);
    case 'list':
      return shape.item.kind === 'choice' ? askSome(prompts, shape.item, question, pass) : askList(asking, { ...fact, shape });
    case 'group':
      return isSource(shape) ? askSource(asking, { ...fact, shape }) : askForm(asking, { ...fact, shape });
    case 'variants':
      return askForm(asking, { ...fact, shape });
  }
}

async function askLine({ prompts, judge }: Asking, { shape, path, question, pass }: Fact<TextShape | NumberShape>): Promise<unknown> {
  const read = (typed: string): unknown => valueOf(shape, oneLine(typed));
  const typed = await prompts.line(question, pass, (line) => judge(path, read(line)));
  return typed === PASS ? undefined : read(typed);
}

const UNKNOWN_LABEL = 'Niet bekend';

const isUnknown = ({ value }: Choice): boolean => value === UNKNOWN || value === 'unknown';

/** The words of a vocabulary, the one that claims nothing first. */
function choicesOf(shape: ChoiceShape): Choice[] {
  const vocabulary = shape.vocabulary === undefined ? undefined : vocabularyNamed(shape.vocabulary);
  const words = shape.words
    .filter((word) => !shape.ids.includes(word))
    .map((word) => choice(word, word === UNKNOWN ? UNKNOWN_LABEL : word));
  const all = [...words, ...shape.ids.map((id) => choice(id, vocabulary?.label(id, 'nl') ?? id, vocabulary?.definition(id, 'nl')))];
  return [...all.filter(isUnknown), ...all.filter((other) => !isUnknown(other))];
}

async function askSome(prompts: Prompts, shape: ChoiceShape, question: Question, pass: string | undefined): Promise<unknown> {
  for (;;) {
    const chosen = await prompts.some(question, choicesOf(shape), pass);
    if (chosen.length > 0) return chosen;
    if (pass !== undefined) return undefined;
    prompts.tell('Kies er minstens één: zet de pijl erbij en druk op de spatiebalk.');
  }
}

async function askList(asking: Asking, fact: Fact<ListShape>): Promise<unknown> {
  const { shape, path, question } = fact;
  const items: unknown[] = [];
  for (;;) {
    const next: Fact = { shape: shape.item, path: [...path, items.length], question, pass: fact.pass };
    const more: Fact = { ...next, question: { words: 'Nog een?', note: question.note }, pass: 'nee, dit was alles' };
    const item = await ask(asking, items.length === 0 ? next : more);
    if (item === undefined) return items.length > 0 ? items : undefined;
    items.push(item);
  }
}

/** Where a fact can be found; the schema wants exactly one of these. */
const places: readonly Choice[] = [
  choice('url', 'Op een openbare webpagina'),
  choice('document', 'In een beleidsdocument op deze site'),
  choice('reference', 'In een bron uit de bronnenlijst'),
];

/** What else to ask of a place. */
const details: Readonly<Record<string, string>> = { url: 'title', document: 'heading' };

export const isSource = (shape: Shape): shape is GroupShape =>
  shape.kind === 'group' && places.every(({ value }) => shape.members.some(({ name }) => name === value));

const passing = (pass: string | undefined): Choice[] =>
  pass === undefined ? [] : [choice(PASS, pass.charAt(0).toUpperCase() + pass.slice(1))];

async function askSource(asking: Asking, { shape, path, question, pass }: Fact<GroupShape>): Promise<Data | undefined> {
  const place = await asking.prompts.one(question, [...passing(pass), ...places]);
  if (place === PASS) return undefined;
  const named = (name: string | undefined): Member[] => shape.members.filter((member) => member.name === name);
  return { ...(await askMembers(asking, path, named(place))), ...(await askMembers(asking, path, named(details[place]), 'overslaan')) };
}

/** A group of fields: first which kind of group, where there is a choice, and then each of its facts. */
async function askForm(asking: Asking, { shape, path, question, pass }: Fact<GroupShape | VariantsShape>): Promise<Data | undefined> {
  const groups = shape.kind === 'group' ? [{ name: 'group', group: shape }] : shape.variants;
  const options = groups.map(({ name, group }) => choice(name, variantLabel(name, group)));
  const isChoice = options.length > 1 || pass !== undefined;
  const name = isChoice ? await asking.prompts.one(question, [...passing(pass), ...options]) : groups[0]?.name;
  const group = groups.find((other) => other.name === name)?.group;
  return (
    group &&
    askMembers(
      asking,
      path,
      group.members.filter(({ required }) => required),
    )
  );
}

/** A variant is called after the field that only it has. */
function variantLabel(name: string, { members }: GroupShape): string {
  const member = members.find((other) => other.name === name);
  return member ? wordsOf(member.shape) : 'Ja, vul er een in';
}

async function askMembers(asking: Asking, path: Path, members: readonly Member[], pass?: string): Promise<Data> {
  const data: Data = {};
  for (const { name, shape } of members) {
    const skip = shape.words.includes(UNKNOWN) ? UNKNOWN : pass;
    const value = await ask(asking, { shape, path: [...path, name], question: { words: wordsOf(shape), note: name }, pass: skip });
    const known = value ?? (skip === UNKNOWN ? UNKNOWN : undefined);
    if (known !== undefined) data[name] = known;
  }
  return data;
}

/** What the schema says of a field, as the words of a question. */
export const wordsOf = ({ description }: Shape): string => description.replace(/\.$/, '');
