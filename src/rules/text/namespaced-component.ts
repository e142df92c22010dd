import type { Rule } from '../rule.ts';
import { namesWith } from './component-names.ts';

export const namespacedComponent: Rule = {
  code: 'namespaced-component',
  severity: 'error',
  title: 'Een onderdeel met een dubbele punt in de naam',
  cause: 'Een naam met een dubbele punt hoort bij een andere taal, zoals SVG. Die kan meer dan tekst tonen.',
  mend: 'Kies een onderdeel uit de lijst, zonder dubbele punt in de naam.',
  example: { file: 'pages/hulp.mdx', wrong: '<svg:Note>\n\nLet op.\n\n</svg:Note>\n', right: '<Note>\n\nLet op.\n\n</Note>\n' },
  checkBody: (text) => namesWith(text, ':', 'dubbele punt'),
};
