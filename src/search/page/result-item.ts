import type { Card } from '../asking/search-data.ts';
import { element, link } from './elements.ts';
import { excerptOf, type Piece } from './excerpt.ts';
import type { Found } from './pagefind.ts';

/** Parts of a page that are shown under it at most. */
const MOST_PARTS = 2;

const pieces = (list: readonly Piece[]): (Node | string)[] => list.map(({ text, marked }) => (marked ? element('mark', [text]) : text));

/** Text of an excerpt of Pagefind, which has its marks as tags. */
function plainText(html: string): string {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent;
}

/** One result: its title, the words around what was found, its kind, and the headings under which it stands. */
export function resultItem(card: Card, found: Found | undefined, sought: readonly string[], kind: string): HTMLLIElement {
  const title = card.title || found?.meta.title || card.address;
  const item = element('li', [element('h3', [link(card.address, title)])]);
  const text = found ? withoutTitle(found.content, title) : '';
  if (text) item.append(element('p', pieces(excerptOf(text, sought))));
  const parts = (found?.sub_results ?? []).filter(({ url }) => url.includes('#') && !card.address.includes('#')).slice(0, MOST_PARTS);
  if (parts.length > 0) {
    const list = parts.map((part) =>
      element('li', [link(part.url, part.title), ' ', element('span', pieces(excerptOf(plainText(part.excerpt), sought)))]),
    );
    item.append(element('ul', list, 'result-parts'));
  }
  item.append(element('p', [kind], 'note'));
  return item;
}

/** The text of a page begins with its title, which stands above it already. */
const withoutTitle = (text: string, title: string): string =>
  text.startsWith(title) ? text.slice(title.length).replace(/^[.\s]+/, '') : text;
