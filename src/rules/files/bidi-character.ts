import { type Rule, saying } from '../rule.ts';

export const bidiCharacter: Rule = {
  code: 'bidi-character',
  severity: 'error',
  title: 'Een teken dat de schrijfrichting omdraait',
  cause:
    'Met deze onzichtbare tekens staat er voor een lezer iets anders dan er voor de computer staat. Zo is een gevaarlijke regel te verstoppen in een gewone zin.',
  mend: 'Ga naar de regel en kolom in de melding en haal het teken weg. Zie je niets, typ de regel dan opnieuw.',
  check: saying('bidi-character', ({ character }) => ({
    message: `Er staat een onzichtbaar teken dat de schrijfrichting omdraait (${character}).`,
    hint: 'Haal dat teken weg; typ de regel zo nodig opnieuw.',
  })),
};
