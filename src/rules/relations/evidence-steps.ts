import type { Study } from '../../model/bibliography.ts';
import type { directnesses, outcomes } from '../../model/vocabularies/evidence.ts';

type Outcome = (typeof outcomes.ids)[number];
type Directness = (typeof directnesses.ids)[number];

/** A reference that may carry a judgement, and what it found about the intervention. */
export interface Carrier {
  id: string;
  study: Study;
  found: Outcome;
}

/** From near to far. */
const settings = ['nederlands-hoger-onderwijs', 'buitenlands-hoger-onderwijs', 'andere-sector'] as const satisfies Directness[];

const isMeasured = ({ found }: Carrier) => found !== 'niet-onderzocht';
const isCompared = (carrier: Carrier) =>
  isMeasured(carrier) && (carrier.study.comparison === 'controlled' || carrier.study.comparison === 'uncontrolled');
/** What steps 4 and 5 count: an indirect outcome, however well studied, says little about safety. */
const isControlled = (carrier: Carrier) =>
  isMeasured(carrier) && carrier.study.comparison === 'controlled' && carrier.study.measured === 'direct';

/** Whether studies of the same version, on participants of their own, or a meta-analysis, found the same. */
function isRepeated(carriers: readonly Carrier[]): boolean {
  const controlled = carriers.filter(isControlled);
  if (outcomeOf(controlled) === 'gemengd') return false;
  if (controlled.some(({ study }) => study.designType === 'meta-analysis')) return true;
  return [...Map.groupBy(controlled, ({ study }) => study.version).values()].some(
    (alike) => new Set(alike.map(({ id, study }) => study.sample ?? id)).size > 1,
  );
}

/** What a step of certainty needs of the references; step 1 needs a description instead. */
export const needs: Record<number, { isMet: (carriers: readonly Carrier[]) => boolean; words: string }> = {
  2: {
    isMet: (carriers) => carriers.some((carrier) => carrier.study.theory || isCompared(carrier)),
    words: 'een bron met theorie of literatuur',
  },
  3: { isMet: (carriers) => carriers.some(isCompared), words: 'een onderzoek met een meting voor en na of een vergelijking' },
  4: {
    isMet: (carriers) => carriers.some(isControlled),
    words: 'een onderzoek met een controlegroep dat gedrag of veiligheid zelf meet (measured: direct)',
  },
  5: {
    isMet: isRepeated,
    words:
      'twee onderzoeken met een controlegroep die gedrag of veiligheid zelf meten, of een meta-analyse daarvan; met eigen deelnemers, naar dezelfde versie en met dezelfde uitkomst',
  },
};

/** The outcome that follows from what the references found. */
export function outcomeOf(carriers: readonly Carrier[]): Outcome {
  const [first, ...others] = new Set(carriers.filter(isMeasured).map(({ found }) => found));
  if (first === undefined) return 'niet-onderzocht';
  return others.length > 0 ? 'gemengd' : first;
}

/** How near a study is. A place that is not known is as far as can be. */
function settingOf({ settingType, closestSetting }: Study): (typeof settings)[number] {
  switch (settingType === 'gemengd' ? closestSetting : settingType) {
    case 'nl-ho':
      return 'nederlands-hoger-onderwijs';
    case 'buitenlands-ho':
      return 'buitenlands-hoger-onderwijs';
    default:
      return 'andere-sector';
  }
}

/**
 * The nearest setting in which the references carry this step. A control group in one sector and a survey in another are
 * not a study with a control group in the second.
 */
export function directnessOf(carriers: readonly Carrier[], certainty: number): Directness {
  const measured = carriers.filter(isMeasured);
  const isEnough = (certainty >= 3 && needs[certainty]?.isMet) || ((studies: readonly Carrier[]) => studies.length > 0);
  return (
    settings.find((_setting, farthest) => isEnough(measured.filter(({ study }) => settings.indexOf(settingOf(study)) <= farthest))) ??
    'niet-onderzocht'
  );
}
