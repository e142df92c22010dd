import { isElement, isFootnoteLink, startOf } from '../../body/parse-body.ts';
import { nearest } from '../../library/nearest.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { Remark, Rule } from '../rule.ts';
import { schemeOf } from './schemes.ts';
import { anchorsOfText, type SiteMap, siteMapOf } from './site-map.ts';

/** Guesses for so many links of one text; the rest gets the general hint, since comparing takes time. */
const MOST_GUESSES = 20;

export const deadLink: Rule = {
  code: 'dead-link',
  severity: 'error',
  title: 'Een link die nergens heen gaat',
  cause: 'De link wijst naar een pagina of een kop van deze site die er niet is. Een lezer die hulp of een bron zoekt, loopt dan vast.',
  mend: 'Open de pagina die je bedoelt en neem uit de adresbalk alles over na de naam van de site, zoals /hulp/. Een andere site begint met https://.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Zie [het project](/projecten/proefprojekt/).\n',
    right: 'Zie [het project](/projecten/proefproject/).\n',
  },
  askBody: ({ source, body }) => {
    const links = body.nodes.flatMap(({ node }) =>
      isElement(node, 'a') && !isFootnoteLink(node) ? { href: String(node.properties['href'] ?? ''), start: startOf(node) } : [],
    );
    if (links.length === 0) return undefined;
    const anchors = links.some(({ href }) => href.startsWith('#')) ? anchorsOfText(body.root) : new Set<string>();
    return (library) => {
      const map = siteMapOf(library);
      const own = (): ReadonlySet<string> => anchors.union(map.anchorsAround(source));
      let guesses = 0;
      return links.flatMap(({ href, start }) => {
        const problem = problemOf(href, map, own, guesses < MOST_GUESSES);
        if (!problem) return [];
        guesses += 1;
        return { ...start, ...problem };
      });
    };
  },
};

type Words = Pick<Remark, 'message' | 'hint'>;

function problemOf(href: string, map: SiteMap, own: () => ReadonlySet<string>, mayGuess: boolean): Words | undefined {
  const scheme = schemeOf(href);
  if (scheme === 'http' || scheme === 'https') {
    return URL.canParse(href) && /^https?:\/\/[^\s/]/i.test(href) ? undefined : notAnAddress(href);
  }
  if (scheme === 'tel') return /^tel:\+?\d{3,15}$/.test(href) ? undefined : notAnAddress(href);
  if (scheme === 'mailto') return mailAddress.test(href) ? undefined : notAMailAddress(href);
  // Other schemes have a rule of their own.
  if (scheme !== undefined) return undefined;
  const anchor = href.includes('#') ? decode(href.slice(href.indexOf('#') + 1)) : '';
  if (href.startsWith('#')) {
    const anchors = own();
    return anchor === '' || anchors.has(anchor) ? undefined : noAnchor(href, mayGuess ? [...anchors].map((id) => `#${id}`) : []);
  }
  return href.startsWith('/') && !/^[/\\]{2}/.test(href) ? problemInside(href, map, mayGuess) : notAnAddress(href);
}

/** What is wrong with a link that begins with the address of a page of this site; undefined when it leads somewhere. */
export function problemInside(href: string, map: SiteMap, mayGuess = true): Words | undefined {
  const anchor = href.includes('#') ? decode(href.slice(href.indexOf('#') + 1)) : '';
  const page = decode(href.split('#')[0] ?? '');
  if (map.mayBeMended(page)) return undefined;
  if (!map.pages.has(page)) {
    const old = map.old.get(page);
    if (old) return oldAddress(href, old);
    const guess = mayGuess ? nearest(page, [...map.pages]) : undefined;
    return {
      message: `De link ‘${show(href)}’ gaat naar een pagina die niet bestaat.`,
      hint: guess ? `Bedoel je ${guess}?` : 'Kijk in de adresbalk van de pagina die je bedoelt, en neem alles na de naam van de site over.',
    };
  }
  if (anchor === '') return undefined;
  const anchors = map.anchorsOf(page);
  return !anchors || anchors.has(anchor) ? undefined : noAnchor(href, mayGuess ? [...anchors].map((id) => `${page}#${id}`) : []);
}

const show = (href: string): string => (href.length > 80 ? `${href.slice(0, 80)}…` : href);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * One address, and a subject at most, of one line: a copy to someone else, also one that a code in the subject adds, is nothing
 * that a reader sees.
 */
const mailAddress = /^mailto:[^\s@?,;%/#]+@[^\s@?,;%/#]+(?:\?subject=(?:[^\s&@#%]|%(?!0|1|26|40|7f)[\da-f]{2})*)?$/i;

const notAMailAddress = (href: string): Words => ({
  message: `De link ‘${show(href)}’ is geen gewoon e-mailadres.`,
  hint: 'Schrijf mailto: met één adres erachter, zoals mailto:info@example.org.',
});

const oldAddress = (href: string, { to, reason }: Redirect): Words =>
  to === undefined
    ? {
        message: `De link ‘${show(href)}’ gaat naar een pagina die er niet meer is.`,
        hint: `Haal de link weg of kies een andere pagina. ${reason}`,
      }
    : { message: `De link ‘${show(href)}’ gaat naar een pagina die verhuisd is.`, hint: `Schrijf ${to}.` };

const notAnAddress = (href: string): Words => ({
  message: `De link ‘${show(href)}’ is geen webadres en geen adres van deze site.`,
  hint: 'Begin met https:// voor een andere site, of met / voor een pagina van deze site, zoals /hulp/.',
});

function noAnchor(href: string, options: string[]): Words {
  const guess = nearest(href, options);
  return {
    message: `De link ‘${show(href)}’ gaat naar een plek die niet op die pagina staat.`,
    hint: guess ? `Bedoel je ${guess}?` : 'Neem het deel na # weg, of kijk hoe de kop heet waar je naartoe wilt.',
  };
}
