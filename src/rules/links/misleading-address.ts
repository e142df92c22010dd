import { attributesOf, isComponent, isElement, isFootnoteLink, startOf } from '../../body/parse-body.ts';
import type { FieldText, Remark, Rule } from '../rule.ts';
import { webUrl } from './hosts.ts';
import { type LinkWords, linkWordsOf } from './link-words.ts';
import { compareShown, otherSite } from './shown-address.ts';
import { belongsTo, phonesIn } from './shown-phone.ts';

interface Words {
  message: string;
  hint: string;
}

/** The name of the site as it is written: between `https://` and the first slash. */
const written = /^https?:\/\/([^/?#\\\s:]+)(?::\d+)?(?=[/?#]|$)/i;

/** What makes an address look like another one than it is. A browser leaves the space around it out. */
export function misleading(typed: string): Words | undefined {
  const url = webUrl(typed);
  if (!url) return undefined;
  const { username, password, hostname } = url;
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
  // A number between brackets is no name at all; another rule says so.
  if (hostname.startsWith('[')) return undefined;
  if (written.exec(typed.trim())?.[1]?.toLowerCase() !== hostname) {
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
  checkField: (field) => misleading(field.value) ?? besideAddress(field),
  checkBody: ({ body }) => {
    const remarks = body.nodes.flatMap(({ node }) => {
      const addresses = isComponent(node)
        ? Object.values(attributesOf(node))
        : isElement(node, 'a') && !isFootnoteLink(node)
          ? [String(node.properties['href'] ?? '')]
          : [];
      const words = addresses.flatMap((address) => misleading(address) ?? [])[0];
      return words ? { ...startOf(node), ...words } : [];
    });
    return [...remarks, ...linkWordsOf(body).flatMap((words) => (misleading(words.href) ? [] : shownBy(words)))];
  },
  askBody: ({ body }) => {
    const links = linkWordsOf(body).flatMap(({ link, href, own, whole, title }) => {
      const phones = /^https?:/i.test(href) ? [own, whole, title].map(phonesIn).find((found) => found.length > 0) : undefined;
      return phones ? { href, phones, start: startOf(link) } : [];
    });
    return links.length === 0
      ? undefined
      : (library) =>
          links.flatMap(({ href, phones, start }) => {
            const phone = phones.find((number) => !belongsTo(number, href, library));
            return phone === undefined
              ? []
              : {
                  ...start,
                  message: `In de link staat het nummer ${phone}, maar hij gaat naar een webadres.`,
                  hint: `Schrijf [${phone}](tel:…) met het nummer achter tel:, of haal het nummer uit de link.`,
                };
          });
  },
};

/** What the words of a link say, with what touches them, and what it shows when the mouse rests on it. */
function shownBy({ link, href, own, whole, title }: LinkWords): Remark[] {
  const said = compareShown(own, href) ?? compareShown(whole, href);
  const other = said === 'fits' || said === undefined ? compareShown(title, href) : said;
  return other === undefined || other === 'fits'
    ? []
    : [
        {
          ...startOf(link),
          message: `In de link staat ‘${other.shown.slice(0, 60)}’, maar hij gaat naar ${other.real.slice(0, 60)}.`,
          hint: 'Laat de woorden en het adres naar dezelfde plek wijzen.',
        },
      ];
}

/** Fields that pages show as the words of a link to the address beside them. */
const names = ['title', 'name', 'event'];

/** An address with the name of another site beside it. */
function besideAddress({ source, path, value }: FieldText): Words | undefined {
  if (path.at(-1) !== 'url') return undefined;
  let group: unknown = source.data;
  for (const step of path.slice(0, -1)) group = (group as Record<string | number, unknown>)[step];
  for (const name of names) {
    const words = (group as Record<string, unknown>)[name];
    const other = typeof words === 'string' ? otherSite(words, value) : undefined;
    if (other) {
      return {
        message: `Bij ‘${name}’ staat ${other.shown.slice(0, 60)}, maar het adres gaat naar ${other.real.slice(0, 60)}.`,
        hint: 'Laat de naam en het adres naar dezelfde plek wijzen.',
      };
    }
  }
  return undefined;
}
