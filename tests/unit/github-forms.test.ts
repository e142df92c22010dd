import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { formCollections } from '../../src/import/proposal-forms.ts';
import { bibliographyReference } from '../../src/model/bibliography.ts';
import { UNKNOWN } from '../../src/model/fields.ts';
import { intervention } from '../../src/model/intervention.ts';
import { calendarEvent } from '../../src/model/records.ts';
import { project } from '../../src/model/project.ts';
import { grant } from '../../src/model/register.ts';
import type { Vocabulary } from '../../src/model/vocabulary.ts';
import * as audiences from '../../src/model/vocabularies/audiences.ts';
import * as evidence from '../../src/model/vocabularies/evidence.ts';
import * as forms from '../../src/model/vocabularies/forms.ts';
import * as funding from '../../src/model/vocabularies/funding.ts';
import * as pillars from '../../src/model/vocabularies/pillars.ts';
import * as sectors from '../../src/model/vocabularies/sectors.ts';
import * as themes from '../../src/model/vocabularies/themes.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, '.github/ISSUE_TEMPLATE');

// What GitHub accepts: https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema
const words = z.string().regex(/\S/);
const id = z.string().regex(/^[\w-]+$/);
const validations = z.strictObject({ required: z.boolean() }).optional();
const unique = (values: readonly unknown[]): boolean => new Set(values).size === values.length;
const question = { label: words, description: words.optional() };
const typed = { ...question, placeholder: words.optional(), value: words.optional() };
const option = words.refine((value) => value.toLowerCase() !== 'none', { error: 'is een woord van GitHub zelf' });
const part = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: words }) }),
  z.strictObject({ type: z.literal('input'), id, attributes: z.strictObject(typed), validations }),
  z.strictObject({ type: z.literal('textarea'), id, attributes: z.strictObject({ ...typed, render: words.optional() }), validations }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({ ...question, multiple: z.boolean().optional(), options: z.array(option).min(1).refine(unique) }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...question,
      options: z.array(z.strictObject({ label: words, required: z.boolean().optional() })).min(1),
    }),
  }),
]);
type Part = z.infer<typeof part>;
type Question = Exclude<Part, { type: 'markdown' }>;
const form = z.strictObject({ name: words, description: words, title: words, labels: z.array(words), body: z.array(part).min(2) });

// GitHub reads YAML 1.1, in which yes, no, on and off are no text.
const readForm = (file: string) => form.parse(parse(readFileSync(join(folder, file), 'utf8'), { version: '1.1' }));
const formFiles = readdirSync(folder).filter((file) => file !== 'config.yml');
const questionsOf = (file: string): Question[] => readForm(file).body.filter((item) => item.type !== 'markdown');

const warningOf = (file: string): string => {
  const [first] = readForm(file).body;
  return first?.type === 'markdown' ? first.attributes.value : '';
};

test('elk issue begint met een formulier', () => {
  expect(parse(readFileSync(join(folder, 'config.yml'), 'utf8'))).toEqual({ blank_issues_enabled: false });
  expect(formFiles.map((file) => readForm(file).name).sort()).toEqual([
    'Draag een bron aan',
    'Draag een interventie aan',
    'Meld een agendapunt aan',
    'Meld een fout',
    'Meld een project aan',
  ]);
  expect(formFiles.toSorted()).toEqual(Object.keys(formCollections).toSorted());
});

describe.each(formFiles)('het formulier %s', (file) => {
  test('begint met dezelfde waarschuwing', () => {
    expect(warningOf(file)).toBe(warningOf('meld-een-fout.yml'));
    for (const word of ['openbaar', 'geen persoonlijk verhaal', 'geen meldpunt', 'Bel 112', '/hulp/']) {
      expect(warningOf(file)).toContain(word);
    }
    expect(existsSync(join(root, 'content/pages/hulp.mdx'))).toBe(true);
  });

  test('vraagt alles één keer, en om een bevestiging', () => {
    const questions = questionsOf(file);
    expect(unique(questions.map((item) => item.id))).toBe(true);
    expect(unique(questions.map(({ attributes }) => attributes.label))).toBe(true);
    expect(questions.at(-1)).toMatchObject({ id: 'confirmation', attributes: { options: [{ required: true }] } });
  });
});

/** What the model says of a field, without the wrappings. */
interface Field {
  schema: z.ZodType;
  vocabulary?: string;
  isList: boolean;
  mayBeUnknown: boolean;
}

function fieldOf(schema: z.ZodType): Field {
  const meta = schema.meta();
  if (schema instanceof z.ZodOptional) return fieldOf(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion && meta?.['orUnknown']) return { ...fieldOf(schema.options[0] as z.ZodType), mayBeUnknown: true };
  if (schema instanceof z.ZodArray) return { ...fieldOf(schema.element as z.ZodType), isList: true };
  return { schema, vocabulary: meta?.['vocabulary'] as string | undefined, isList: false, mayBeUnknown: false };
}

