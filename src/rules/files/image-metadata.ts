import { type Rule, saying } from '../rule.ts';

export const imageMetadata: Rule = {
  code: 'image-metadata',
  severity: 'error',
  title: 'Er zitten gegevens in het plaatje verstopt',
  cause:
    'Telefoons en camera’s schrijven in een foto waar, wanneer en waarmee die gemaakt is. Dat gaat mee als iemand het plaatje bewaart.',
  mend: 'Bewaar het plaatje opnieuw zonder die gegevens. In veel programma’s heet dat ‘metagegevens verwijderen’; een schermafdruk van de foto heeft ze ook niet.',
  check: saying('image-metadata', () => ({
    message: 'In dit plaatje zitten gegevens verstopt over waar, waarmee of door wie het gemaakt is (zoals EXIF).',
    hint: 'Bewaar het plaatje opnieuw zonder metagegevens.',
  })),
};
