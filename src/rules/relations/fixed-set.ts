import { type CollectionName, collections } from '../../model/collections.ts';
import { pillars } from '../../model/vocabularies/pillars.ts';
import type { Library } from '../../library/library.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** Collections whose entries are given: the pillars of the advice, and the lines of the national approach. */
const fixed: [CollectionName, readonly string[]][] = [
  ['pillars', pillars.ids],
  ['action-lines', ['1', '2', '3', '4', '5']],
];

/** The three pillars and the five action lines are all there, and no others; other entries name them by number. */
export const fixedSet: Rule = {
  code: 'fixed-set',
  severity: 'error',
  title: 'Een pijler of actielijn te veel of te weinig',
  cause: 'Er zijn drie pijlers en vijf actielijnen. Andere pagina’s verwijzen ernaar, dus ze zijn er allemaal en er komen er geen bij.',
  mend: 'Zet het bestand terug dat ontbreekt, of haal het bestand weg dat er niet bij hoort.',
  check: (library) =>
    // Without the folder there is one thing to mend, not one per entry.
    library.problems.some((problem) => problem.kind === 'missing-folder')
      ? []
      : fixed.flatMap(([collection, ids]) => [...missing(library, collection, ids), ...strange(library, collection, ids)]),
};

const missing = (library: Library, collection: CollectionName, ids: readonly string[]): FileRemark[] =>
  ids
    .filter((id) => !library.exists(collection, id))
    .map((id) => ({
      file: `${collections[collection].path}/${id}.mdx`,
      line: 1,
      column: 1,
      message: `Dit bestand ontbreekt: de ${collections[collection].singular} ‘${id}’ heeft geen pagina.`,
      hint: 'Zet het bestand terug.',
    }));

const strange = (library: Library, collection: CollectionName, ids: readonly string[]): FileRemark[] =>
  library.entries
    .filter((entry) => entry.collection === collection && !ids.includes(entry.id))
    .map((entry) =>
      at(
        entry,
        [],
        `Een ${collections[collection].singular} ‘${entry.id}’ bestaat niet.`,
        `Er zijn er ${ids.length}: ${ids.join(', ')}. Haal dit bestand weg.`,
      ),
    );
