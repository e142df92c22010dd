import { type Entry, entryKey } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import type { directnesses } from '../../model/vocabularies/evidence.ts';
import { certainties } from '../../model/vocabularies/evidence.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

type Study = Entry<'references'>;

const isControlled = ({ data }: Study) => data.study.empirical && data.study.comparison === 'controlled';
const isCompared = ({ data }: Study) => data.study.empirical && data.study.comparison !== 'none' && data.study.comparison !== 'unknown';
const isMetaAnalysis = ({ data }: Study) => data.study.designType === 'meta-analysis';

/** What each step of certainty needs of the references that carry it. */
const needs: Record<number, { met: (studies: Study[]) => boolean; words: string }> = {
  2: { met: (studies) => studies.length > 0, words: 'een bron met de theorie of literatuur' },
  3: { met: (studies) => studies.some(isCompared), words: 'een onderzoek met een meting voor en na of een vergelijking' },
  4: { met: (studies) => studies.some(isControlled), words: 'een onderzoek met een controlegroep' },
  5: {
    met: (studies) => studies.filter(isControlled).length >= 2 || studies.some((study) => isControlled(study) && isMetaAnalysis(study)),
    words: 'twee onderzoeken met een controlegroep, of een meta-analyse daarvan',
  },
};

/** Where a study must have been done for a directness to be claimed. */
const settings: Partial<Record<(typeof directnesses.ids)[number], readonly string[]>> = {
  'nederlands-hoger-onderwijs': ['nl-ho'],
  'buitenlands-hoger-onderwijs': ['buitenlands-ho', 'gemengd'],
};

/**
 * An intervention claims no more than its references carry. A reference that is not verified, or whose finding is not
 * known, carries nothing.
 */
export const evidenceClaim: Rule = {
  code: 'evidence-claim',
  severity: 'error',
  title: 'Een oordeel dat verder gaat dan het bewijs',
  cause:
    'De site zegt nooit dat iets werkt zonder onderzoek dat het draagt. Elke stap van zekerheid vraagt een soort onderzoek; een bron die niet geverifieerd is, telt niet mee.',
  mend: 'Maak de zekerheid of de uitkomst lager, of noem bij carriedBy een geverifieerde bron die het oordeel draagt. Wat elke stap vraagt, staat bij /bewijskracht/.',
  check: (library) =>
    library.entries.flatMap((entry) => (entry.collection === 'interventions' ? claims(library, entry as Entry<'interventions'>) : [])),
};

function claims(library: Library, entry: Entry<'interventions'>): FileRemark[] {
  const { judgement, evidence } = entry.data;
  // A reference with a mistake of its own has to be mended before anyone can say what it carries.
  if (judgement.carriedBy.some((id) => library.broken.has(entryKey('references', id)))) return [];
  const named = judgement.carriedBy.map((id, index) => ({ id, index, reference: library.get('references', id) }));
  const carrying = named.flatMap(({ reference }) => (reference?.data.verified && reference.data.study.findingKnown ? [reference] : []));
  const empirical = carrying.filter((reference) => reference.data.study.empirical);
  const report = (field: (string | number)[], message: string, hint: string) => at(entry, ['judgement', ...field], message, hint);

  const idle = named
    .filter(({ reference }) => reference && !carrying.includes(reference))
    .map(({ id, index }) =>
      report(
        ['carriedBy', index],
        `De bron ‘${id}’ draagt niets: hij is niet geverifieerd, of de uitkomst is niet bekend.`,
        'Haal de bron weg bij carriedBy, of verifieer hem eerst in references.yaml.',
      ),
    );
  const strange = named
    .filter(({ id }) => !evidence.includes(id))
    .map(({ id, index }) =>
      report(['carriedBy', index], `De bron ‘${id}’ draagt het oordeel, maar staat niet bij evidence.`, `Zet ‘${id}’ ook bij evidence.`),
    );
  const need = needs[judgement.certainty];
  const step = certainties.ids[judgement.certainty] ?? '0';
  const tooHigh =
    need && !need.met(carrying)
      ? report(
          ['certainty'],
          `Zekerheid ${step} (${certainties.label(step, 'nl').toLowerCase()}) heeft ${need.words} nodig; de bronnen bij carriedBy dragen dat niet.`,
          'Maak de zekerheid lager, of noem bij carriedBy een geverifieerde bron die dit draagt.',
        )
      : [];
  const studied = judgement.outcome !== 'niet-onderzocht';
  const noOutcome =
    studied && empirical.length === 0
      ? report(
          ['outcome'],
          `De uitkomst ‘${judgement.outcome}’ heeft een onderzoek nodig; bij carriedBy staat er geen dat iets gemeten heeft.`,
          'Schrijf niet-onderzocht, of noem een geverifieerd onderzoek bij carriedBy.',
        )
      : [];
  const wanted = settings[judgement.directness];
  const tooNear =
    studied === (judgement.directness === 'niet-onderzocht') ||
    (wanted && !empirical.some((reference) => wanted.includes(reference.data.study.settingType)))
      ? report(
          ['directness'],
          `De nabijheid ‘${judgement.directness}’ past niet bij de uitkomst ‘${judgement.outcome}’ en de bronnen bij carriedBy.`,
          'Zonder uitkomst is de nabijheid niet-onderzocht; anders is het de omgeving van een bron bij carriedBy.',
        )
      : [];
  return [idle, strange, tooHigh, noOutcome, tooNear].flat();
}
