import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { text, untranslated } from './fields.ts';
import { LONGEST_ADDRESS } from './limits.ts';

// These addresses go into the configuration of web servers: plain letters, digits and hyphens, and nothing else.
const page = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)+$/;
const place = /^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*(?:#[a-z0-9]+(?:-[a-z0-9]+)*)?$/;
const error = 'is geen adres van een pagina van deze site, zoals /interventies/safe-space/';

/** An address that once had a page: where that page is now, or why it is gone. */
export const redirect = z.strictObject({
  from: z.string().max(LONGEST_ADDRESS).regex(page, { error }).meta({ description: 'Het oude adres, zonder de naam van de site.' }),
  to: z.string().regex(place, { error }).meta({ description: 'Waar de pagina nu staat. Is zij weg, laat dit veld dan weg.' }).optional(),
  reason: untranslated(text('Waarom, in de taal van het oude adres: lezers zien dit daar. Is de pagina weg, zeg dan ook wat er stond.')),
  date: edtfDate('Wanneer de pagina verhuisde of verdween.'),
});
export type Redirect = z.infer<typeof redirect>;
