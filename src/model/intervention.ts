import { z } from 'zod';
import { edtfDate } from './dates.ts';
import {
  entryFields,
  orUnknown,
  reference,
  references,
  source,
  sources,
  text,
  texts,
  untranslated,
  unverified,
  webAddress,
} from './fields.ts';
import { audiences } from './vocabularies/audiences.ts';
import { certainties, directnesses, ingredientBases, outcomes } from './vocabularies/evidence.ts';
import { costLevels } from './vocabularies/funding.ts';
import { forms } from './vocabularies/forms.ts';
import { pillars } from './vocabularies/pillars.ts';
import { verifications } from './vocabularies/policy.ts';
import { sectors } from './vocabularies/sectors.ts';
import { sevenPs } from './vocabularies/seven-ps.ts';
import { themes } from './vocabularies/themes.ts';

const activeIngredient = z
  .strictObject({
    element: text('Wat er volgens de basis werkt, in de woorden van deze interventie.'),
    ingredient: reference('ingredients', 'Het werkzame element waar dit onder valt (redactionele indeling).'),
    basis: ingredientBases.schema('Waarop dat berust.'),
    source: source.optional(),
  })
  .refine((value) => (value.basis === 'bron') === (value.source !== undefined), {
    error: 'heeft bij basis ‘bron’ een source nodig, en bij een andere basis juist niet',
  });

const use = z.strictObject({
  by: text('Wie het gebruikte.'),
  organisation: reference('organisations', 'Die organisatie, als zij op deze site staat.').optional(),
  when: orUnknown(edtfDate('Wanneer.')),
  what: text('Hoe het gebruikt is, en hoe vaak.'),
  changed: orUnknown(text('Wat zij anders deden dan de aanbieder.')),
  source,
});

const carrier = z.strictObject({
  reference: reference('references', 'Id van de bron.'),
  found: outcomes.schema('Wat deze bron over deze interventie vond; niet-onderzocht als zij alleen theorie geeft.'),
});

const judgement = z
  .strictObject({
    certainty: z
      .int()
      .min(0)
      .max(certainties.ids.length - 1)
      .meta({ description: 'Zekerheid van het bewijs, 0 tot en met 5.', vocabulary: certainties.name }),
    outcome: outcomes.schema('Wat uit het onderzoek kwam.'),
    directness: directnesses.schema('Hoe dicht bij het Nederlandse hoger onderwijs het onderzocht is.'),
    rationale: text('Waarom het oordeel zo is.'),
    manual: webAddress('Openbare, uitgewerkte beschrijving of handleiding, ook genoemd bij sources. Nodig bij zekerheid 1.').optional(),
    carriedBy: z.array(carrier).meta({ description: 'De bronnen die het oordeel dragen.' }),
    drawbacks: text('Mogelijke nadelen, of ‘geen bekend’.'),
    dutchEvidence: text('Wat er in het Nederlandse hoger onderwijs onderzocht is.'),
    judgedOn: edtfDate('Wanneer de redactie dit oordeel gaf.'),
    reviewBefore: edtfDate('Voor wanneer het oordeel opnieuw bekeken wordt.'),
  })
  .meta({ description: 'Het oordeel van de redactie over het bewijs.' });

export const intervention = z.strictObject({
  ...entryFields,
  provider: text('Wie het aanbiedt of maakte.'),
  organisations: references('organisations', 'Organisaties die erbij horen.'),
  origin: text('Land of gebied van herkomst.'),
  forms: orUnknown(z.array(forms.schema('Vorm.')).min(1).meta({ description: 'De vorm of vormen.' })),
  audiences: orUnknown(z.array(audiences.schema('Doelgroep.')).min(1).meta({ description: 'Voor wie het is.' })),
  audienceNote: text('De doelgroep in de woorden van de bron, als die preciezer is.').optional(),
  sectors: orUnknown(z.array(sectors.schema('Sector.')).min(1).meta({ description: 'Waar het gebruikt wordt.' })),
  sectorNote: text('De sector in de woorden van de bron, als die preciezer is.').optional(),
  themes: orUnknown(z.array(themes.schema('Thema.')).min(1).meta({ description: 'Waar het over gaat (redactionele indeling).' })),
  keywords: untranslated(texts('Trefwoorden uit de bronnen.')),
  pillars: orUnknown(z.array(pillars.schema('Pijler.')).min(1).meta({ description: 'De pijlers van het KNAW-advies.' })),
  sevenPs: orUnknown(z.array(sevenPs.schema('P.')).min(1).meta({ description: 'De P’s van UniSAFE (redactionele toedeling).' })),
  goal: text('Het doel.'),
  duration: orUnknown(text('Hoe lang het duurt.')),
  cost: z
    .strictObject({
      level: costLevels.schema('Wat er van de kosten bekend is.'),
      note: text('De kosten in woorden.').optional(),
    })
    .meta({ description: 'Wat het kost.' }),
  reach: orUnknown(text('Hoe vaak en waar het gebruikt is.')),
  uses: z.array(use).meta({ description: 'Waar het gebruikt is, voor zover de bronnen dat zeggen.' }).optional(),
  theory: text('De theorie erachter.'),
  activeIngredients: z.array(activeIngredient).meta({ description: 'Werkzame elementen, elk met de basis.' }),
  evaluation: text('Wat er aan evaluatie gevonden is.'),
  evidence: references('references', 'Onderzoek en theorie die erbij horen.'),
  judgement,
  recognition: orUnknown(
    z.strictObject({
      institute: untranslated(text('Het instituut dat de erkenning gaf.')),
      level: text('Het niveau van de erkenning.'),
      url: webAddress('Waar de erkenning staat.'),
      date: edtfDate('Datum van de erkenning.'),
    }),
  ).meta({ description: 'Erkenning door NJi, RIVM, Movisie of een ander instituut.' }),
  stopped: z
    .strictObject({ since: edtfDate('Sinds wanneer.'), reason: text('Waarom het gestopt is.'), source })
    .meta({ description: 'Als het niet meer aangeboden of gedaan wordt: sinds wanneer, waarom en waar dat staat.' })
    .optional(),
  cautions: texts('Punten om op te letten.'),
  related: references('interventions', 'Interventies die erop lijken.').optional(),
  sources,
  verification: verifications.schema('Hoe ver de feiten geverifieerd zijn.'),
  unverified,
});
export type Intervention = z.infer<typeof intervention>;
export type ActiveIngredient = z.infer<typeof activeIngredient>;
