import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { id, orUnknown, reference, source, text, webAddress } from './fields.ts';
import { actionLineNumber } from './policy-document.ts';
import { commitmentKinds, commitmentStatuses } from './vocabularies/policy.ts';

/** A date by which something was promised. */
export const deadline = z.strictObject({
  by: edtfDate('Wanneer het er uiterlijk zou zijn.'),
  note: text('De termijn in de woorden van de bron, als die minder precies is.').optional(),
  document: reference('policy', 'Document waarin de termijn staat.').optional(),
});

/** A motion of parliament, or a promise of a minister or another party. */
export const commitment = z.strictObject({
  id: id('Vast kenmerk.'),
  kind: commitmentKinds.schema('Motie of toezegging.'),
  subject: text('Waar het over gaat.'),
  by: orUnknown(text('Wie de motie indiende of de toezegging deed.')),
  party: orUnknown(text('Partij van de indieners.')).optional(),
  to: text('Aan wie de toezegging gedaan is.').optional(),
  number: orUnknown(text('Nummer of vindplaats.')),
  date: orUnknown(edtfDate('Datum van de motie of de toezegging.')).optional(),
  dateNote: text('Toelichting bij de datum.').optional(),
  asks: text('Wat de motie vraagt.').optional(),
  actionLines: z.array(actionLineNumber).meta({ description: 'Actielijnen die het raakt.' }),
  deadlines: z
    .array(deadline)
    .meta({ description: 'Wanneer het er zou zijn; een termijn die verschoof, staat er vaker, de oudste eerst.' })
    .optional(),
  metBy: reference('policy', 'Het document waarmee eraan voldaan is.').optional(),
  states: z
    .array(
      z.strictObject({
        document: reference('policy', 'Document waarin de stand staat.'),
        status: text('De stand in woorden.'),
        passage: text('Wat het document erover zegt, in eigen woorden.'),
        source,
      }),
    )
    .meta({ description: 'De stand, document voor document.' }),
  status: commitmentStatuses.schema('De laatste stand.'),
  statusNote: text('De laatste stand in woorden.'),
  url: orUnknown(webAddress('Waar het te lezen is.')).optional(),
  urlNote: text('Toelichting bij het adres.').optional(),
  remark: text('Opmerking.').optional(),
});
