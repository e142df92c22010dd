import { formatDate } from '../../i18n/format.ts';
import { SECURITY_PAGE, securityExpiry } from '../../library/security-page.ts';
import { today } from '../../library/today.ts';
import { earliest } from '../../model/dates.ts';
import { at, type Rule } from '../rule.ts';

/** Days in which someone has time to look whether the address for reports still works. */
const DAYS_AHEAD = 60;

const mend = 'Kijk of het adres voor meldingen nog werkt, lees de pagina na, en zet dan bij checkedOn de datum van vandaag.';

export const securityDate: Rule = {
  code: 'security-date',
  severity: 'warning',
  title: 'De datum bij het melden van een lek loopt af',
  cause: `De site zegt in een bestand, security.txt, waar mensen een lek kunnen melden, en tot wanneer dat geldt: minder dan een jaar nadat de pagina erover is nagelezen. Een verlopen adres is erger dan geen. Daarom komt deze melding ${DAYS_AHEAD} dagen van tevoren. Heeft de site een adres voor meldingen, dan kan zij pas weer gemaakt worden als dit hersteld is.`,
  mend: 'Stuur een bericht naar het adres voor meldingen en kijk of het aankomt. Lees de pagina na, en zet dan bij checkedOn de datum van vandaag.',
  example: { file: `pages/${SECURITY_PAGE}.mdx`, wrong: 'checkedOn: 2025-11-26\n', right: 'checkedOn: 2026-11-26\n' },
  check: (library) => {
    const page = library.get('pages', SECURITY_PAGE);
    if (!page) return [];
    const expiry = securityExpiry(page);
    if (expiry === undefined) return [at(page, [], 'Er staat niet bij wanneer deze pagina is nagelezen.', mend)];
    const days = Math.floor((expiry - earliest(today())) / (24 * 60 * 60 * 1000));
    if (days >= DAYS_AHEAD) return [];
    const date = formatDate(new Date(expiry).toISOString().slice(0, 10), 'nl');
    return [
      at(
        page,
        ['checkedOn'],
        days < 0
          ? `Wat hier staat over het melden van een lek, gold tot ${date}.`
          : `Wat hier staat over het melden van een lek, geldt nog tot ${date}.`,
        mend,
      ),
    ];
  },
};
