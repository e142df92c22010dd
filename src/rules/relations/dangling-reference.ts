import { isPublished } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import type { Link } from '../../library/links.ts';
import { type CollectionName, collections } from '../../model/collections.ts';
import { entryGuesser } from '../guesses.ts';
import { chooseAnother, publishIt } from '../reference-hints.ts';
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
    const guess = entryGuesser(library);
    return (
      library.links
        // The rule for grants says this better: it names the project file that has to be made.
        .filter((link) => !(link.from.collection === 'register' && link.collection === 'projects'))
        // A mistake there has a finding of its own; those that link to it need no change.
        .filter((link) => !library.mayBeMended(link.collection, link.id))
        .filter((link) => isPublished(link.from) && !library.get(link.collection, link.id))
        .map((link) => {
          const { from, path, collection, id } = link;
          const what = `Dit verwijst naar ${collections[collection].singular} ‘${id}’, maar`;
          return library.exists(collection, id)
            ? at(from, path, `${what} dat is nog niet gepubliceerd.`, publishIt(collection, id))
            : at(from, path, `${what} dat id bestaat niet.`, elsewhere(library, link) ?? chooseAnother(collection, guess(collection, id)));
        })
    );
  },
};

/** The fields of a source that name a thing on this site; one is easily taken for the other. */
const kindsOfSource: Readonly<Record<string, { field: string; collection: CollectionName }>> = {
  reference: { field: 'document', collection: 'policy' },
  document: { field: 'reference', collection: 'references' },
};

/** What to do when the other field of a source is the right one. */
function elsewhere(library: Library, { path, id }: Link): string | undefined {
  const name = path.at(-1);
  const other = typeof name === 'string' && path.length > 1 ? kindsOfSource[name] : undefined;
  if (!other || !library.get(other.collection, id)) return undefined;
  const { singular } = collections[other.collection];
  return `Dit is het id van een ${singular}: schrijf ${other.field}: ${id} in plaats van ${String(name)}: ${id}.`;
}
