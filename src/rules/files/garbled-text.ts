import { positionAt } from '../../library/problem.ts';
import type { Rule } from '../rule.ts';

/** What a program made of a sign that it could not read, or of the bytes of é, ’ and € when it took each for a sign. */
const garbled = /\uFFFD|Ã[\u0080-\u00BF‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œ]|â€[\u0080-\u00BF‚ƒ„…†‡ˆ‰‹Œ‘’“”•–—˜™›œ]?|Â[\u00A0-\u00BF]|ï»¿/gu;

/** A text with more of these is mended as a whole. */
const MOST = 20;

export const garbledText: Rule = {
  code: 'garbled-text',
  severity: 'error',
  title: 'Een teken dat verkeerd is overgekomen',
  cause:
    'Letters met een accent, aanhalingstekens en het euroteken gaan soms stuk als tekst uit een ander programma komt: café wordt cafÃ©. Wat er stond, kan de site niet raden.',
  mend: 'Typ het woord opnieuw. Staan er veel, plak de tekst dan nog eens uit het oorspronkelijke document.',
  example: { file: 'pages/hulp.mdx', wrong: 'title: Hulp bij het cafÃ©\n', right: 'title: Hulp bij het café\n' },
  checkSource: ({ text }) =>
    [...text.matchAll(garbled).take(MOST)].map(({ 0: sign, index }) => ({
      ...positionAt(text, index),
      message: `Hier is een teken verkeerd overgekomen uit een ander programma (${sign}).`,
      hint: 'Typ het woord opnieuw. Staan er veel, plak de tekst dan nog eens uit het oorspronkelijke document.',
    })),
};
