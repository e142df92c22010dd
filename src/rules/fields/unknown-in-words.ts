import type { Library } from '../../library/library.ts';
import { UNKNOWN } from '../../model/fields.ts';
import { isTranslation } from '../../model/translation.ts';
import type { Rule } from '../rule.ts';

/** Longer texts say more than that something is not known. */
const LONGEST = 16;

/** What people write where they have nothing to say, in either language; ids of vocabularies are none of these. */
const nothing =
  /^(?:(?:nog )?(?:onbekend|onbekent|ombekend|niet bekend)|nvt|n\.v\.t|nnb|n\.n\.b|ntb|n\.t\.b|tbd|tba|n\/a|not known|[?\-–—.]+)[.?!]*$/i;

/** Whether a text is another way to write that something is not known. */
export const saysNothing = (value: string): boolean => value.length <= LONGEST && value !== UNKNOWN && nothing.test(value);

/** Pages know one word for what is not known, and show it in the language of the reader. */
export const unknownInWords: Rule = {
  code: 'unknown-in-words',
  severity: 'warning',
  title: 'Onbekend, maar anders geschreven',
  cause:
    'Wat niet bekend is, schrijf je als onbekend, met een kleine letter en zonder punt. Dan zegt de pagina ‘niet bekend’, in de taal van de lezer. Iets anders staat er als een feit.',
  mend: 'Schrijf onbekend. Is het hier niet van toepassing, haal het veld dan weg of zeg het in een zin.',
  example: { file: 'interventions/oefengesprek.mdx', wrong: 'duration: n.v.t.\n', right: 'duration: onbekend\n' },
  askField: ({ source, path, value }) => {
    if (!saysNothing(value)) return undefined;
    const { file } = source;
    const place = source.locate(path);
    return (library) =>
      isRefused(library, { file, ...place })
        ? undefined
        : {
            message: `Hier staat ‘${value}’; dat komt zo op de pagina, als een feit.`,
            hint: isTranslation(file)
              ? 'Staat er in het Nederlands onbekend, haal dit veld dan weg: de pagina zegt het zelf in het Engels. Zeg het anders in een zin.'
              : `Is het niet bekend, schrijf dan ${UNKNOWN}, met een kleine letter en zonder punt. Is het niet van toepassing, zeg dat dan in een zin.`,
          };
  },
};

/** Whether the schema refuses what stands there: then that finding says already what can be written. */
const isRefused = ({ problems }: Library, { file, line, column }: { file: string; line: number; column: number }): boolean =>
  problems.some((problem) => problem.file === file && problem.line === line && problem.column === column);
