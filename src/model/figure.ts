import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { id, orUnknown, reference, source, text, title } from './fields.ts';
import { figureSubjects, precisions } from './vocabularies/figures.ts';

/** A number with its population and source. */
export const figure = z.strictObject({
  id: id('Vast kenmerk.'),
  value: z
    .union([z.number(), text('De woorden van de bron.')])
    .meta({ description: 'Het getal, de woorden van de bron, of een datum of periode zoals ‘2016/2023’.' }),
  precision: precisions.schema('Hoe precies het getal is; laat weg als de bron daar niets over zegt.').optional(),
  unit: text('Eenheid, zoals %, respondenten of euro.'),
  meaning: text('Wat het getal zegt.'),
  population: text('Over wie of wat het gaat.'),
  subject: figureSubjects.schema('De vraag waarbij een lezer het zoekt.'),
  year: orUnknown(edtfDate('Wanneer het gemeten is, of de tijd waarover het gaat. Het jaar van het stuk is dat niet.')),
  document: reference('policy', 'Document waar het cijfer bij hoort.'),
  source,
  originalSource: reference('policy', 'Het onderzoek waar het cijfer vandaan komt.').optional(),
  caution: text('Iets om op te letten.').optional(),
});
export type Figure = z.infer<typeof figure>;

/** Figures that can be compared, as bars beside each other. */
export const chart = z.strictObject({
  id: id('Vast kenmerk; wordt het anker op de pagina met cijfers.'),
  title: title('Titel; noemt over wie het gaat.'),
  says: text('Wat er te zien is, in een of twee zinnen die zonder het beeld te begrijpen zijn.'),
  figures: z
    .array(reference('figures', 'Id van een cijfer.'))
    .min(2, { error: 'heeft minstens twee cijfers nodig' })
    .meta({ description: 'De cijfers, in de volgorde van de staven. Ze komen uit één onderzoek en hebben één eenheid.' }),
  populations: text('Welke groepen er naast elkaar staan. Nodig als de cijfers over verschillende groepen gaan.').optional(),
  whole: reference('figures', 'Cijfer met het geheel waarvan de staven een deel zijn; bij procenten is dat 100.').optional(),
  caution: text('Iets om op te letten.').optional(),
});
