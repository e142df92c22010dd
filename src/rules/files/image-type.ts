import { type Rule, saying } from '../rule.ts';

export const imageType: Rule = {
  code: 'image-type',
  severity: 'error',
  title: 'Het plaatje is niet wat de naam zegt',
  cause:
    'De uitgang van de naam, zoals .jpg, hoort te kloppen met wat erin zit. Anders toont een browser niets, of is het bestand iets heel anders.',
  mend: 'Bewaar het plaatje opnieuw als jpg, png, webp of avif, en geef het die uitgang.',
  check: saying('image-type', ({ expected, found }) => ({
    message: found ? `Dit plaatje heet .${expected}, maar het is ${found}.` : `Dit bestand heet .${expected}, maar het is geen plaatje.`,
    hint: 'Bewaar het plaatje opnieuw als jpg, png, webp of avif.',
  })),
};
