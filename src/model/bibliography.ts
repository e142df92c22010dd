import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { id, orUnknown, text, title, untranslated, webAddress } from './fields.ts';
import { comparisons, designTypes, measures, settingTypes } from './vocabularies/evidence.ts';

const name = z.union([
  z.strictObject({ family: untranslated(text('Achternaam.')), given: untranslated(text('Voornaam of voorletters.')).optional() }),
  z.strictObject({ literal: untranslated(text('Naam van een organisatie.')) }),
]);

const study = z
  .strictObject({
    design: text('De opzet in woorden.'),
    designType: designTypes.schema('Soort onderzoek.'),
    size: text('Hoe groot het onderzoek was, zoals ‘15 studies, N = 6104’.').optional(),
    setting: text('De omgeving in woorden.'),
    settingType: settingTypes.schema('Soort omgeving.'),
    closestSetting: settingTypes.schema('Bij een gemengde omgeving: de dichtstbijzijnde die er zeker bij hoort.').optional(),
    comparison: comparisons.schema('Waarmee vergeleken is.'),
    measured: measures.schema('Wat voor uitkomst van een aanpak gemeten is.'),
    empirical: z.boolean().meta({ description: 'Waar als er zelf iets gemeten of onderzocht is.' }),
    theory: z.boolean().meta({ description: 'Waar als de publicatie theorie of literatuur geeft over hoe iets zou werken.' }),
    sample: id('Kenmerk dat publicaties over hetzelfde onderzoek delen, zoals een vervolgmeting: samen tellen ze één keer.').optional(),
    version: id('De versie die is getoetst, als er meer zijn: onderzoek naar een andere versie is geen herhaling.').optional(),
    finding: text('Wat eruit kwam, in gewone taal.'),
    findingKnown: z.boolean().meta({ description: 'Waar als de uitkomst is nagelezen.' }),
    findingAdded: text('Een later nagelezen uitkomst.').optional(),
    findingAddedSource: text('Waar die uitkomst is nagelezen.').optional(),
  })
  .refine((value) => value.closestSetting === undefined || value.settingType === 'gemengd', {
    error: 'heeft alleen bij settingType ‘gemengd’ een closestSetting',
  })
  .meta({ description: 'Het onderzoek waarover de publicatie gaat.' });
export type Study = z.infer<typeof study>;

const noDoi = 'is geen DOI (zoals 10.1000/abc), en ook niet ‘geen’ of ‘onbekend’';

/** A reference; the names of the bibliographic fields are those of CSL-JSON (https://citationstyles.org). */
export const bibliographyReference = z.strictObject({
  id: id('Vast kenmerk.'),
  type: z
    .enum(['article-journal', 'book', 'chapter', 'report', 'thesis', 'webpage', 'paper-conference', 'article', 'document'])
    .meta({ description: 'Soort publicatie, in de woorden van CSL.' }),
  author: orUnknown(z.array(name).min(1).meta({ description: 'Auteurs.' })),
  authorNote: text('Toelichting bij de auteurs.').optional(),
  title: untranslated(title('Titel.')),
  issued: orUnknown(edtfDate('Jaar van verschijnen.')),
  'container-title': untranslated(text('Tijdschrift, boek of reeks.')).optional(),
  volume: untranslated(text('Jaargang.')).optional(),
  issue: untranslated(text('Nummer.')).optional(),
  page: untranslated(text('Bladzijden of artikelnummer.')).optional(),
  publisher: untranslated(text('Uitgever.')).optional(),
  venueNote: text('De vindplaats in de woorden van de bron.').optional(),
  DOI: z
    .union([z.string().regex(/^10\.\d{4,9}\/\S+$/, { error: noDoi }), z.literal('onbekend'), z.literal('geen')], { error: noDoi })
    .meta({ description: 'DOI, of ‘geen’ of ‘onbekend’.' }),
  URL: orUnknown(webAddress('Waar het te lezen is.')),
  study,
  verified: z.boolean().meta({ description: 'Waar als de kerngegevens in een openbare bron zijn teruggevonden.' }),
  verifiedWhere: text('Waar ze zijn teruggevonden.').optional(),
  note: text('Opmerking bij de bron.').optional(),
});
export type BibliographyReference = z.infer<typeof bibliographyReference>;
