import type { Entry } from '../library/entry.ts';

/** Why an intervention is not proven to work, the most telling reason first. */
const unprovenReasons = ['stopped', 'adverse', 'noEffect', 'mixed', 'unknown'] as const;
export type UnprovenReason = (typeof unprovenReasons)[number];

/** Undefined for an intervention of which what was measured went the right way. */
function reasonOf({ data: { stopped, judgement } }: Entry<'interventions'>): UnprovenReason | undefined {
  if (stopped) return 'stopped';
  switch (judgement.outcome) {
    case 'ongunstig':
      return 'adverse';
    case 'geen-effect':
      return 'noEffect';
    case 'gemengd':
      return 'mixed';
    case 'niet-onderzocht':
      return 'unknown';
    case 'gunstig':
      return undefined;
  }
}

/** The interventions that are not proven to work, by reason; a reason without interventions stays, since that is an answer too. */
export function groupUnproven(
  interventions: readonly Entry<'interventions'>[],
): { reason: UnprovenReason; entries: Entry<'interventions'>[] }[] {
  const groups = Map.groupBy(interventions, reasonOf);
  return unprovenReasons.map((reason) => ({ reason, entries: groups.get(reason) ?? [] }));
}
