import { nearest } from '../library/nearest.ts';
import type { GroupShape, Shape } from '../model/shape.ts';
import { vocabularyNamed } from '../model/vocabularies/by-name.ts';
import type { Data } from './kinds.ts';
import { Refused } from './refused.ts';
import { isData } from './starting-values.ts';

/**
 * Gives a field a value that was typed, as `cost.level` and `gratis`. A list that is given twice gets two items.
 * @throws Refused when the entry has no such field.
 */
export const withField = (group: GroupShape, data: Data, path: string, text: string): Data =>
  place(group, data, path.split('.'), text, path) as Data;

function place(shape: Shape, before: unknown, steps: readonly string[], text: string, path: string): unknown {
  const [step, ...rest] = steps;
  if (step === undefined) return wholeValue(shape, before, text, path);
  if (shape.kind === 'list') {
    const items: unknown[] = Array.isArray(before) ? before : [];
    const index = Number(step);
    if (!/^\d+$/.test(step) || index > items.length) {
      const list = path.split('.').slice(0, -steps.length);
      const next = [...list, items.length, ...(/^\d+$/.test(step) ? rest : steps)].join('.');
      throw new Refused(`Bij ‘${path}’ hoort een nummer: ‘${next}’ is het volgende.`, 2);
    }
    return [...items.slice(0, index), place(shape.item, items[index], rest, text, path), ...items.slice(index + 1)];
  }
  const groups = shape.kind === 'group' ? [shape] : shape.kind === 'variants' ? shape.variants.map(({ group }) => group) : [];
  const members = groups.flatMap((group) => group.members);
  const member = members.find(({ name }) => name === step);
  if (!member)
    throw new Refused(
      unknownField(
        path,
        step,
        members.map(({ name }) => name),
      ),
      2,
    );
  const data = isData(before) ? before : {};
  return { ...data, [step]: place(member.shape, data[step], rest, text, path) };
}

function unknownField(path: string, step: string, names: readonly string[]): string {
  if (names.length === 0) return `Het veld ‘${path}’ bestaat niet: ‘${step}’ hoort nergens bij.`;
  const guess = nearest(step, names);
  return `Het veld ‘${path}’ bestaat niet. ${guess ? `Bedoel je ‘${guess}’?` : `Kies uit: ${names.join(', ')}.`}`;
}

function wholeValue(shape: Shape, before: unknown, text: string, path: string): unknown {
  const word = oneLine(text);
  if (shape.words.includes(word)) return word;
  if (shape.kind === 'group' || shape.kind === 'variants') {
    const group = shape.kind === 'group' ? shape : shape.variants[0]?.group;
    // Of a source, a page on the web is what most people have.
    const member = group?.members.find(({ name }) => name === 'url') ?? group?.members[0];
    throw new Refused(`Het veld ‘${path}’ heeft onderdelen: geef bijvoorbeeld ‘${path}.${member?.name ?? ''}’.`, 2);
  }
  if (shape.kind !== 'list') return valueOf(shape, word);
  return [...(Array.isArray(before) ? (before as unknown[]) : []), ...itemsOf(shape.item, word, path)];
}

function itemsOf(item: Shape, word: string, path: string): unknown[] {
  if (item.kind === 'group' || item.kind === 'variants') return [wholeValue(item, undefined, word, `${path}.0`)];
  // Ids have no commas; a sentence, or the label of a word, may have one.
  const whole = valueOf(item, word);
  const parts = item.kind === 'link' || (item.kind === 'choice' && !item.ids.includes(String(whole))) ? word.split(',') : [word];
  return parts.map((part) => valueOf(item, oneLine(part)));
}

/** Texts in the content have one paragraph: a line break that slipped in is a space, and what nobody can see is nothing. */
export const oneLine = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();

const answers: Readonly<Record<string, boolean>> = { ja: true, waar: true, true: true, nee: false, onwaar: false, false: false };

/** What was typed as the kind of value that the field holds; what is no such value stays text, for the schema to judge. */
export function valueOf(shape: Shape, word: string): unknown {
  const isNumeric = shape.kind === 'number' || (shape.kind === 'link' && shape.numeric);
  if (isNumeric) return /^-?\d+(?:\.\d+)?$/.test(word) ? Number(word) : word;
  if (shape.kind === 'yes-no') return Object.hasOwn(answers, word.toLowerCase()) ? answers[word.toLowerCase()] : word;
  if (shape.kind !== 'choice' || shape.ids.includes(word)) return word;
  const vocabulary = shape.vocabulary === undefined ? undefined : vocabularyNamed(shape.vocabulary);
  return shape.ids.find((id) => vocabulary?.label(id, 'nl').toLowerCase() === word.toLowerCase()) ?? word;
}
