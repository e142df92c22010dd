import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { CollectionName } from '../model/collections.ts';

/** A question of an issue form, whose id is the name of a field; a dash goes one level deeper. */
export interface FormQuestion {
  id: string;
  label: string;
  isRequired: boolean;
  /** The words to choose from. */
  options: readonly string[];
}

/** An issue form on GitHub. */
export interface ProposalForm {
  name: string;
  /** What the answers make; undefined for a form that says what is wrong with something that is there. */
  collection: CollectionName | undefined;
  questions: readonly FormQuestion[];
}

/** What each form makes. */
export const formCollections: Readonly<Record<string, CollectionName | undefined>> = {
  'draag-een-bron-aan.yml': 'references',
  'draag-een-interventie-aan.yml': 'interventions',
  'meld-een-agendapunt-aan.yml': 'events',
  'meld-een-fout.yml': undefined,
  'meld-een-project-aan.yml': 'projects',
};

/** The question that is an agreement, and no fact. */
export const CONFIRMATION = 'confirmation';

const question = z.object({
  id: z.string(),
  attributes: z.object({ label: z.string(), options: z.array(z.union([z.string(), z.object({ label: z.string() })])).default([]) }),
  validations: z.object({ required: z.boolean() }).default({ required: false }),
});
const form = z.object({ name: z.string(), body: z.array(z.union([question, z.object({ type: z.literal('markdown') })])) });

const folder = resolve(import.meta.dirname, '../../.github/ISSUE_TEMPLATE');

/** Every issue form of this project: what GitHub shows is what a proposal is read with, so that the two cannot differ. */
export const readForms = (): ProposalForm[] =>
  readdirSync(folder)
    .filter((file) => Object.hasOwn(formCollections, file))
    .map((file) => {
      // GitHub reads YAML 1.1.
      const { name, body } = form.parse(parse(readFileSync(join(folder, file), 'utf8'), { version: '1.1' }));
      const questions = body.flatMap((part) => ('id' in part ? part : []));
      return {
        name,
        collection: formCollections[file],
        questions: questions.map(({ id, attributes: { label, options }, validations }) => ({
          id,
          label,
          isRequired: validations.required,
          options: options.map((option) => (typeof option === 'string' ? option : option.label)),
        })),
      };
    });
