import { type Rule, saying } from '../rule.ts';

export const yamlAlias: Rule = {
  code: 'yaml-alias',
  severity: 'error',
  title: 'Een verwijzing met & of *',
  cause:
    'In YAML geef je met & een naam aan een waarde en herhaal je die met *. Zo kan een klein bestand een reusachtig geheel worden. Hier schrijven we elke waarde voluit.',
  mend: 'Schrijf de waarde voluit. Bedoel je het teken zelf, zet de tekst dan tussen enkele aanhalingstekens.',
  example: { file: 'pages/hulp.mdx', wrong: 'summary: *kort*\n', right: "summary: '*kort*'\n" },
  check: saying('yaml-alias', ({ sign }) => ({
    message: `‘${sign.slice(0, 30)}’ is in YAML een verwijzing; dat kan hier niet.`,
    hint: 'Schrijf de waarde voluit, of zet de tekst tussen enkele aanhalingstekens.',
  })),
};
