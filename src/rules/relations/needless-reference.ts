import { entryKey } from '../../library/entry.ts';
import type { Link } from '../../library/links.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

export const needlessReference: Rule = {
  code: 'needless-reference',
  severity: 'warning',
  title: 'Een verwijzing naar zichzelf, of twee keer dezelfde',
  cause: 'Bij ‘zie ook’ staat dan de pagina waar de lezer al is, of twee keer dezelfde. Meestal had er een andere moeten staan.',
  mend: 'Haal de verwijzing weg, of schrijf het id dat je bedoelde.',
  example: { file: 'policy/plan-2025.mdx', wrong: 'actionLines: [1, 1]\n', right: 'actionLines: [1]\n' },
  check: (library) => {
    const seen = new Set<string>();
    return library.links.flatMap((link) => [...toItself(link), ...again(link, seen)]);
  },
};

/** A document may well name itself as the source of what it says. */
const toItself = ({ from, path, collection, id }: Link): FileRemark[] =>
  path[0] === 'related' && collection === from.collection && id === from.id
    ? [at(from, path, `Bij ‘related’ staat ‘${id}’, en dat is dit onderdeel zelf.`, 'Haal het weg, of schrijf het id dat je bedoelde.')]
    : [];

/** Only in a list of ids: the sources of an entry may be several places of one document. */
function again({ from, path, collection, id }: Link, seen: Set<string>): FileRemark[] {
  if (typeof path.at(-1) !== 'number') return [];
  const list = path.slice(0, -1).join('.');
  const key = `${entryKey(from.collection, from.id)} ${list} ${collection} ${id}`;
  if (!seen.has(key)) {
    seen.add(key);
    return [];
  }
  return [at(from, path, `Bij ‘${list}’ staat ‘${id}’ al eerder.`, 'Haal een van de twee weg, of schrijf het id dat je bedoelde.')];
}
