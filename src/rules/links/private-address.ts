import { attributesOf, isComponent, isElement, startOf } from '../../body/parse-body.ts';
import type { Rule } from '../rule.ts';
import { webUrl } from './hosts.ts';
import { misleading } from './misleading-address.ts';

/** Names that mean something on one computer or one network, and nothing, or something else, anywhere else. */
const privateName = /(?:^|\.)(?:corp|home|home\.arpa|internal|intranet|lan|local|localdomain|localhost|private)$/;

/** A number in the place of a name, as a browser writes it: of four parts, or between square brackets. */
const number = /^(?:\d{1,3}\.){3}\d{1,3}$|^\[/;

/** The name or number of a place that is no public site; undefined for any other text. */
function privateHost(typed: string): string | undefined {
  const host = webUrl(typed)?.hostname.replace(/\.$/, '');
  if (host === undefined || (host.includes('.') && !number.test(host) && !privateName.test(host))) return undefined;
  // What only looks like a name has a message of its own.
  return misleading(typed) ? undefined : host;
}

const words = (host: string) => ({
  message: `Het adres gaat naar ‘${host.slice(0, 60)}’; dat is geen openbare site.`,
  hint: 'Kies een adres met een gewone naam, zoals https://example.org/. Een naam zonder punt, of een nummer, kan een apparaat van de lezer zelf zijn.',
});

export const privateAddress: Rule = {
  code: 'private-address',
  severity: 'error',
  title: 'Een adres op een eigen computer of netwerk',
  cause:
    'Een adres als localhost, een naam die alleen binnen een organisatie werkt of een nummer als 192.168.1.1 brengt elke lezer ergens anders: bij de eigen computer, het eigen modem, of nergens. Zo’n link kan daar ook iets veranderen.',
  mend: 'Neem het adres over van de pagina zoals die voor iedereen op het web staat. Is die er niet, haal de link dan weg.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Lees [de regeling](http://intranet/regeling).\n',
    right: 'Lees [de regeling](https://example.org/regeling).\n',
  },
  checkField: ({ value }) => {
    const host = privateHost(value);
    // Of a name without a dot the schema says already that it is no address.
    return host?.includes('.') || host?.startsWith('[') ? words(host) : undefined;
  },
  checkBody: ({ body }) =>
    body.nodes.flatMap(({ node }) => {
      const addresses = isElement(node, 'a')
        ? [String(node.properties['href'] ?? '')]
        : isComponent(node)
          ? Object.values(attributesOf(node))
          : [];
      const host = addresses.flatMap((address) => privateHost(address) ?? [])[0];
      return host === undefined ? [] : { ...startOf(node), ...words(host) };
    }),
};
