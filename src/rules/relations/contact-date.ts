import { formatDate } from '../../i18n/format.ts';
import { isLongAgo, MONTHS_FOR_HELP } from '../../library/help-dates.ts';
import { today } from '../../library/today.ts';
import { at, type Rule } from '../rule.ts';

export const contactDate: Rule = {
  code: 'contact-date',
  severity: 'warning',
  title: 'Een contact is lang niet nagekeken',
  cause: `Wie hulp zoekt, belt het nummer dat op de site staat. Nummers en openingstijden veranderen. Daarom worden de contacten op de pagina met hulp elke ${MONTHS_FOR_HELP} maanden met hun bronnen vergeleken. Is dat langer geleden, dan zegt de pagina dat er bij.`,
  mend: 'Ga naar de bronnen van het contact, kijk of nummer, tijden en adressen nog kloppen, en zet dan bij checkedOn de datum van die dag. Alleen de datum veranderen helpt niemand.',
  example: {
    file: 'contacts.yaml',
    wrong: "  checkedOn: '2021-11-26'\n",
    right: "  checkedOn: '2026-11-26'\n",
  },
  check: (library) => {
    const day = today();
    return library
      .all('contacts')
      .flatMap((entry) =>
        isLongAgo(entry.data.checkedOn, day)
          ? at(
              entry,
              ['checkedOn'],
              `De gegevens van ‘${entry.data.name}’ zijn voor het laatst nagekeken op ${formatDate(entry.data.checkedOn, 'nl')}; dat is langer dan ${MONTHS_FOR_HELP} maanden geleden.`,
              'Vergelijk nummer, tijden en adressen met de bronnen, en zet dan bij checkedOn de datum van vandaag.',
            )
          : [],
      );
  },
};
