import type { Rule } from '../rule.ts';

/** A tag, a comment or a character reference; a sign for 'less than' is none of these. */
const markup = /<\/?[a-z][a-z0-9:-]*(?:\s[^<>]*)?\/?>|<!--|<!doctype|&(?:#x?[0-9a-f]+|lt|gt|amp|quot|nbsp);/i;

export const htmlInField: Rule = {
  code: 'html-in-field',
  severity: 'error',
  title: 'HTML in een veld',
  cause: 'Velden zijn gewone tekst. De site toont ze letter voor letter, dus lezers zouden de codes zelf zien.',
  mend: 'Haal de HTML weg. Een bijzonder teken typ je gewoon: é, ’, ≥.',
  example: { file: 'pages/hulp.mdx', wrong: 'title: <b>Hulp</b>\n', right: 'title: Hulp\n' },
  checkField: ({ value }) => {
    const found = markup.exec(value);
    return found
      ? {
          message: `In dit veld staat HTML (${found[0].slice(0, 40)}); dat kan hier niet.`,
          hint: 'Velden zijn gewone tekst: haal de HTML weg en typ een bijzonder teken gewoon zelf.',
        }
      : undefined;
  },
};
