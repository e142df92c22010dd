import { today } from '../library/today.ts';
import { earliest, type EdtfDate, latest } from '../model/dates.ts';
import { concept, defineVocabulary } from '../model/vocabulary.ts';

/** Where a programme is in its period, on the day of the build. The content has only the period. */
export const programmeStages = defineVocabulary('fase van een programma', {
  bezig: concept(
    'Looptijd niet voorbij',
    'De looptijd heeft geen einde, of dat einde is nog niet bereikt.',
    'Period not over',
    'The period has no end, or its end has not been reached.',
  ),
  voorbij: concept('Looptijd voorbij', 'Het einde van de looptijd is geweest.', 'Period has ended', 'The period has come to its end.'),
});

/** The stage of a programme with this period. */
export const stageOf = (period: EdtfDate): (typeof programmeStages.ids)[number] =>
  latest(period) < earliest(today()) ? 'voorbij' : 'bezig';
