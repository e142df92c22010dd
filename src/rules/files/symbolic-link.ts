import { type Rule, saying } from '../rule.ts';

export const symbolicLink: Rule = {
  code: 'symbolic-link',
  severity: 'error',
  title: 'Een snelkoppeling in plaats van een bestand',
  cause:
    'Een snelkoppeling (symbolic link) kan naar elk bestand op de computer wijzen. De site leest alleen wat zelf in de map met inhoud staat.',
  mend: 'Haal de snelkoppeling weg en zet de tekst zelf in het bestand.',
  check: saying('symbolic-link', () => ({
    message: 'Dit is een snelkoppeling naar een ander bestand.',
    hint: 'Zet de inhoud zelf in dit bestand; de site leest alleen wat in de map met inhoud staat.',
  })),
};
