import { type Rule, saying } from '../rule.ts';

export const unreadableFile: Rule = {
  code: 'unreadable-file',
  severity: 'error',
  title: 'Het bestand is niet te lezen',
  cause: 'De computer die de site maakt, mag dit bestand niet openen, of het is weggehaald terwijl er gelezen werd.',
  mend: 'Kijk of het bestand er is en of iedereen het mag lezen. Zet het zo nodig opnieuw neer.',
  check: saying('unreadable-file', () => ({
    message: 'Het bestand is niet te lezen.',
    hint: 'Kijk of het bestand er is en of je het mag lezen.',
  })),
};
