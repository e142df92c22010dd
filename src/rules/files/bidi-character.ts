import type { Rule } from '../rule.ts';
import { hiddenCharacterChecks } from './hidden-character.ts';

export const bidiCharacter: Rule = {
  code: 'bidi-character',
  severity: 'error',
  title: 'Een teken dat de schrijfrichting omdraait',
  cause:
    'Met deze onzichtbare tekens staat er voor een lezer iets anders dan er voor de computer staat. Zo is een gevaarlijke regel te verstoppen in een gewone zin.',
  mend: 'Ga naar de regel en kolom in de melding en haal het teken weg. Zie je niets, typ de regel dan opnieuw.',
  ...hiddenCharacterChecks(
    'bidi-character',
    (character) => `Er staat een onzichtbaar teken dat de schrijfrichting omdraait (${character}).`,
  ),
};
