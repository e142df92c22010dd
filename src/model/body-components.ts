import { z } from 'zod';
import { reference, text, webAddress } from './fields.ts';

/** What may stand between the opening and the closing tag. */
export type ComponentContent =
  /** Paragraphs, lists and the like. */
  | 'blocks'
  /** One numbered list. */
  | 'steps'
  /** Some words inside a sentence. */
  | 'words'
  /** Nothing: the tag closes itself. */
  | 'nothing';

export interface BodyComponent {
  /** What editors call it. */
  label: string;
  /** What it is for, in one sentence. */
  description: string;
  /** The attributes, each plain text between quotation marks. */
  attributes: z.ZodObject;
  content: ComponentContent;
  /** How an editor writes it. */
  example: string;
}

/** A picture in the content folder, seen from a text beside it. */
export const imagePath = /^\.\.\/images\/([a-z0-9-]+\.(?:avif|jpg|png|webp))$/;

/** The components that a text may use: a closed list, each drawn by the site and none of them a program. */
export const bodyComponents = {
  Note: {
    label: 'Opmerking',
    description: 'Iets wat goed is om te weten, in een kader.',
    attributes: z.strictObject({ title: text('Kop boven het kader.').optional() }),
    content: 'blocks',
    example: '<Note title="Goed om te weten">\n\nDe training is er ook in het Engels.\n\n</Note>',
  },
  Warning: {
    label: 'Let op',
    description: 'Iets waarbij een lezer moet opletten, in een kader dat opvalt.',
    attributes: z.strictObject({ title: text('Kop boven het kader.').optional() }),
    content: 'blocks',
    example: '<Warning>\n\nBegin niet zonder nazorg te regelen.\n\n</Warning>',
  },
  Steps: {
    label: 'Stappen',
    description: 'Een genummerde lijst van wat je na elkaar doet.',
    attributes: z.strictObject({}),
    content: 'steps',
    example: '<Steps>\n\n1. Bespreek het met de opleiding.\n2. Kies een datum.\n\n</Steps>',
  },
  Details: {
    label: 'Uitklapper',
    description: 'Tekst die een lezer kan openklappen. Op papier staat zij er altijd.',
    attributes: z.strictObject({ summary: text('De regel waarop een lezer klikt.') }),
    content: 'blocks',
    example: '<Details summary="Hoe is dat gemeten?">\n\nMet een vragenlijst, voor en na de training.\n\n</Details>',
  },
  Quote: {
    label: 'Citaat',
    description: 'De woorden van een ander, altijd met de bron.',
    attributes: z
      .strictObject({
        by: text('Wie het zei of schreef.').optional(),
        reference: reference('references', 'Id van een bron in references.yaml.').optional(),
        document: reference('policy', 'Id van een beleidsdocument van deze site.').optional(),
        url: webAddress('Adres van een openbare pagina.').optional(),
      })
      .refine((value) => [value.reference, value.document, value.url].filter((part) => part !== undefined).length === 1, {
        error: 'heeft precies één bron nodig: reference, document of url',
      }),
    content: 'blocks',
    example: '<Quote by="KNAW" document="knaw-advies-2022">\n\nVoorkomen is een taak van iedereen.\n\n</Quote>',
  },
  Figure: {
    label: 'Afbeelding',
    description: 'Een plaatje uit de map images, met een onderschrift.',
    attributes: z.strictObject({
      src: z
        .string()
        .regex(imagePath, { error: 'is geen plaatje uit de map images; schrijf bijvoorbeeld ../images/campus.jpg' })
        .meta({ description: 'Het plaatje, zoals ../images/campus.jpg.' }),
      alt: text('Wat er te zien is, voor wie het plaatje niet ziet.'),
      caption: text('Onderschrift.').optional(),
    }),
    content: 'nothing',
    example: '<Figure src="../images/campus.jpg" alt="Studenten praten in een kring." caption="Een oefengesprek." />',
  },
  Term: {
    label: 'Begrip',
    description: 'Een woord met een link naar de uitleg bij Begrippen.',
    attributes: z.strictObject({ id: reference('terms', 'Id van een begrip in terms.yaml.') }),
    content: 'words',
    example: 'Praat met een <Term id="vertrouwenspersoon">vertrouwenspersoon</Term>.',
  },
  HelpBox: {
    label: 'Hulpkader',
    description: 'Een rustig kader met de weg naar hulp; met eigen tekst erin als dat nodig is.',
    attributes: z.strictObject({}),
    content: 'blocks',
    example: '<HelpBox />',
  },
} satisfies Record<string, BodyComponent>;

export type BodyComponentName = keyof typeof bodyComponents;

export const bodyComponentNames = Object.keys(bodyComponents) as BodyComponentName[];

export const isBodyComponent = (name: string): name is BodyComponentName => Object.hasOwn(bodyComponents, name);

/** Whether an element stands in a sentence, or on lines of its own. */
export const isInline = (name: BodyComponentName): boolean => bodyComponents[name].content === 'words';
