import { type CollectionName, collections } from '../model/collections.ts';
import { isPublished } from '../library/entry.ts';
import type { Library } from '../library/library.ts';
import { nearest } from '../library/nearest.ts';
import { at, type Rule } from './rule.ts';

/** Every link goes to an entry that exists and that readers may see. */
export const danglingReference: Rule = {
  code: 'dangling-reference',
  check: (library) =>
    library.links
      // The rule for grants says this better: it names the project file that has to be made.
      .filter((link) => !(link.from.collection === 'register' && link.collection === 'projects'))
      .filter((link) => isPublished(link.from) && !library.get(link.collection, link.id))
      .map((link) => {
        const { singular, path } = collections[link.collection];
        const exists = library.exists(link.collection, link.id);
        const guess = nearest(link.id, ids(library, link.collection));
        return at(
          link.from,
          link.path,
          'dangling-reference',
          exists
            ? `Verwijzing naar ${singular} ‘${link.id}’: die heeft een fout of is nog niet gepubliceerd.`
            : `Verwijzing naar ${singular} ‘${link.id}’: die bestaat niet.`,
          exists
            ? `Herstel of publiceer die eerst, of haal de verwijzing weg.`
            : `${guess ? `Bedoel je ‘${guess}’? ` : ''}Anders: zet ‘${link.id}’ in ${path}, of haal de verwijzing weg.`,
        );
      }),
};

const ids = (library: Library, collection: CollectionName): string[] => library.all(collection).map((entry) => entry.id);
