import { formatDate } from '../../i18n/format.ts';
import type { Entry } from '../../library/entry.ts';
import { hasPassed, today } from '../../library/today.ts';
import { type EdtfDate, latest } from '../../model/dates.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** People in need rely on these pages, and telephone numbers and desks change. */
const MONTHS_FOR_HELP = 6;

/** Milliseconds (UTC) of a day some months earlier; a day that its month does not have becomes the last of it. */
function monthsBefore(day: EdtfDate, months: number): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return Date.UTC(year, month - 1 - months, Math.min(date, lastOfMonth));
}

export const reviewDate: Rule = {
  code: 'review-date',
  severity: 'warning',
  title: 'Een datum om iets opnieuw te bekijken is voorbij',
  cause: `Onderzoek gaat door en meldpunten veranderen. Daarom heeft elk oordeel een datum waarvoor het opnieuw bekeken wordt, en worden de pagina’s met hulp elke ${MONTHS_FOR_HELP} maanden nagelezen. Is zo’n datum voorbij, dan zegt de pagina van de interventie dat ook tegen lezers.`,
  mend: 'Kijk na of alles nog klopt, verander wat nodig is, en zet er dan een nieuwe datum. Alleen de datum veranderen helpt niemand.',
  example: {
    file: 'interventions/oefengesprek.mdx',
    wrong: 'reviewBefore: 2021-11\n',
    right: 'reviewBefore: 2027-11\n',
  },
  check: (library) => {
    const day = today();
    const helpBefore = monthsBefore(day, MONTHS_FOR_HELP);
    return library.entries.flatMap((entry) =>
      entry.collection === 'interventions'
        ? judged(entry as Entry<'interventions'>, day)
        : entry.collection === 'pages'
          ? checked(entry as Entry<'pages'>, helpBefore)
          : [],
    );
  },
};

function judged(entry: Entry<'interventions'>, day: EdtfDate): FileRemark[] {
  const { reviewBefore } = entry.data.judgement;
  if (!hasPassed(reviewBefore, day)) return [];
  return [
    at(
      entry,
      ['judgement', 'reviewBefore'],
      `Dit oordeel had voor ${formatDate(reviewBefore, 'nl')} opnieuw bekeken moeten zijn.`,
      'Zoek of er nieuw onderzoek is en pas het oordeel zo nodig aan. Zet bij judgedOn wanneer je dat deed, en bij reviewBefore een nieuwe datum.',
    ),
  ];
}

function checked(entry: Entry<'pages'>, before: number): FileRemark[] {
  const { group, checkedOn } = entry.data;
  if (group !== 'hulp' || checkedOn === undefined || latest(checkedOn) >= before) return [];
  return [
    at(
      entry,
      ['checkedOn'],
      `Deze pagina met hulp is voor het laatst nagelezen op ${formatDate(checkedOn, 'nl')}; dat is langer dan ${MONTHS_FOR_HELP} maanden geleden.`,
      'Volg elke link, kijk of elk meldpunt nog bestaat, en zet dan bij checkedOn de datum van vandaag.',
    ),
  ];
}
