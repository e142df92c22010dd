import { isElement, isFootnoteLink, startOf } from '../../body/parse-body.ts';
import { twinOf } from '../../i18n/addresses.ts';
import { nearest } from '../../library/nearest.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { Remark, Rule } from '../rule.ts';
import { schemeOf } from './schemes.ts';
import { anchorsOfText } from './page-texts.ts';
import { type SiteMap, siteMapOf } from './site-map.ts';

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
    const anchors = links.some(({ href }) => href.startsWith('#')) ? anchorsOfText(body.root) : [];
    return (library) => {
      const map = siteMapOf(library);
      let around: { own: ReadonlySet<string> | undefined } | undefined;
      const own = (): ReadonlySet<string> | undefined => (around ??= { own: map.anchorsAround(source)?.union(new Set(anchors)) }).own;
      const guess: Guess = (page) => {
        const meant = map.guess(page);
        // A link has the Dutch address, in an English text too.
        return meant === undefined ? undefined : (twinOf(meant, 'nl') ?? meant);
      };
      let guesses = 0;
      return links.flatMap(({ href, start }) => {
        const problem = problemOf(href, map, own, guesses < MOST_GUESSES ? guess : undefined);
        if (!problem) return [];
        guesses += 1;
        return { ...start, ...problem };
      });
    };
  },
};

type Words = Pick<Remark, 'message' | 'hint'>;
type Guess = SiteMap['guess'];

function problemOf(href: string, map: SiteMap, own: () => ReadonlySet<string> | undefined, guess: Guess | undefined): Words | undefined {
  const scheme = schemeOf(href);
  if (scheme === 'http' || scheme === 'https') {
    return URL.parse(href) && /^https?:\/\/[^\s/]/i.test(href) ? undefined : notAnAddress(href);
  }
  if (scheme === 'tel') return /^tel:\+?\d{3,15}$/.test(href) ? undefined : notAPhone(href);
  if (scheme === 'mailto') return mailAddress.test(href) ? undefined : notAMailAddress(href);
  // Other schemes have a rule of their own.
  if (scheme !== undefined) return undefined;
  const anchor = href.includes('#') ? decode(href.slice(href.indexOf('#') + 1)) : '';
  if (href.startsWith('#')) {
    const anchors = own();
    return anchor === '' || !anchors || anchors.has(anchor) ? undefined : noAnchor(href, '', anchor, guess ? [...anchors] : []);
  }
  return href.startsWith('/') && !/^[/\\]{2}/.test(href) ? problemInside(href, map, guess) : notAnAddress(href);
}

/**
 * What is wrong with a link that begins with the address of a page of this site; undefined when it leads somewhere.
 * @param guess Says which page was meant; without it, nothing is guessed.
 */
export function problemInside(href: string, map: SiteMap, guess: Guess | undefined): Words | undefined {
  const anchor = href.includes('#') ? decode(href.slice(href.indexOf('#') + 1)) : '';
  const page = decode(href.split('#')[0] ?? '');
  if (map.mayBeMended(page)) return undefined;
  if (!map.pages.has(page)) {
    const old = map.old.get(page);
    if (old) return oldAddress(href, old);
    const draft = map.draftAt(page);
    if (draft !== undefined) return toDraft(href, draft);
    const meant = guess?.(page);
    return {
      message: `De link ‘${show(href)}’ gaat naar een pagina die niet bestaat.`,
      hint: meant ? `Bedoel je ${meant}?` : 'Kijk in de adresbalk van de pagina die je bedoelt, en neem alles na de naam van de site over.',
    };
  }
  if (anchor === '') return undefined;
  const anchors = map.anchorsOf(page);
  return !anchors || anchors.has(anchor) ? undefined : noAnchor(href, page, anchor, guess ? [...anchors] : []);
}

const show = (href: string): string => (href.length > 80 ? `${href.slice(0, 80)}…` : href);

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Signs that people write in a telephone number to read it more easily. */
const spacing = /[\s().\/-]/g;

function notAPhone(href: string): Words {
  const number = decode(href.slice('tel:'.length)).slice(0, 100).replace(spacing, '');
  return {
    message: `De link ‘${show(href)}’ heeft geen nummer dat een telefoon kan bellen.`,
    hint: /^\+?\d{3,15}$/.test(number)
      ? `Schrijf alleen cijfers: tel:${number}.`
      : 'Schrijf achter tel: alleen de cijfers van het nummer, zoals tel:08000113.',
  };
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

const toDraft = (href: string, file: string): Words => ({
  message: `De link ‘${show(href)}’ gaat naar een pagina die nog niet gepubliceerd is.`,
  hint: `Haal de regel met draft weg uit ${file} als die pagina klaar is. Anders: haal de link weg.`,
});

function noAnchor(href: string, page: string, anchor: string, options: string[]): Words {
  const guess = nearest(anchor, options);
  return {
    message: `De link ‘${show(href)}’ gaat naar een plek die niet op die pagina staat.`,
    hint: guess ? `Bedoel je ${page}#${guess}?` : 'Neem het deel na # weg, of kijk hoe de kop heet waar je naartoe wilt.',
  };
}
