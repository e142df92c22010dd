import { address, dataAddress, listAddress, places } from '../i18n/addresses.ts';
import type { Finding } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import { isElement, parseBody, visit } from '../library/markdown.ts';
import { nearest } from '../library/nearest.ts';
import { type CollectionName, collectionNames } from '../model/collections.ts';
import { bodiesOf } from './bodies.ts';
import { type Rule } from './rule.ts';

/** Addresses of all pages, without anchors; anchors of entries that share a page are kept. */
function knownAddresses(library: Library): Set<string> {
  const known = new Set<string>(Object.values(places).flatMap((place) => Object.values(place)));
  for (const name of collectionNames) {
    known.add(dataAddress(name));
    known.add(listAddress(name, 'nl'));
    for (const entry of library.all(name)) known.add(address(name, entry.id, 'nl'));
  }
  for (const key of library.broken.keys()) {
    const [name, id = ''] = key.split('/');
    known.add(address(name as CollectionName, id, 'nl'));
  }
  return known;
}

/** Links in the text go to a web address, to a page of this site, or to a heading of the same page. */
export const bodyLinks: Rule = {
  code: 'body-links',
  check: (library) => {
    const known = knownAddresses(library);
    return bodiesOf(library).flatMap((source) => {
      const findings: Finding[] = [];
      visit(parseBody(source).root, (node) => {
        if (!isElement(node, 'a', 'img')) return;
        const href = String(node.properties[node.tagName === 'a' ? 'href' : 'src'] ?? '');
        const problem = problemOf(href, known);
        if (!problem) return;
        const { start } = node.position ?? { start: { line: 1, column: 1 } };
        findings.push({
          rule: 'body-links',
          severity: 'error',
          file: source.file,
          line: start.line,
          column: start.column,
          ...problem,
        });
      });
      return findings;
    });
  },
};

function problemOf(href: string, known: Set<string>): { message: string; hint: string } | undefined {
  if (/^https?:\/\/[^\s/]+/i.test(href) || /^tel:\d+$/.test(href) || href.startsWith('#')) return undefined;
  if (!href.startsWith('/') || href.startsWith('//')) {
    return {
      message: `De link ‘${href}’ is geen webadres en geen adres van deze site.`,
      hint: 'Begin met https:// voor een andere site, of met / voor een pagina van deze site, zoals /hulp/.',
    };
  }
  const page = href.split('#')[0] ?? '';
  if (known.has(href) || (known.has(page) && !href.includes('#'))) return undefined;
  // An anchor on a page with its own headings is checked on the built page.
  if (href.includes('#') && known.has(page) && !sharedPages.some((shared) => page === shared)) return undefined;
  const guess = nearest(href, [...known]);
  return {
    message: `De link ‘${href}’ gaat naar een pagina die niet bestaat.`,
    hint: guess ? `Bedoel je ${guess}?` : 'Kijk in de adresbalk van de pagina die je bedoelt, en neem alles na de naam van de site over.',
  };
}

const sharedPages = ['figures', 'terms', 'contradictions', 'events'].map((name) => listAddress(name as 'figures', 'nl'));
