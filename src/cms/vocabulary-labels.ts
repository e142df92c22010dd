import type { Vocabulary } from '../model/vocabulary.ts';
import * as audiences from '../model/vocabularies/audiences.ts';
import * as evidence from '../model/vocabularies/evidence.ts';
import * as forms from '../model/vocabularies/forms.ts';
import * as funding from '../model/vocabularies/funding.ts';
import * as organisations from '../model/vocabularies/organisations.ts';
import * as pillars from '../model/vocabularies/pillars.ts';
import * as policy from '../model/vocabularies/policy.ts';
import * as sectors from '../model/vocabularies/sectors.ts';
import * as sevenPs from '../model/vocabularies/seven-ps.ts';
import * as themes from '../model/vocabularies/themes.ts';

const modules = [audiences, evidence, forms, funding, organisations, pillars, policy, sectors, sevenPs, themes];

const isVocabulary = (value: unknown): value is Vocabulary => typeof value === 'object' && value !== null && 'concepts' in value;

const byName = new Map(
  modules
    .flatMap((module) => Object.values<unknown>(module))
    .filter(isVocabulary)
    .map((vocabulary) => [vocabulary.name, vocabulary]),
);

/** The Dutch word for an id of a vocabulary. Throws an Error for a vocabulary that is not listed here. */
export function vocabularyLabel(name: string, id: string): string {
  const vocabulary = byName.get(name);
  if (!vocabulary) throw new Error(`The vocabulary ‘${name}’ is missing in ${import.meta.filename}.`);
  return vocabulary.label(id, 'nl');
}
