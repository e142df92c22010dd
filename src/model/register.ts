import { z } from 'zod';
import { edtfDate, localMoment } from './dates.ts';
import { id, orUnknown, reference, source, sources, text, texts, title, webAddress } from './fields.ts';

const euros = (description: string) =>
  z
    .number()
    .nonnegative()
    .meta({ description: `${description} Alleen cijfers, met een punt voor de centen: 16000.50.`, unit: 'EUR' });

/** What whoever pays says was given in all; the register is held against it. */
const published = z
  .strictObject({
    grants: z.int().nonnegative().meta({ description: 'Gepubliceerd aantal toekenningen.' }).optional(),
    amount: euros('Gepubliceerd totaalbedrag in euro.').optional(),
    source,
  })
  .meta({ description: 'Controletotalen die de financier publiceerde.' })
  .optional();
export type Published = z.infer<typeof published>;

/** A moment at which money could be applied for or was given. */
const round = z.strictObject({
  id: id('Vast kenmerk van de ronde.'),
  title: title('Naam van de ronde.'),
  opens: orUnknown(localMoment('Begin van het aanvraagtijdvak, tijd van Amsterdam.')),
  closes: orUnknown(localMoment('Einde van het aanvraagtijdvak, tijd van Amsterdam.')),
  budget: orUnknown(euros('Beschikbaar bedrag in euro.')),
  published,
  note: text('Wat er van de ronde bekend is.').optional(),
});

/** Money given to a recipient for one project. */
export const grant = z.strictObject({
  id: id('Vast kenmerk van de toekenning.'),
  title: title('Titel van de toekenning.'),
  recipient: orUnknown(text('Wie het geld kreeg of het project leidt.')),
  round: id('Ronde waarin het geld is toegekend.').optional(),
  amount: orUnknown(euros('Bedrag in euro.')),
  amountNote: text('Toelichting bij het bedrag.').optional(),
  awardedOn: orUnknown(edtfDate('Op welke dag het geld is toegekend.')).optional(),
  start: orUnknown(edtfDate('Begin.')),
  startNote: text('Toelichting bij het begin.').optional(),
  end: orUnknown(edtfDate('Eind.')),
  endNote: text('Toelichting bij het eind.').optional(),
  project: reference('projects', 'Het project waarvoor het geld is.'),
});
export type Grant = z.infer<typeof grant>;

/** A grant scheme, or another stream of money, with its rounds and grants. */
export const scheme = z.strictObject({
  title: title('Naam van de regeling of geldstroom.'),
  summary: text('Wat het is, in gewone taal.'),
  document: reference('policy', 'Het document waarin de regeling staat.').optional(),
  programme: reference('programmes', 'Het programma waar de regeling bij hoort.').optional(),
  period: orUnknown(edtfDate('Looptijd; alle projecten vallen daarbinnen.')),
  budget: orUnknown(euros('Totaal beschikbaar bedrag in euro.')),
  budgetNote: text('Toelichting bij het bedrag.').optional(),
  published,
  known: texts('Wat bekend is.'),
  unknown: texts('Wat niet bekend is.'),
  ask: z
    .array(
      z.strictObject({
        organisation: reference('organisations', 'De organisatie die het kan weten.'),
        about: text('Wat je daar kunt vragen, en waarom daar.'),
        url: webAddress('Openbare pagina waar je terechtkunt; geen adres van een persoon.').optional(),
        sources,
      }),
    )
    .meta({ description: 'Aan wie je kunt vragen wat niet bekend is.' })
    .optional(),
  grantCount: z.int().nonnegative().meta({
    description: 'Hoeveel toekenningen dit register telt. Wie er een weghaalt, moet dat hier dus ook zeggen.',
  }),
  rounds: z.array(round).meta({ description: 'Rondes.' }),
  grants: z.array(grant).meta({ description: 'Toekenningen.' }),
  sources,
});
export type Scheme = z.infer<typeof scheme>;
export type Round = z.infer<typeof round>;
