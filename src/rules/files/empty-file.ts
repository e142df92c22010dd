import { type Rule, saying } from '../rule.ts';

export const emptyFile: Rule = {
  code: 'empty-file',
  severity: 'error',
  title: 'Het bestand is leeg',
  cause: 'Een leeg bestand geeft een pagina zonder titel en zonder tekst.',
  mend: 'Vul het bestand, of haal het weg. Met npm run new maak je een bestand waarin de velden al klaarstaan.',
  check: saying('empty-file', () => ({ message: 'Het bestand is leeg.', hint: 'Vul het bestand, of haal het weg.' })),
};
