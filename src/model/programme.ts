import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { entryFields, orUnknown, references, sources, text, texts, unverified, webAddress } from './fields.ts';
import { verifications } from './vocabularies/policy.ts';

/** A programme related to social safety. */
export const programme = z.strictObject({
  ...entryFields,
  owner: text('Van wie het programma is.'),
  organisations: references('organisations', 'Organisaties die erbij horen.'),
  kind: text('Soort programma.').optional(),
  period: orUnknown(edtfDate('Looptijd.')),
  periodNote: text('Toelichting bij de looptijd.').optional(),
  date: edtfDate('Datum waarop het werd vastgesteld of bekendgemaakt.').optional(),
  parliamentaryPapers: text('Kamerstukken waarin het staat.').optional(),
  goals: texts('Doelen.'),
  results: orUnknown(texts('Opbrengsten.')),
  relation: text('Het verband met sociale veiligheid.'),
  caution: text('Iets om op te letten.').optional(),
  url: orUnknown(webAddress('Waar het te vinden is.')),
  sources,
  verification: verifications.schema('Hoe ver de feiten geverifieerd zijn.'),
  verificationNote: text('De verificatie in woorden.').optional(),
  unverified,
});
