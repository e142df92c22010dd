import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { entryFields, orUnknown, references, source, sources, text, texts, title, untranslated, unverified, webAddress } from './fields.ts';
import { documentTypes, verifications } from './vocabularies/policy.ts';

const dossier = z.strictObject({
  number: untranslated(text('Dossiernummer van de Tweede Kamer, zoals 29 240.')),
  title: title('Naam van het dossier.').optional(),
  item: orUnknown(z.int().positive().meta({ description: 'Ondernummer.' })).optional(),
});

export const actionLineNumber = z.int().min(1).max(5).meta({ description: 'Nummer van een actielijn.', reference: 'action-lines' });

/** A letter, memo, advice, report, decree, scheme or bill. */
export const policyDocument = z.strictObject({
  ...entryFields,
  type: documentTypes.schema('Soort document.'),
  typeNote: text('De soort in de woorden van de bron.').optional(),
  titleNote: text('Toelichting bij de titel.').optional(),
  date: orUnknown(edtfDate('Datum van het document.')),
  dateNote: text('Toelichting bij de datum.').optional(),
  sender: text('Van wie het is.'),
  addressee: text('Aan wie het gericht is.').optional(),
  organisations: references('organisations', 'Organisaties die erbij horen.'),
  parliamentaryYear: untranslated(text('Vergaderjaar van de Tweede Kamer.')).optional(),
  dossiers: z.array(dossier).meta({ description: 'Kamerdossiers.' }).optional(),
  dossierNote: text('Toelichting bij het nummer.').optional(),
  documentNumber: untranslated(text('Documentnummer van de Tweede Kamer.')).optional(),
  caseNumber: untranslated(text('Zaaknummer van de Tweede Kamer.')).optional(),
  registration: untranslated(text('Kenmerk van het ministerie.')).optional(),
  directorate: text('Directie van het ministerie.').optional(),
  gazette: untranslated(text('Nummer in de Staatscourant.')).optional(),
  presentation: text('Hoe het aan de Kamer is aangeboden.').optional(),
  url: orUnknown(webAddress('Waar het te lezen is.')),
  urlNote: text('Toelichting bij het adres.').optional(),
  urls: z.array(webAddress('Adres.')).meta({ description: 'Andere adressen van hetzelfde document.' }).optional(),
  attachments: texts('Bijlagen.'),
  keyPoints: texts('De punten die ertoe doen.'),
  actionLines: z.array(actionLineNumber).meta({ description: 'Actielijnen die het raakt.' }),
  parties: texts('Partijen die het ondertekenden.').optional(),
  phases: z
    .array(z.strictObject({ date: edtfDate('Wanneer.'), phase: text('Wat er toen gebeurde.') }))
    .meta({ description: 'Fasen van een wetsvoorstel.' })
    .optional(),
  recommendations: z
    .array(z.strictObject({ text: text('De aanbeveling.'), sources: z.array(source) }))
    .meta({ description: 'Aanbevelingen uit een advies.' })
    .optional(),
  sources,
  verification: verifications.schema('Hoe ver de feiten geverifieerd zijn.'),
  verificationNote: text('De verificatie in woorden.').optional(),
  unverified,
});
export type PolicyDocument = z.infer<typeof policyDocument>;
