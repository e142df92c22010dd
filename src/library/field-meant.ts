import { z } from 'zod';
import { nearest } from './nearest.ts';
import type { MeantField } from './problem.ts';
import { fieldAt } from './schema-steps.ts';

/** Dutch words for fields, where the explanation of the field does not begin with them. */
const dutch: Readonly<Record<string, readonly string[]>> = {
  aanbieder: ['provider'],
  adres: ['url'],
  auteur: ['author'],
  bedragen: ['amount'],
  begindatum: ['start'],
  beschrijving: ['description'],
  bewijs: ['evidence'],
  bron: ['source', 'sources'],
  bronnen: ['sources'],
  definitie: ['definition'],
  doel: ['goal', 'goals'],
  doelgroep: ['audiences'],
  doelgroepen: ['audiences'],
  duur: ['duration'],
  eigenaar: ['owner'],
  einddatum: ['end'],
  einde: ['end'],
  financier: ['funder'],
  groep: ['group'],
  herkomst: ['origin'],
  jaar: ['year', 'issued'],
  kosten: ['cost'],
  link: ['url'],
  omschrijving: ['description'],
  onderwerp: ['subject'],
  opmerking: ['note', 'remark'],
  organisatie: ['organisation', 'organisations'],
  organisaties: ['organisations'],
  periode: ['period'],
  punten: ['points'],
  resultaten: ['results'],
  telefoon: ['phone'],
  thema: ['themes'],
  titel: ['title'],
  uitleg: ['definition', 'description'],
  vorm: ['forms'],
  vormen: ['forms'],
  waarde: ['value'],
  website: ['url'],
};

/**
 * The field that was meant by one that does not exist: a slip, other capitals, or the Dutch word for it. Of one strange field
 * beside one that is missing, the value says whether it is that.
 * @param shape The fields that the group can have, each with its schema.
 * @param group The group as it was typed.
 * @param missing The fields that the group should have and has not.
 */
export function fieldMeant(
  field: string,
  shape: Readonly<Record<string, z.core.$ZodType>>,
  group: Readonly<Record<string, unknown>>,
  missing: readonly string[],
): MeantField | undefined {
  const descriptionOf = (name: string): string => (shape[name] ? fieldAt(shape[name], []).description : '');
  const meant = named(field, missing, descriptionOf) ?? named(field, Object.keys(shape), descriptionOf);
  if (meant !== undefined) return { field: meant, isThere: Object.hasOwn(group, meant) };
  const [only] = missing;
  const schema = only !== undefined && missing.length === 1 ? shape[only] : undefined;
  const isOnly = Object.keys(group).every((name) => name === field || Object.hasOwn(shape, name));
  return only !== undefined && schema && isOnly && z.safeParse(schema, group[field]).success ? { field: only, isThere: false } : undefined;
}

function named(field: string, options: readonly string[], descriptionOf: (name: string) => string): string | undefined {
  const word = simple(field);
  const translated = Object.hasOwn(dutch, word) ? (dutch[word] ?? []) : [];
  return (
    options.find((option) => simple(option) === word) ??
    translated.find((name) => options.includes(name)) ??
    options.find((option) => word !== '' && firstWord(descriptionOf(option)) === word) ??
    nearest(field, options)
  );
}

const simple = (name: string): string => name.toLowerCase().replace(/[-_ ]/g, '');

/** The word with which the explanation of a field begins, such as ‘Samenvatting’; it is often what people call it. */
const firstWord = (description: string): string => /^(?:(?:de|het) )?([\p{L}-]+)/iu.exec(description)?.[1]?.toLowerCase() ?? '';
