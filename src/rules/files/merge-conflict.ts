import { type Rule, saying } from '../rule.ts';

export const mergeConflict: Rule = {
  code: 'merge-conflict',
  severity: 'error',
  title: 'Twee versies van de tekst staan door elkaar',
  cause:
    'Twee mensen veranderden dezelfde regels. Git zette beide versies in het bestand, met tekens als <<<<<<< ertussen, en laat jou kiezen.',
  mend: 'Kies de goede tekst, of voeg beide versies samen. Haal daarna de regels met <<<<<<<, ======= en >>>>>>> weg.',
  check: saying('merge-conflict', () => ({
    message: 'Hier staan twee versies van de tekst door elkaar (een samenvoegconflict).',
    hint: 'Kies de goede versie en haal de regels met <<<<<<<, ======= en >>>>>>> weg.',
  })),
};
