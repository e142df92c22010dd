import { z } from 'zod';
import {
  entryFields,
  orUnknown,
  references,
  someTexts,
  sources,
  text,
  texts,
  title,
  untranslated,
  unverified,
  webAddress,
} from './fields.ts';
import { edtfDate } from './dates.ts';
import { audiences } from './vocabularies/audiences.ts';
import { assignmentBases, fundingCertainties, fundingKinds, projectStatuses, relevances, titleStatuses } from './vocabularies/funding.ts';
import { pillars } from './vocabularies/pillars.ts';

/** A funded project. Money, recipient and dates stand in the register, with its grant. */
export const project = z.strictObject({
  ...entryFields,
  titleEn: orUnknown(untranslated(title('Titel in het Engels.'))),
  titleStatus: z
    .strictObject({
      nl: titleStatuses.schema('Herkomst van de Nederlandse titel.'),
      en: orUnknown(titleStatuses.schema('Herkomst van de Engelse titel.')),
    })
    .meta({ description: 'Van wie de woorden van de titels zijn.' }),
  fundingKind: fundingKinds.schema('Soort financiering.'),
  relevance: relevances.schema('Verband met sociale veiligheid.'),
  funder: orUnknown(text('Wie betaalt of opdracht gaf.')),
  fundingCertainty: fundingCertainties.schema('Hoe zeker het is wie betaalt.'),
  fundingBasis: orUnknown(text('De regeling, opdracht of het programma waaruit betaald wordt.')),
  referenceNumber: orUnknown(untranslated(text('Nummer bij de financier of in de Kamerstukken.'))),
  organisations: references('organisations', 'Organisaties die erbij horen.'),
  partners: orUnknown(someTexts('Partners.')),
  dutchPartner: text('Nederlandse partner; alleen bij Europese projecten.').optional(),
  status: projectStatuses.schema('Stand volgens de jongste bron.'),
  statusNote: text('De stand in de woorden van de bron.'),
  statusAsOf: orUnknown(edtfDate('Van wanneer die stand is.')),
  statusAsOfNote: text('Toelichting bij de datum van de stand.').optional(),
  audiences: orUnknown(z.array(audiences.schema('Doelgroep.')).min(1).meta({ description: 'Voor wie het is.' })),
  audienceNote: text('De doelgroep in de woorden van de bron.').optional(),
  pillars: orUnknown(z.array(pillars.schema('Pijler.')).min(1).meta({ description: 'De pijlers van het KNAW-advies.' })),
  pillarsBasis: assignmentBases.schema('Waarop de toedeling aan pijlers berust.'),
  products: orUnknown(texts('Wat het project maakt.')),
  results: orUnknown(z.array(webAddress('Adres.')).meta({ description: 'Waar het resultaat te vinden is.' })),
  interventions: references('interventions', 'Interventies die bij het project horen.').optional(),
  documents: references('policy', 'Beleidsdocumenten die bij het project horen.').optional(),
  programmes: references('programmes', 'Programma’s waar het project bij hoort.').optional(),
  remark: text('Twijfel, tegenspraak tussen bronnen en wat is aangenomen.').optional(),
  sources,
  unverified,
});
export type Project = z.infer<typeof project>;
