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
            ? `‘${link.id}’ verwijst naar een ${singular} met een fout, of die nog niet gepubliceerd is.`
            : `‘${link.id}’ verwijst naar een ${singular} die niet bestaat.`,
          exists
            ? `Herstel of publiceer die eerst, of haal de verwijzing weg.`
            : `${guess ? `Bedoel je ‘${guess}’? ` : ''}Anders: maak die ${singular} in ${path}, of haal de verwijzing weg.`,
        );
      }),
};

const ids = (library: Library, collection: CollectionName): string[] => library.all(collection).map((entry) => entry.id);
