import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readBuiltSite } from '../../src/publication/built-site.ts';

/** A fact from a public source that a page must show, word for word. */
interface Fact {
  page: string;
  /** Id of the element that holds the fact, on a page that many entries share. */
  at?: string;
  says: string;
}

const facts = parse(readFileSync(resolve(import.meta.dirname, '../facts.yaml'), 'utf8')) as Fact[];
const site = readBuiltSite(resolve('dist'));

/** White space of any kind counts as one space. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of an element, with a space between its parts, as a reader sees them. */
const wordsOf = (nodes: ReturnType<typeof parseDocument>['children']): string =>
  plain(
    DomUtils.filter((node) => node.type === ElementType.Text, nodes)
      .map((node) => DomUtils.textContent(node))
      .join(' '),
  );

function textOf({ page, at }: Fact): string {
  const document = parseDocument(site.pages.get(page)?.html ?? '');
  if (at === undefined) return wordsOf(document.children);
  const element = DomUtils.findOne((node) => DomUtils.getAttributeValue(node, 'id') === at, document.children);
  // The id stands on the entry itself, or on its heading.
  const entry = element?.name === 'li' ? element : element?.parent;
  return entry ? wordsOf(entry.children) : '';
}

test('de tabel is groot genoeg', () => expect(facts.length).toBeGreaterThanOrEqual(200));

test.each(facts)('$page $at zegt $says', (fact) => {
  expect(textOf(fact)).toContain(plain(fact.says));
});
