import { type Rule, saying } from '../rule.ts';

export const missingFile: Rule = {
  code: 'missing-file',
  severity: 'error',
  title: 'Een lijst ontbreekt',
  cause:
    'Cijfers, begrippen, bronnen en andere lijsten staan elk in één bestand. Zonder dat bestand raken pagina’s hun bronnen en uitleg kwijt.',
  mend: 'Zet het bestand terug onder de naam die in de melding staat. Een lijst die nog leeg is, bestaat uit alleen [].',
  check: saying('missing-file', ({ file, plural }) => ({
    message: `Het bestand ‘${file}’ met ${plural} ontbreekt.`,
    hint: 'Zet het bestand terug.',
  })),
};
