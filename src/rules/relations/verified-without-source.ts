import { at, type Rule } from '../rule.ts';
import { emptySources } from './empty-sources.ts';

/** What says that it was verified, says with what. */
export const verifiedWithoutSource: Rule = {
  code: 'verified-without-source',
  severity: 'error',
  title: 'Geverifieerd, maar zonder bron',
  cause: 'Bij ‘geverifieerd’ staat op de pagina dat de feiten in een bron zijn bevestigd. Zonder bron kan niemand dat nagaan.',
  mend: 'Zet bij sources waar de feiten staan. Heb je geen bron, schrijf dan bij verification dat het deels-geverifieerd is, en bij unverified wat niet.',
  example: {
    file: 'policy/plan-2025.mdx',
    wrong: 'sources: []\n',
    right: 'sources:\n  - url: https://example.org/plan\n',
  },
  check: (library) =>
    emptySources(library)
      .filter(({ isVerified }) => isVerified)
      .map(({ entry, path }) =>
        at(
          entry,
          path,
          'Hier staat geen bron, terwijl bij verification ‘geverifieerd’ staat.',
          'Zet bij sources een url, een document of een reference. Heb je geen bron, schrijf dan ‘deels-geverifieerd’ bij verification.',
        ),
      ),
};
