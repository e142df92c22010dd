import { concept, defineVocabulary } from '../vocabulary.ts';

/** How far a promised result is. */
export const resultStates = defineVocabulary('stand van een beoogd resultaat', {
  gehaald: concept('Gehaald', 'Een bron laat zien dat het resultaat er is.', 'Achieved', 'A source shows that the result is there.'),
  loopt: concept(
    'Loopt',
    'Er is zichtbaar aan gewerkt; of het wordt gehaald, is nog niet te zeggen.',
    'Under way',
    'Work on it can be seen; whether it will be achieved cannot be said yet.',
  ),
  'nog-niet': concept('Nog niet', 'Het resultaat is er nog niet.', 'Not yet', 'The result is not there yet.'),
  onbekend: concept(
    'Niet bekend',
    'In de gelezen bronnen staat niet hoe het ermee staat.',
    'Not known',
    'The sources read do not say how it stands.',
  ),
});
