import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { id, reference, sources, text, title } from './fields.ts';
import { resultStates } from './vocabularies/objectives.ts';

/** Something that an objective promises, and what is known of it. */
const promisedResult = z.strictObject({
  what: text('Wat er beloofd is, in eigen woorden.'),
  period: edtfDate('Wanneer het er moet zijn, of de jaren waarin eraan gewerkt wordt.'),
  state: resultStates.schema('Hoe het ermee staat.'),
  asOf: edtfDate('De datum van de jongste bron over deze stand.').optional(),
  known: text('Wat er bekend is, en wat niet.'),
  sources,
});
export type PromisedResult = z.infer<typeof promisedResult>;

/** An objective of a programme, with the results that were promised. */
export const objective = z.strictObject({
  id: id('Vast kenmerk.'),
  title: title('Het doel, in enkele woorden.'),
  description: text('Wat het programma ermee wil, in eigen woorden.'),
  programme: reference('programmes', 'Het programma waar het doel bij hoort.'),
  results: z.array(promisedResult).meta({ description: 'De beloofde resultaten.' }),
  sources,
});
export type Objective = z.infer<typeof objective>;
