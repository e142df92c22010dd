import { z } from 'zod';
import { entryFields, source, text, texts } from './fields.ts';
import { actionLineNumber } from './policy-document.ts';

/** A pillar of the KNAW advice. */
export const pillar = z.strictObject({
  ...entryFields,
  otherNames: texts('Andere namen voor deze pijler.'),
  points: z
    .array(z.strictObject({ point: text('Wat erbij hoort.'), sources: z.array(source) }))
    .min(1)
    .meta({ description: 'Wat er volgens de bronnen bij deze pijler hoort.' }),
  actionLines: z.array(actionLineNumber).meta({ description: 'Actielijnen die erbij passen (redactionele koppeling).' }),
  actionLinesNote: text('Waarom die actielijnen erbij passen.'),
});
