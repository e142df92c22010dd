import type { Entry } from '../../library/entry.ts';
import type { Path } from '../../library/read-yaml.ts';
import { UNKNOWN } from '../../model/fields.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** Longer texts say more than that something is not known. */
const LONGEST = 16;

/** What people write where they have nothing to say, in either language; ids of vocabularies are none of these. */
const nothing =
  /^(?:(?:nog )?(?:onbekend|onbekent|ombekend|niet bekend)|nvt|n\.v\.t|nnb|n\.n\.b|ntb|n\.t\.b|tbd|tba|n\/a|not known|[?\-–—.]+)[.?!]*$/i;

/** Pages know one word for what is not known, and show it in the language of the reader. */
export const unknownInWords: Rule = {
  code: 'unknown-in-words',
  severity: 'warning',
  title: 'Onbekend, maar anders geschreven',
  cause:
    'Wat niet bekend is, schrijf je als onbekend, met een kleine letter en zonder punt. Dan zegt de pagina ‘niet bekend’, in de taal van de lezer. Iets anders staat er als een feit.',
  mend: 'Schrijf onbekend. Is het hier niet van toepassing, haal het veld dan weg of zeg het in een zin.',
  example: { file: 'interventions/oefengesprek.mdx', wrong: 'duration: n.v.t.\n', right: 'duration: onbekend\n' },
  // Of an entry that does not pass, the value may be what is wrong, and then that is said already.
  check: (library) => library.entries.flatMap(remarksOn),
};

const remarksBefore = new WeakMap<Entry, readonly FileRemark[]>();

function remarksOn(entry: Entry): readonly FileRemark[] {
  const remarks = remarksBefore.get(entry) ?? findRemarks(entry);
  remarksBefore.set(entry, remarks);
  return remarks;
}

const findRemarks = (entry: Entry): FileRemark[] => [
  ...nothingsIn(entry.data, []).map(({ path, value }) =>
    at(
      entry,
      path,
      message(value),
      `Is het niet bekend, schrijf dan ${UNKNOWN}, met een kleine letter en zonder punt. Is het niet van toepassing, zeg dat dan in een zin.`,
    ),
  ),
  ...inTranslation(entry.translation),
];

const inTranslation = (translation: Entry['translation']): FileRemark[] =>
  translation
    ? nothingsIn(translation.words, []).map(({ path, value }) => ({
        file: translation.source.file,
        ...translation.locate(path),
        message: message(value),
        hint: 'Staat er in het Nederlands onbekend, haal dit veld dan weg: de pagina zegt het zelf in het Engels. Zeg het anders in een zin.',
      }))
    : [];

const message = (value: string): string => `Hier staat ‘${value}’; dat komt zo op de pagina, als een feit.`;

function nothingsIn(value: unknown, path: Path): { path: Path; value: string }[] {
  if (typeof value === 'string') return value.length <= LONGEST && value !== UNKNOWN && nothing.test(value) ? [{ path, value }] : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, part]) => nothingsIn(part, [...path, isList ? Number(key) : key]));
}
