import { attributesOf, isComponent, isElement, isFootnoteLink, startOf, textOf } from '../../body/parse-body.ts';
import type { Rule } from '../rule.ts';
import { otherAddressIn } from './shown-address.ts';

interface Words {
  message: string;
  hint: string;
}

/** The name of the site as it is written: between `https://` and the first slash. */
const written = /^https?:\/\/([^/?#\\\s:]+)(?::\d+)?(?=[/?#]|$)/i;

/** What makes an address look like another one than it is. */
function misleading(address: string): Words | undefined {
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const { username, password, hostname } = new URL(address);
  if (username || password) {
    return {
      message: `In het adres staat iets voor een @; het echte adres is ${hostname.slice(0, 60)}.`,
      hint: 'Neem het adres over zoals het in de adresbalk staat, zonder @.',
    };
  }
  if (/(?:^|\.)xn--/.test(hostname)) {
    return {
      message: `In de naam ${hostname.slice(0, 60)} staan letters van een ander schrift, die op gewone letters lijken.`,
      hint: 'Typ het adres over met gewone letters. Klopt het zo, neem dan een ander adres van dezelfde bron.',
    };
  }
  if (written.exec(address)?.[1]?.toLowerCase() !== hostname) {
    return {
      message: `Het adres is anders geschreven dan een browser het leest; het gaat naar ${hostname.slice(0, 60)}.`,
      hint: 'Neem het adres over uit de adresbalk, met https:// ervoor.',
    };
  }
  return undefined;
}

export const misleadingAddress: Rule = {
  code: 'misleading-address',
  severity: 'error',
  title: 'Een adres dat anders lijkt dan het is',
  cause:
    'Wie een adres in de tekst leest, verwacht daar ook te komen. Een adres met een @ erin, met letters van een ander schrift, of met een ander adres in de woorden van de link brengt een lezer ergens anders.',
  mend: 'Laat de woorden van de link en het adres naar dezelfde plek wijzen, en neem het adres over uit de adresbalk.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Kijk op [example.org](https://example.net/).\n',
    right: 'Kijk op [example.org](https://example.org/).\n',
  },
  checkField: ({ value }) => misleading(value),
  checkBody: ({ body }) =>
    body.nodes.flatMap(({ node }) => {
      if (isComponent(node)) {
        const words = Object.values(attributesOf(node)).flatMap((value) => misleading(value) ?? [])[0];
        return words ? { ...startOf(node), ...words } : [];
      }
      if (!isElement(node, 'a') || isFootnoteLink(node)) return [];
      const href = String(node.properties['href'] ?? '');
      const words = misleading(href);
      if (words) return { ...startOf(node), ...words };
      const other = otherAddressIn(textOf(node), href);
      return other
        ? {
            ...startOf(node),
            message: `In de link staat ‘${other.shown.slice(0, 60)}’, maar hij gaat naar ${other.real.slice(0, 60)}.`,
            hint: 'Laat de woorden en het adres naar dezelfde plek wijzen.',
          }
        : [];
    }),
};
