import { type Rule, saying } from '../rule.ts';
import { yamlWords } from './yaml-words.ts';

export const invalidYaml: Rule = {
  code: 'invalid-yaml',
  severity: 'error',
  title: 'De velden zijn niet te lezen',
  cause:
    'De velden staan in YAML: een naam, een dubbele punt, een spatie en een waarde. Een dubbele punt in de tekst zelf, een aanhalingsteken te weinig of een scheve regel brengt dat in de war.',
  mend: 'Kijk naar de regel in de melding en de regel erboven. Zet tekst met een dubbele punt tussen enkele aanhalingstekens, en spring in met spaties.',
  example: { file: 'pages/hulp.mdx', wrong: 'title: Hulp: wie kan helpen\n', right: "title: 'Hulp: wie kan helpen'\n" },
  check: saying('invalid-yaml', ({ mistake, detail = '' }) => {
    const { message, hint } = yamlWords(mistake, detail.slice(0, 60));
    return { message: `De velden zijn niet te lezen. ${message}`, hint };
  }),
};
