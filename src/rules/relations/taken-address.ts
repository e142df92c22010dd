import { address, listAddress, places } from '../../i18n/addresses.ts';
import { collectionNames } from '../../model/collections.ts';
import { at, type Rule } from '../rule.ts';

/** Addresses that the site itself needs: its lists, its own pages, and folders with files. */
const reserved = new Set<string>([
  ...collectionNames.flatMap((name) => [listAddress(name, 'nl'), listAddress(name, 'en')]),
  ...[places.search, places.compare, places.gaps, places.start].flatMap((place) => Object.values(place)),
  ...['/404/', '/data/', '/index/', '/pagefind/'],
]);

/** No entry takes the address of a list, of search, or of another part of the site. */
export const takenAddress: Rule = {
  code: 'taken-address',
  severity: 'error',
  title: 'Een adres dat de site zelf nodig heeft',
  cause: 'De naam van een bestand wordt een adres. Sommige adressen zijn al van een lijst, van zoeken of van een ander deel van de site.',
  mend: 'Geef het bestand een andere naam.',
  check: (library) =>
    library.entries
      .filter((entry) => reserved.has(address(entry.collection, entry.id, 'nl')))
      .map((entry) =>
        at(
          entry,
          [],
          `Het adres ${address(entry.collection, entry.id, 'nl')} is van een ander deel van de site.`,
          'Geef het bestand een andere naam.',
        ),
      ),
};
