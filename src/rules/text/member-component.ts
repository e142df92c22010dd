import type { Rule } from '../rule.ts';
import { namesWith } from './component-names.ts';

export const memberComponent: Rule = {
  code: 'member-component',
  severity: 'error',
  title: 'Een onderdeel met een punt in de naam',
  cause: 'Een naam met een punt wijst naar iets binnen een programma. De inhoud van de site is nooit een programma.',
  mend: 'Kies een onderdeel uit de lijst, zonder punt in de naam.',
  example: { file: 'pages/hulp.mdx', wrong: '<Kader.Note>\n\nLet op.\n\n</Kader.Note>\n', right: '<Note>\n\nLet op.\n\n</Note>\n' },
  checkBody: (text) => namesWith(text, '.', 'punt'),
};
