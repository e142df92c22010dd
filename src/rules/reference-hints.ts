import { fileOf } from '../library/entry-file.ts';
import { type CollectionName, collections } from '../model/collections.ts';

/** What to do about a reference to an entry that nobody may see yet. */
export const publishIt = (collection: CollectionName, id: string): string =>
  `Haal de regel met draft weg uit ${fileOf(collection, id)} als dat klaar is. Anders: haal de verwijzing weg.`;

/** What to do about a reference to an entry that does not exist; most of them are slips of the pen. */
export function chooseAnother(collection: CollectionName, meant: string | undefined): string {
  if (meant !== undefined) return `Bedoel je ‘${meant}’?`;
  const { storage, path } = collections[collection];
  const place = storage === 'yaml-list' ? `in ${path} welk id je bedoelt` : `in de map ${path} hoe het bestand heet`;
  return `Kijk ${place}, of haal de verwijzing weg.`;
}
