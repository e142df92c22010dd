import type { Rule } from '../rule.ts';
import { hiddenCharacterChecks } from './hidden-character.ts';

export const controlCharacter: Rule = {
  code: 'control-character',
  severity: 'error',
  title: 'Een onzichtbaar teken in de tekst',
  cause:
    'Sommige tekens zie je niet, maar programma’s lezen ze wel. Meestal komen ze mee met tekst die je uit een ander programma plakt; soms zet iemand ze er met opzet neer.',
  mend: 'Ga naar de regel en kolom in de melding en haal het teken weg. Zie je niets, typ de regel dan opnieuw.',
  ...hiddenCharacterChecks('control-character', (character) => `Er staat een onzichtbaar teken in de tekst (${character}).`),
};
