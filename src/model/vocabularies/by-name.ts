import type { Vocabulary } from '../vocabulary.ts';
import * as audiences from './audiences.ts';
import * as contacts from './contacts.ts';
import * as evidence from './evidence.ts';
import * as figures from './figures.ts';
import * as forms from './forms.ts';
import * as funding from './funding.ts';
import * as objectives from './objectives.ts';
import * as organisations from './organisations.ts';
import * as pillars from './pillars.ts';
import * as policy from './policy.ts';
import * as sectors from './sectors.ts';
import * as sevenPs from './seven-ps.ts';
import * as themes from './themes.ts';

const modules = [
  audiences,
  contacts,
  evidence,
  figures,
  forms,
  funding,
  objectives,
  organisations,
  pillars,
  policy,
  sectors,
  sevenPs,
  themes,
];

const isVocabulary = (value: unknown): value is Vocabulary => typeof value === 'object' && value !== null && 'concepts' in value;

/** Every vocabulary of the model. */
export const vocabularies: readonly Vocabulary[] = modules.flatMap((module) => Object.values<unknown>(module)).filter(isVocabulary);

const byName = new Map(vocabularies.map((vocabulary) => [vocabulary.name, vocabulary]));

/** The vocabulary that a schema names. Throws an Error for one that is not listed here. */
export function vocabularyNamed(name: string): Vocabulary {
  const vocabulary = byName.get(name);
  if (!vocabulary) throw new Error(`The vocabulary ‘${name}’ is missing in src/model/vocabularies/by-name.ts.`);
  return vocabulary;
}
