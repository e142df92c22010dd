import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { deadline } from './commitment.ts';
import { entryFields, orUnknown, reference, source, text, texts } from './fields.ts';

/** One of the five lines of the national approach, with its state in each document. */
export const actionLine = z.strictObject({
  ...entryFields,
  description: text('Wat de actielijn inhoudt.'),
  responsible: text('Wie verantwoordelijk is.'),
  inOneSentence: text('De ontwikkeling in één zin.'),
  names: z
    .array(z.strictObject({ document: reference('policy', 'Document dat deze naam gebruikt.'), name: text('De naam.') }))
    .meta({ description: 'Hoe de actielijn in elk document heet.' }),
  states: z
    .array(
      z.strictObject({
        date: edtfDate('Wanneer dit de stand was.'),
        dateNote: text('De datum in de woorden van de bron.').optional(),
        document: reference('policy', 'Document waarin de stand staat.'),
        phase: text('De fase in een paar woorden.'),
        state: text('De stand.'),
        sources: z.array(source),
      }),
    )
    .min(1)
    .meta({ description: 'De stand, document voor document, van oud naar nieuw.' }),
  plans: z
    .array(
      deadline.extend({
        what: text('Wat er zou komen.'),
        outcome: orUnknown(text('Wat ervan kwam, in gewone woorden.')),
        metOn: edtfDate('Wanneer het er was.').optional(),
        source,
      }),
    )
    .meta({ description: 'Planningen die geen toezegging van deze site zijn, met wat ervan kwam; de oudste eerst.' })
    .optional(),
  open: texts('Wat nog openstaat.'),
});
