import { z } from 'zod';
import { edtfDate } from './dates.ts';
import { LONGEST_ID, LONGEST_TITLE } from './limits.ts';

/** Ids are kebab-case and are never used again for something else. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether a name can be an id, and so the name of a file and an address. */
export const isId = (name: string): boolean => name.length <= LONGEST_ID && idPattern.test(name);

/** How content says that a fact is not known; pages show 'niet bekend'. */
export const UNKNOWN = 'onbekend' as const;
export type Unknown = typeof UNKNOWN;

export const isKnown = <Value>(value: Value | Unknown | undefined): value is Exclude<Value, Unknown | undefined> =>
  value !== undefined && value !== UNKNOWN;

const words = z.string().trim().min(1, { error: 'is leeg' });

/** Words, which a translation has in its own language. */
export const text = (description: string) => words.meta({ description, words: true });

/** Words on one line, which a title or a name is made of; an end of a line in it is read as a space. */
export const title = (description: string) =>
  z
    .string()
    .trim()
    .overwrite((words) => words.replace(/\s+/g, ' '))
    .min(1, { error: 'is leeg' })
    .max(LONGEST_TITLE)
    .meta({ description, words: true });

export const texts = (description: string) => z.array(words).meta({ description, words: true });

/** At least one text: where there is none to give, the fact is unknown. */
export const someTexts = (description: string) => z.array(words).min(1).meta({ description, words: true });

/**
 * What stays as it is in a translation, though it is made of words: names, numbers, titles and headings of the documents
 * of others, and words that stand there in each language already.
 */
export const untranslated = <Schema extends z.ZodType>(schema: Schema): Schema => schema.meta({ ...schema.meta(), words: false });

/** A fact that must be written down, if only as 'onbekend'. */
export const orUnknown = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema, z.literal(UNKNOWN)]).meta({ description: schema.meta()?.description ?? '', orUnknown: true });

export const id = (description: string) =>
  z
    .string()
    .max(LONGEST_ID)
    .regex(idPattern, { error: 'mag alleen kleine letters, cijfers en streepjes hebben, zoals safe-space' })
    .meta({ description });

export const webAddress = (description: string) =>
  z
    .url({ protocol: /^https?$/, error: 'is geen webadres dat met https:// of http:// begint', abort: true })
    .refine((value) => !/\s/.test(value), { error: 'heeft een spatie; in een webadres is dat %20' })
    .refine((value) => /^https?:\/\/[^/?#\s]*\.|\s/i.test(value), {
      error: 'is geen volledig webadres: in de naam van een site staat een punt, zoals in www.voorbeeld.nl',
    })
    .meta({ description });

/** A link to an entry of another collection; the library checks that it exists. */
export const reference = (collection: string, description: string) => id(description).meta({ description, reference: collection });

export const references = (collection: string, description: string) => z.array(reference(collection, description)).meta({ description });

/**
 * Where a fact was found: a reference of the bibliography, a document of this site with its heading,
 * or a public address.
 */
export const source = untranslated(
  z
    .strictObject({
      reference: reference('references', 'Id van een bron in references.yaml.').optional(),
      document: reference('policy', 'Id van een beleidsdocument van deze site.').optional(),
      heading: text('De kop in dat document waar het staat.').optional(),
      url: webAddress('Adres van een openbare pagina.').optional(),
      title: title('Titel van de pagina.').optional(),
      published: orUnknown(edtfDate('Datum van de pagina.')).optional(),
      confirms: text('Wat deze bron bevestigt.').optional(),
    })
    .refine((value) => [value.reference, value.document, value.url].filter((part) => part !== undefined).length === 1, {
      error: 'heeft precies één van deze drie nodig: reference, document of url',
    })
    .meta({ description: 'Een bron: een verwijzing, een document van deze site of een openbaar adres.' }),
);
export type Source = z.infer<typeof source>;

export const sources = z.array(source).meta({ description: 'Waar de feiten staan.' });

/** What could not be verified; with a field name the page marks that field. */
export const unverified = z
  .array(
    z
      .strictObject({
        field: z.string().meta({ description: 'Naam van het veld dat niet geverifieerd is.' }).optional(),
        note: text('Wat er niet geverifieerd is, in gewone woorden.').optional(),
      })
      .refine((value) => value.field !== undefined || value.note !== undefined, {
        error: 'heeft field of note nodig',
      }),
  )
  .meta({ description: 'De velden die niet geverifieerd zijn.' });

/** Words that readers use and that the pages do not: search finds by them, and no page shows them. */
export const searchWords = untranslated(
  texts('Woorden waarmee mensen dit zoeken en die niet op de pagina staan, Nederlands of Engels.'),
).optional();

/** Title, summary and other fields that every page has. */
export const entryFields = {
  title: title('Titel, zonder punt aan het eind.'),
  summary: text('Samenvatting in gewone taal, hoogstens 120 woorden.'),
  searchWords,
  questionsToAsk: texts('Wat een student of promovendus hierover aan de eigen instelling kan vragen; elke vraag één zin.').optional(),
  draft: z.boolean().meta({ description: 'Schrijf true zolang de pagina nog niet gepubliceerd mag worden.' }).optional(),
};

/** Fields of a Dutch file that are written in English. */
export const englishFields: ReadonlySet<string> = new Set(['en', 'titleEn', 'nameEn']);
