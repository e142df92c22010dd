import { templateIds } from '../../body/template-anchors.ts';
import { EDITOR } from '../../i18n/editor-address.ts';
import { address, linkIn, listAddress, places } from '../../i18n/addresses.ts';
import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { collectionNames } from '../../model/collections.ts';
import { at, type Rule } from '../rule.ts';

/** Addresses that the site itself needs: its lists, its own pages, and folders with files. */
const reserved = new Set<string>([
  ...collectionNames.map((name) => listAddress(name, 'nl')).filter((list) => list !== places.help.nl),
  ...[places.search, places.compare, places.gaps, places.unproven, places.start].map((place) => place.nl),
  ...[EDITOR, '/404/', '/data/', '/en/', '/index/', '/pagefind/'],
]);

/** The address of an entry that another part of the site has; an English one when the way back leads to another page. */
function takenBy({ collection, id }: Entry): string | undefined {
  const [nl, en] = [address(collection, id, 'nl'), address(collection, id, 'en')];
  // An entry on a page with others has no address of its own.
  if (nl.includes('#')) return undefined;
  if (reserved.has(nl)) return nl;
  return linkIn(en, 'nl') === nl ? undefined : en;
}

/** Anchors that every page has, whatever it shows. */
const onEveryPage: ReadonlySet<string> = new Set(['inhoud', 'over-deze-pagina', 'zoek-op-site']);

/** Whether an entry that stands on a page with others is called after a part of that page. */
function isCalledAfterPart({ collection, id }: Entry): boolean {
  const [page, anchor] = address(collection, id, 'nl').split('#');
  // Contacts stand on a page with a text, which can have parts of every kind.
  return anchor !== undefined && (onEveryPage.has(anchor) || (page === places.help.nl && templateIds.includes(anchor)));
}

/** Entries of different lists that stand on one page, under one id. */
const sharing = (library: Library): Entry[] =>
  [...Map.groupBy(library.entries, ({ collection, id }) => address(collection, id, 'nl')).values()].flatMap(([first, ...others]) =>
    others.filter(({ collection }) => collection !== first?.collection),
  );

/** No entry takes the address of a list, of search, or of another part of the site. */
export const takenAddress: Rule = {
  code: 'taken-address',
  severity: 'error',
  title: 'Een adres dat de site zelf nodig heeft',
  cause: 'De naam van een bestand wordt een adres. Sommige adressen zijn al van een lijst, van zoeken of van een ander deel van de site.',
  mend: 'Geef het bestand een andere naam, of kies in een lijst een ander id.',
  check: (library) => [
    ...library.entries.flatMap((entry) => {
      const taken = takenBy(entry);
      return taken === undefined
        ? []
        : at(entry, [], `Het adres ${taken} is van een ander deel van de site.`, 'Geef het bestand een andere naam.');
    }),
    ...library.entries
      .filter(isCalledAfterPart)
      .map((entry) => at(entry, ['id'], `‘${entry.id}’ is al de naam van een deel van de pagina.`, 'Kies een ander id.')),
    ...sharing(library).map((entry) =>
      at(entry, ['id'], `Het adres ${address(entry.collection, entry.id, 'nl')} is al van een andere lijst.`, 'Kies een ander id.'),
    ),
  ],
};
