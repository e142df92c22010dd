import { isElement, startOf } from '../../body/parse-body.ts';
import { languageOf, twinOf } from '../../i18n/addresses.ts';
import type { Rule } from '../rule.ts';
import { type SiteMap, siteMapOf } from './site-map.ts';

export const englishAddress: Rule = {
  code: 'english-address',
  severity: 'warning',
  title: 'Een link met het Engelse adres van een pagina',
  cause:
    'Een link in een tekst heeft het Nederlandse adres; op de Engelse pagina maakt de site er zelf het Engelse van. Met het Engelse adres komt een lezer van de Nederlandse pagina ineens bij een Engelse tekst.',
  mend: 'Schrijf het Nederlandse adres dat de melding noemt, ook in een Engelse tekst.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: 'Zie [het project](/en/projects/proefproject/).\n',
    right: 'Zie [het project](/projecten/proefproject/).\n',
  },
  askBody: ({ body }) => {
    const links = body.nodes.flatMap(({ node }) => {
      const href = isElement(node, 'a') ? String(node.properties['href'] ?? '') : '';
      return href.startsWith('/') && languageOf(href) === 'en' ? { href, start: startOf(node) } : [];
    });
    if (links.length === 0) return undefined;
    return (library) => {
      const map = siteMapOf(library);
      return links.flatMap(({ href, start }) => {
        const dutch = dutchAddress(href, map);
        return dutch === undefined
          ? []
          : { ...start, message: `De link ‘${href}’ heeft het Engelse adres van de pagina.`, hint: `Schrijf het Nederlandse: ${dutch}.` };
      });
    };
  },
};

/** The Dutch address of what an English one leads to, if both are there; an anchor goes along when the Dutch page has it too. */
function dutchAddress(href: string, map: SiteMap): string | undefined {
  const [page = '', anchor] = href.split('#');
  // A link that leads nowhere has a finding for that.
  if (!map.pages.has(page) || !mayHave(map, page, anchor)) return undefined;
  const twin = twinOf(page, 'nl');
  if (twin === undefined || !map.pages.has(twin)) return undefined;
  return anchor !== undefined && mayHave(map, twin, anchor) ? `${twin}#${anchor}` : twin;
}

/** Whether a page has an anchor, as far as is known of it. */
const mayHave = (map: SiteMap, page: string, anchor: string | undefined): boolean =>
  anchor === undefined || (map.anchorsOf(page)?.has(anchor) ?? true);