type Shape = Record<string, z.ZodType>;

/** The field of an id; a dash in an id goes one level deeper. */
function fieldAt(shape: Shape, path: string): Field | undefined {
  const [name = '', ...rest] = path.split('-');
  const field = shape[name] && fieldOf(shape[name]);
  if (!field || rest.length === 0) return field;
  const inner = field.schema instanceof z.ZodObject && fieldAt(field.schema.shape as Shape, rest.join('-'));
  return inner ? { ...inner, mayBeUnknown: inner.mayBeUnknown || field.mayBeUnknown } : undefined;
}

const labels = new Map(
  [audiences, evidence, forms, funding, pillars, sectors, themes]
    .flatMap((module) => Object.values(module) as Vocabulary[])
    .map((vocabulary) => [vocabulary.name, vocabulary.ids.map((word) => vocabulary.label(word, 'nl'))]),
);

describe.each([
  {
    file: 'draag-een-bron-aan.yml',
    shape: bibliographyReference.shape as Shape,
    needed: ['title'],
    // What the editors read and judge, and parts of what one question asks for as a whole.
    leftToEditors: [
      ...['authorNote', 'container-title', 'id', 'issue', 'page', 'publisher', 'study', 'type', 'verified', 'verifiedWhere', 'volume'],
    ],
  },
  {
    file: 'meld-een-agendapunt-aan.yml',
    shape: calendarEvent.shape as Shape,
    needed: ['title', 'kind', 'date', 'description', 'sources'],
    leftToEditors: ['id', 'scheme'],
  },
  {
    file: 'draag-een-interventie-aan.yml',
    shape: intervention.shape as Shape,
    needed: ['title', 'summary', 'sources'],
    // A judgement of the editors, or an id of this site.
    leftToEditors: [
      ...['draft', 'judgement', 'organisations', 'questionsToAsk', 'related', 'searchWords', 'sevenPs', 'stopped', 'uses', 'verification'],
    ],
  },
  {
    file: 'meld-een-project-aan.yml',
    shape: { ...grant.shape, ...project.shape } as Shape,
    needed: ['title', 'summary', 'sources'],
    leftToEditors: [
      ...[
        'awardedOn',
        'documents',
        'draft',
        'dutchPartner',
        'endNote',
        'id',
        'pillarsBasis',
        'programmes',
        'project',
        'questionsToAsk',
        'round',
        'searchWords',
      ],
      ...['startNote', 'statusAsOfNote', 'titleStatus'],
    ],
  },
])('het voorstel in $file', ({ file, shape, needed, leftToEditors }) => {
  const questions = questionsOf(file).filter(({ id: name }) => name !== 'confirmation');

  test('vraagt naar elk veld van het model, of laat het bewust aan de redactie', () => {
    const asked = questions.map(({ id: name }) => name.split('-')[0]);
    expect([...new Set(asked), ...leftToEditors].sort()).toEqual(Object.keys(shape).sort());
  });

  test('maakt alleen verplicht wat echt nodig is', () => {
    const required = questions.filter((item) => item.type !== 'checkboxes' && item.validations?.required);
    expect(required.map((item) => item.id)).toEqual(needed);
  });

  test.each(questions)('$id past bij het model', (item) => {
    const field = fieldAt(shape, item.id);
    if (!field) throw new Error(`Het veld ‘${item.id}’ staat niet in het model.`);
    if (field.vocabulary !== undefined) {
      const options = [...(labels.get(field.vocabulary) ?? []), ...(field.mayBeUnknown ? [UNKNOWN] : [])];
      expect(item).toMatchObject({ type: 'dropdown', attributes: { options } });
      expect(item.type === 'dropdown' && (item.attributes.multiple ?? false)).toBe(field.isList);
      return;
    }
    if (field.schema instanceof z.ZodEnum) {
      expect(item).toMatchObject({ type: 'dropdown', attributes: { options: field.schema.options } });
      return;
    }
    expect(item.type).toMatch(field.isList ? /^textarea$/ : /^(input|textarea)$/);
    if (field.isList) expect(item.attributes.description).toContain('op een eigen regel');
    expect((item.attributes.description ?? '').includes(`‘${UNKNOWN}’`)).toBe(field.mayBeUnknown);
  });

  // GitHub puts the chosen words in one line, with a comma between them.
  test('een antwoord met meer keuzes is op één manier te lezen', () => {
    for (const item of questions) {
      if (item.type !== 'dropdown' || !item.attributes.multiple) continue;
      const { options } = item.attributes;
      for (const label of options) expect(options.filter((other) => other !== label && label.split(', ').includes(other))).toEqual([]);
    }
  });
});
