import { z } from 'zod';
import { edtfDay } from './dates.ts';
import { entryFields, sources } from './fields.ts';

/** A page of prose: about, help, privacy and the like. */
export const page = z.strictObject({
  ...entryFields,
  group: z.enum(['programma', 'hulp', 'verantwoording', 'site']).meta({ description: 'Bij welke groep pagina’s het hoort.' }),
  sensitive: z
    .boolean()
    .meta({
      description: 'Schrijf true als niemand hoeft te zien dat een lezer hier was: de pagina krijgt dan een knop om haar snel te verlaten.',
    })
    .optional(),
  checkedOn: edtfDay('Op welke dag de inhoud voor het laatst is nagelezen.').optional(),
  sources: sources.optional(),
});
