import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { address } from '../../i18n/addresses.ts';
import { type Entry, isPublished } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { titleOf } from '../../library/titles.ts';
import type { CollectionName } from '../../model/collections.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { wordsIn } from '../asking/words.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** An entry as readers see it, and as search reads it. */
export interface SearchDocument {
  entry: Entry;
  locale: Locale;
  address: string;
  title: string;
  /** HTML of what the page says of the entry. */
  html: string;
  /** The same without tags, and without what search leaves out. */
  text: string;
  /** The words of that text. */
  words: readonly string[];
}

/** Entries that are part of a page which is found by them: who looks for help needs that page, and not one line of it. */
const withinAPage: ReadonlySet<CollectionName> = new Set(['contacts']);

/**
 * The published entries as they stand on the pages of a built site. Entries that share a page are cut out of it, so that
 * a reader finds the term or the figure, and not the whole list.
 * @param site Folder of the built site.
 */
export function readDocuments(site: string, library: Library, locale: Locale): SearchDocument[] {
  const shared = new Map<string, Node[]>();
  return library.entries
    .filter((entry) => isPublished(entry) && !withinAPage.has(entry.collection))
    .flatMap((entry) => {
      const target = address(entry.collection, entry.id, locale);
      const [path = '', anchor] = target.split('#');
      const nodes = (anchor && shared.get(path)) || parseDocument(readFileSync(join(site, path, 'index.html'), 'utf8')).children;
      if (anchor) shared.set(path, nodes);
      const marked = DomUtils.findOne(
        ({ attribs }) => (anchor === undefined ? attribs['data-pagefind-body'] !== undefined : attribs['id'] === anchor),
        nodes,
      );
      // A heading with an anchor stands for the part of the page that it begins.
      const part = marked && /^h\d$/.test(marked.name) ? marked.parent : marked;
      if (!part) return [];
      const text = textOf(part);
      return [
        { entry, locale, address: target, title: titleOf(entry, locale), html: DomUtils.getOuterHTML(part), text, words: wordsIn(text) },
      ];
    });
}

/** Text with a space where one block ends and the next begins. */
function textOf(node: Node): string {
  if (node.type === ElementType.Text) return node.data;
  if (!ElementType.isTag(node) || !('attribs' in node) || node.attribs['data-pagefind-ignore'] !== undefined) return '';
  return ` ${node.children.map(textOf).join('')} `;
}
