import { type Rule, saying } from '../rule.ts';

export const yamlComment: Rule = {
  code: 'yaml-comment',
  severity: 'error',
  title: 'Een # waarachter alles wegvalt',
  cause:
    'In de velden is een # met een spatie ervoor het begin van een opmerking: de computer slaat de rest van de regel over. Van ‘De gevolgen van #MeToo’ komt dan alleen ‘De gevolgen van’ op de site.',
  mend: 'Zet de hele waarde tussen enkele aanhalingstekens. Was het een opmerking voor jezelf, haal haar dan weg.',
  example: { file: 'pages/hulp.mdx', wrong: 'title: Hulp na #MeToo\n', right: "title: 'Hulp na #MeToo'\n" },
  check: saying('yaml-comment', ({ lost }) => ({
    message: `Wat na een spatie en een # komt, telt niet mee: ‘${lost.slice(0, 60)}’ valt hier weg.`,
    hint: "Hoort het bij de tekst, zet dan de hele waarde tussen enkele aanhalingstekens: '…'. Was het een opmerking, haal haar dan weg.",
  })),
};
