import { type Rule, saying } from '../rule.ts';

export const missingField: Rule = {
  code: 'missing-field',
  severity: 'error',
  title: 'Een veld ontbreekt',
  cause:
    'Zonder dit veld mist de pagina iets wat lezers overal verwachten. Weet je het niet, dan zegt de pagina liever dat het niet bekend is dan niets.',
  mend: 'Vul het veld in. Mag het onbekend zijn, schrijf dan onbekend; de melding zegt of dat kan.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'title: Hulp\nsummary: Met wie je kunt praten.\n---',
    right: 'title: Hulp\nsummary: Met wie je kunt praten.\ngroup: hulp\n---',
  },
  check: saying('missing-field', ({ field, explanation }) => ({
    message: `Het veld ‘${field}’ ontbreekt.`,
    hint: `Vul het in. ${explanation}`.trim(),
  })),
};
