import { type CollectionName, collections } from '../../model/collections.ts';
import { isPublished } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { guesser } from '../guesses.ts';
import { at, type Rule } from '../rule.ts';

/** Every link goes to an entry that exists and that readers may see. */
export const danglingReference: Rule = {
  code: 'dangling-reference',
  severity: 'error',
  title: 'Een verwijzing naar iets dat er niet is',
  cause:
    'Pagina’s verwijzen met een id naar elkaar. Bestaat dat id niet, of is die pagina nog een concept, dan kan de site de link niet maken.',
  mend: 'Kijk of je het id goed schreef; de melding stelt er vaak een voor. Bestaat de pagina nog niet, maak haar dan of haal de verwijzing weg.',
  example: { file: 'projects/proefproject.mdx', wrong: 'interventions: [oefengespek]\n', right: 'interventions: [oefengesprek]\n' },
  check: (library) => {
    const guess = guesser();
    return (
      library.links
        // The rule for grants says this better: it names the project file that has to be made.
        .filter((link) => !(link.from.collection === 'register' && link.collection === 'projects'))
        // A mistake there has a finding of its own; those that link to it need no change.
        .filter((link) => !library.mayBeMended(link.collection, link.id))
        .filter((link) => isPublished(link.from) && !library.get(link.collection, link.id))
        .map((link) => {
          const { singular, path } = collections[link.collection];
          const exists = library.exists(link.collection, link.id);
          const meant = exists ? undefined : guess(link.id, () => ids(library, link.collection));
          return at(
            link.from,
            link.path,
            exists
              ? `Verwijzing naar ${singular} ‘${link.id}’: die is nog niet gepubliceerd.`
              : `Verwijzing naar ${singular} ‘${link.id}’: die bestaat niet.`,
            exists
              ? 'Haal draft weg uit dat bestand, of haal de verwijzing weg.'
              : `${meant ? `Bedoel je ‘${meant}’? ` : ''}Anders: zet ‘${link.id}’ in ${path}, of haal de verwijzing weg.`,
          );
        })
    );
  },
};

const ids = (library: Library, collection: CollectionName): string[] => library.all(collection).map((entry) => entry.id);
