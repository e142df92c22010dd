import { z } from 'zod';
import { clockTime, edtfDate } from './dates.ts';
import {
  id,
  orUnknown,
  reference,
  references,
  searchWords,
  source,
  sources,
  text,
  texts,
  title,
  untranslated,
  webAddress,
} from './fields.ts';
import { organisationKinds } from './vocabularies/organisations.ts';

export const timelineEvent = z.strictObject({
  id: id('Vast kenmerk.'),
  date: edtfDate('Wanneer.'),
  event: title('Wat er gebeurde.'),
  document: reference('policy', 'Document dat erbij hoort.').optional(),
  source: source.optional(),
});

/** A document that the documents of this site mention, without a page of its own. */
export const mention = z.strictObject({
  id: id('Vast kenmerk.'),
  title: title('Naam van het stuk.'),
  number: orUnknown(untranslated(text('Nummer of vindplaats.'))),
  url: orUnknown(webAddress('Waar het te lezen is.')),
  description: text('Waarom het genoemd wordt.'),
  source,
});

const wording = (language: string) =>
  untranslated(
    z
      .strictObject({
        label: title(`Voorkeursterm in het ${language}.`),
        synonyms: texts(`Andere woorden in het ${language}.`),
        abbreviations: texts(`Afkortingen in het ${language}.`),
        definition: text(`Korte uitleg in het ${language}.`),
        searchWords,
      })
      .meta({ description: `Het begrip in het ${language}.` }),
  );

/** A term of the thesaurus, in Dutch and English. */
export const term = z.strictObject({
  id: id('Vast kenmerk.'),
  nl: wording('Nederlands'),
  en: wording('Engels'),
  related: references('terms', 'Begrippen die erbij horen.').optional(),
  sources: sources.optional(),
});

export const organisation = z.strictObject({
  id: id('Vast kenmerk.'),
  name: untranslated(title('Naam.')),
  nameEn: untranslated(title('Naam in het Engels.')).optional(),
  abbreviation: untranslated(text('Afkorting.')).optional(),
  kind: organisationKinds.schema('Soort organisatie.'),
  country: text('Land, als het niet Nederland is.').optional(),
  description: text('Wat deze organisatie met sociale veiligheid te maken heeft.'),
  url: webAddress('Website.').optional(),
  ror: webAddress('Adres in het Research Organization Registry.').optional(),
  sources: sources.optional(),
});
export type Organisation = z.infer<typeof organisation>;

/** A meeting or deadline. Times are those of Europe/Amsterdam. */
export const calendarEvent = z.strictObject({
  id: id('Vast kenmerk.'),
  title: title('Naam van de bijeenkomst of termijn.'),
  kind: z.enum(['bijeenkomst', 'termijn']).meta({ description: 'Bijeenkomst of termijn.' }),
  date: edtfDate('Wanneer.'),
  startTime: clockTime('Begintijd.').optional(),
  endTime: clockTime('Eindtijd.').optional(),
  place: orUnknown(text('Waar.')),
  audience: orUnknown(text('Voor wie.')),
  description: text('Wat er te doen is.'),
  scheme: reference('register', 'Regeling waar het bij hoort.').optional(),
  sources,
});
export type CalendarEvent = z.infer<typeof calendarEvent>;
