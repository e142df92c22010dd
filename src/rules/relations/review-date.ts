import { formatDate } from '../../i18n/format.ts';
import type { Entry } from '../../library/entry.ts';
import { isLongAgo, MONTHS_FOR_HELP } from '../../library/help-dates.ts';
import { hasPassed, today } from '../../library/today.ts';
import { earliest, type EdtfDate } from '../../model/dates.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** Years after which there is nearly always new research. */
const MOST_YEARS = 5;

export const reviewDate: Rule = {
  code: 'review-date',
  severity: 'warning',
  title: 'Een datum om iets opnieuw te bekijken is voorbij, of ligt heel ver weg',
  cause: `Onderzoek gaat door en meldpunten veranderen. Daarom heeft elk oordeel een datum waarvoor het opnieuw bekeken wordt, en worden de pagina’s met hulp elke ${MONTHS_FOR_HELP} maanden nagelezen. Is zo’n datum voorbij, dan zegt de pagina van de interventie dat ook tegen lezers. Een oordeel blijft hoogstens ${MOST_YEARS} jaar staan.`,
  mend: 'Kijk na of alles nog klopt, verander wat nodig is, en zet er dan een nieuwe datum. Alleen de datum veranderen helpt niemand.',
  example: {
    file: 'interventions/oefengesprek.mdx',
    wrong: 'reviewBefore: 2021-11\n',
    right: 'reviewBefore: 2027-11\n',
  },
  check: (library) => {
    const day = today();
    return library.entries.flatMap((entry) =>
      entry.collection === 'interventions'
        ? judged(entry as Entry<'interventions'>, day)
        : entry.collection === 'pages'
          ? checked(entry as Entry<'pages'>, day)
          : [],
    );
  },
};

function judged(entry: Entry<'interventions'>, day: EdtfDate): FileRemark[] {
  const { reviewBefore } = entry.data.judgement;
  if (isFarAhead(reviewBefore, day)) {
    return [
      at(
        entry,
        ['judgement', 'reviewBefore'],
        `Dit oordeel wordt pas voor ${formatDate(reviewBefore, 'nl')} opnieuw bekeken; dat is later dan over ${MOST_YEARS} jaar.`,
        `Is het een tikfout? Kies anders een datum binnen ${MOST_YEARS} jaar.`,
      ),
    ];
  }
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

function isFarAhead(date: EdtfDate, day: EdtfDate): boolean {
  const end = new Date(earliest(day));
  end.setUTCFullYear(end.getUTCFullYear() + MOST_YEARS);
  return earliest(date) > end.getTime();
}

function checked(entry: Entry<'pages'>, day: EdtfDate): FileRemark[] {
  const { group, checkedOn } = entry.data;
  if (group !== 'hulp' || checkedOn === undefined || !isLongAgo(checkedOn, day)) return [];
  return [
    at(
      entry,
      ['checkedOn'],
      `Deze pagina met hulp is voor het laatst nagelezen op ${formatDate(checkedOn, 'nl')}; dat is langer dan ${MONTHS_FOR_HELP} maanden geleden.`,
      'Volg elke link, kijk of elk meldpunt nog bestaat, en zet dan bij checkedOn de datum van vandaag.',
    ),
  ];
}
