import { entryIn } from '../library/in-language.ts';
import type { Entry } from '../library/entry.ts';
import { isKnown } from '../model/fields.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import { documentTypes } from '../model/vocabularies/policy.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { CslItem, CslType } from './csl.ts';
import { cslDate } from './csl-date.ts';

const types: Partial<Record<PolicyDocument['type'], CslType>> = {
  besluit: 'legislation',
  subsidieregeling: 'legislation',
  wetsvoorstel: 'bill',
};

/** Documents of the Dutch state; the content does not say in which language the others are. */
const dutch: readonly PolicyDocument['type'][] = [
  'kamerbrief',
  'beslisnota',
  'besluit',
  'subsidieregeling',
  'wetsvoorstel',
  'initiatiefnota',
];

/**
 * A policy document: the document itself. Its author and title stay in its own language, by which readers find it;
 * only the word for the kind of document is in the language of the citation.
 */
export function policyItem(entry: Entry<'policy'>, locale: Locale): CslItem {
  const { id, data } = entryIn(entry, 'nl');
  const number = numberOf(data);
  return {
    id: `policy-${id}`,
    type: types[data.type] ?? 'report',
    title: data.title,
    author: [{ literal: data.sender }],
    ...(isKnown(data.date) && { issued: cslDate(data.date, locale) }),
    genre: documentTypes.label(data.type, locale),
    ...(number !== undefined && { number }),
    ...(isKnown(data.url) && { URL: data.url }),
    ...(dutch.includes(data.type) && { language: 'nl' }),
  };
}

/** Where the document stands in an official series, as Dutch readers write it. */
function numberOf({ gazette, dossiers = [], parliamentaryYear, documentNumber }: PolicyDocument): string | undefined {
  if (gazette !== undefined) return gazette;
  const dossier = dossiers.find(({ item }) => isKnown(item)) ?? dossiers[0];
  if (!dossier) return documentNumber;
  const series = ['Kamerstukken II', parliamentaryYear].filter(Boolean).join(' ');
  return [series, dossier.number, isKnown(dossier.item) ? `nr. ${dossier.item}` : documentNumber].filter(Boolean).join(', ');
}
