import { attributesOf, isComponent, isElement, startOf } from '../../body/parse-body.ts';
import type { Rule } from '../rule.ts';
import { schemeOf, unsafeScheme } from './schemes.ts';

/** What a link in a text may begin with; anything else is for programs. */
const allowed = new Set(['http', 'https', 'mailto', 'tel']);

const words = (scheme: string) => ({
  message: `Het adres begint met ‘${scheme.slice(0, 30)}:’; dat kan hier niet.`,
  hint: 'Een adres begint met https:// voor een andere site, of met / voor een pagina van deze site.',
});

export const unsafeSchemeRule: Rule = {
  code: 'unsafe-scheme',
  severity: 'error',
  title: 'Een adres dat iets kan laten lopen',
  cause:
    'Een adres dat begint met javascript: of data: is geen plek op het web, maar een programma of een vermomd bestand. Wie erop klikt, weet niet wat er gebeurt.',
  mend: 'Vervang het adres door een gewoon webadres dat met https:// begint, of haal de link weg.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Lees meer [over hulp](javascript:open).\n',
    right: 'Lees meer [over hulp](https://example.org/hulp).\n',
  },
  checkField: ({ value }) => {
    const scheme = unsafeScheme(value);
    return scheme === undefined ? undefined : words(scheme);
  },
  checkBody: ({ body }) => {
    const used = body.nodes.flatMap(({ node }) => {
      const addresses = isElement(node)
        ? ['href', 'src'].flatMap((name) => (typeof node.properties[name] === 'string' ? node.properties[name] : []))
        : isComponent(node)
          ? Object.values(attributesOf(node)).filter((value) => unsafeScheme(value) !== undefined)
          : [];
      return addresses.map((address) => ({ address, position: startOf(node) }));
    });
    const seen = new Set(used.map(({ address }) => address));
    // An address that stands apart and is used is named where it is used.
    return [...used, ...body.definitions.filter(({ address }) => !seen.has(address))].flatMap(({ address, position }) => {
      const scheme = schemeOf(address);
      return scheme === undefined || allowed.has(scheme) ? [] : { line: position.line, column: position.column, ...words(scheme) };
    });
  },
};
