import { at, type Rule } from '../rule.ts';
import { emptySources } from './empty-sources.ts';

/** Every fact has a source: the first agreement of who writes for this site. */
export const missingSource: Rule = {
  code: 'missing-source',
  severity: 'warning',
  title: 'Feiten zonder bron',
  cause: 'Een lezer moet kunnen nagaan waar een feit vandaan komt. Daarom heeft elk feit op deze site een bron.',
  mend: 'Zet bij sources waar het staat: een url, een document van deze site of een reference uit references.yaml.',
  example: {
    file: 'projects/proefproject.mdx',
    wrong: 'sources: []\n',
    right: 'sources:\n  - document: plan-2025\n    heading: Projecten\n',
  },
  check: (library) =>
    emptySources(library)
      .filter(({ isVerified }) => !isVerified)
      .map(({ entry, path }) =>
        at(entry, path, 'Hier staat geen bron bij.', 'Zet bij sources een url, een document of een reference: de plek waar het staat.'),
      ),
};
