import { type Rule, saying } from '../rule.ts';

export const yamlTag: Rule = {
  code: 'yaml-tag',
  severity: 'error',
  title: 'Een soort waarde met een uitroepteken',
  cause:
    'Met een uitroepteken vraagt YAML om een bijzondere soort waarde; in sommige programma’s zelfs om een programma dat dan loopt. Velden zijn hier altijd tekst, getallen, ja of nee, en lijsten daarvan.',
  mend: 'Haal het woord met het uitroepteken weg. Begint je tekst met een uitroepteken, zet hem dan tussen enkele aanhalingstekens.',
  example: { file: 'pages/hulp.mdx', wrong: 'title: !!js/function Hulp\n', right: 'title: Hulp\n' },
  check: saying('yaml-tag', ({ tag }) => ({
    message: `‘${tag.slice(0, 30)}’ vraagt om een bijzondere soort waarde; dat kan hier niet.`,
    hint: 'Haal het weg, of zet de tekst tussen enkele aanhalingstekens.',
  })),
};
