import { z } from 'zod';
import { checks } from '../../publication/proof.ts';

const page = z.strictObject({
  address: z.string().meta({ description: 'Adres van de pagina op de site.' }),
  checks: z.record(z.enum(checks), z.boolean()).meta({ description: 'Waar als het in orde is.' }),
});

const inTwoLanguages = z.strictObject({ nl: z.string(), en: z.string() });

/** What stands in proof.json, which is written when the rest of the site is there. */
export const proofSchema = z
  .strictObject({
    register: z.string().meta({ description: 'Adres van het register.' }),
    projects: z.string().meta({ description: 'Adres van de projecten.' }),
    checks: z.record(z.enum(checks), inTwoLanguages).meta({ description: 'Waar naar gekeken is.' }),
    grants: z.int().nonnegative().meta({ description: 'Hoeveel toekenningen er zijn.' }),
    proven: z.int().nonnegative().meta({ description: 'Hoeveel daarvan bewezen een pagina hebben.' }),
    share: z.number().min(0).max(1).meta({ description: 'Welk deel dat is.' }),
    proofs: z
      .array(
        z.strictObject({
          grant: z.string().meta({ description: 'Kenmerk van de toekenning.' }),
          scheme: z.string().meta({ description: 'Het id van een onderdeel van register.json.' }),
          project: z.string().meta({ description: 'Het id van een onderdeel van projects.json.' }),
          proven: z.boolean(),
          pages: z.strictObject({ nl: page, en: page }),
        }),
      )
      .meta({ description: 'Het bewijs, toekenning voor toekenning.' }),
  })
  .meta({ title: 'Bewijs', description: 'Het bewijs dat elke toekenning haar pagina heeft, gezien op de gemaakte site.' });
