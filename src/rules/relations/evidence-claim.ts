import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { carriesClaim } from '../../library/studies.ts';
import { certainties } from '../../model/vocabularies/evidence.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';
import { directnessOf, needs, outcomeOf } from './evidence-steps.ts';

/**
 * An intervention claims no more than its references carry. A reference that is not verified, or whose finding is not
 * known, carries nothing.
 */
export const evidenceClaim: Rule = {
  code: 'evidence-claim',
  severity: 'error',
  title: 'Een oordeel dat verder gaat dan het bewijs',
  cause:
    'De site zegt nooit dat iets werkt zonder onderzoek dat het draagt. Elke stap van zekerheid vraagt een soort onderzoek, en de uitkomst en de nabijheid volgen uit wat de bronnen vonden. Een bron die niet geverifieerd is, telt niet mee.',
  mend: 'Maak de zekerheid of de uitkomst lager, of noem bij carriedBy een geverifieerde bron die het oordeel draagt. Wat elke stap vraagt, staat bij /bewijskracht/.',
  check: (library) =>
    library.entries.flatMap((entry) => (entry.collection === 'interventions' ? claims(library, entry as Entry<'interventions'>) : [])),
};

function claims(library: Library, entry: Entry<'interventions'>): FileRemark[] {
  const { certainty, outcome, directness, carriedBy } = entry.data.judgement;
  // A reference with a mistake of its own has to be mended before anyone can say what it carries.
  if (carriedBy.some(({ reference }) => library.mayBeMended('references', reference))) return [];
  const report = (field: (string | number)[], message: string, hint: string) => at(entry, ['judgement', ...field], message, hint);

  const carriers = carriedBy.flatMap(({ reference, found }) => {
    const data = library.get('references', reference)?.data;
    return data && carriesClaim(data) ? [{ id: reference, study: data.study, found }] : [];
  });
  const step = certainties.ids[certainty] ?? '0';
  const need = needs[certainty];
  const lacking = need && !need.isMet(carriers) ? need.words : undefined;
  const carriedOutcome = outcomeOf(carriers);
  const carriedDirectness = directnessOf(carriers, lacking === undefined ? certainty : 0);

  return [
    carriedBy.flatMap((carrier, index) => strangeCarrier(library, entry, carrier, index)),
    manualRemarks(entry),
    lacking === undefined
      ? []
      : report(
          ['certainty'],
          `Zekerheid ${step} (${certainties.label(step, 'nl').toLowerCase()}) heeft ${lacking} nodig; de bronnen bij carriedBy dragen dat niet.`,
          'Maak de zekerheid lager, of noem bij carriedBy een geverifieerde bron die dit draagt.',
        ),
    outcome === carriedOutcome
      ? []
      : report(
          ['outcome'],
          `De uitkomst ‘${outcome}’ past niet bij wat de bronnen bij carriedBy vonden: samen is dat ‘${carriedOutcome}’.`,
          `Schrijf ${carriedOutcome}, of noem bij carriedBy een geverifieerd onderzoek dat iets anders vond.`,
        ),
    directness === carriedDirectness
      ? []
      : report(
          ['directness'],
          `De nabijheid ‘${directness}’ past niet bij zekerheid ${step} en de bronnen bij carriedBy: die komen tot ‘${carriedDirectness}’.`,
          `Schrijf ${carriedDirectness}. De nabijheid is de omgeving van het onderzoek dat de zekerheid draagt; zonder uitkomst is zij niet-onderzocht.`,
        ),
  ].flat();
}

/** A reference that is named at carriedBy and cannot stand there as it does. */
function strangeCarrier(
  library: Library,
  entry: Entry<'interventions'>,
  { reference, found }: Entry<'interventions'>['data']['judgement']['carriedBy'][number],
  index: number,
): FileRemark[] {
  const data = library.get('references', reference)?.data;
  if (!data) return [];
  const place = ['judgement', 'carriedBy', index];
  if (!carriesClaim(data))
    return [
      at(
        entry,
        [...place, 'reference'],
        `De bron ‘${reference}’ draagt niets: hij is niet geverifieerd, of de uitkomst is niet bekend.`,
        'Haal de bron weg bij carriedBy, of verifieer hem eerst in references.yaml.',
      ),
    ];
  const remarks: FileRemark[] = [];
  if (!entry.data.evidence.includes(reference))
    remarks.push(
      at(
        entry,
        [...place, 'reference'],
        `De bron ‘${reference}’ draagt het oordeel, maar staat niet bij evidence.`,
        `Zet ‘${reference}’ ook bij evidence.`,
      ),
    );
  if (found !== 'niet-onderzocht' && (!data.study.empirical || data.study.measured === 'geen'))
    remarks.push(
      at(
        entry,
        [...place, 'found'],
        `De bron ‘${reference}’ heeft geen uitkomst gemeten, dus ‘${found}’ kan hier niet.`,
        'Schrijf niet-onderzocht, of kijk in references.yaml of measured en empirical kloppen.',
      ),
    );
  return remarks;
}

/** Whether there is a public description says the difference between steps 0 and 1. */
function manualRemarks(entry: Entry<'interventions'>): FileRemark[] {
  const { judgement, sources } = entry.data;
  const { certainty, manual } = judgement;
  if (manual === undefined)
    return certainty === 1
      ? [
          at(
            entry,
            ['judgement', 'certainty'],
            'Zekerheid 1 (goed beschreven) heeft een openbare, uitgewerkte beschrijving of handleiding nodig; bij manual staat er geen.',
            'Schrijf bij manual het adres ervan en noem het ook bij sources, of maak de zekerheid 0.',
          ),
        ]
      : [];
  if (certainty === 0)
    return [
      at(
        entry,
        ['judgement', 'manual'],
        'Bij manual staat een openbare beschrijving, en de zekerheid is 0 (onvoldoende bekend).',
        'Maak de zekerheid 1, of haal manual weg als het geen uitgewerkte beschrijving is.',
      ),
    ];
  return sources.some(({ url }) => url === manual)
    ? []
    : [at(entry, ['judgement', 'manual'], `Het adres ‘${manual}’ staat niet bij sources.`, 'Noem het ook bij sources, met een titel.')];
}
