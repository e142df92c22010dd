import { ElementType, type parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Whether search leaves out an element and all that is in it. */
const isIgnored = (attributes: Record<string, string>): boolean => attributes['data-pagefind-ignore'] !== undefined;

/** Text with a space where one block ends and the next begins, without what search leaves out. */
export function textOf(node: Node): string {
  if (node.type === ElementType.Text) return node.data;
  if (!ElementType.isTag(node) || !('attribs' in node) || isIgnored(node.attribs)) return '';
  return ` ${node.children.map(textOf).join('')} `;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** What a page shows by place: which question a fact answers. Pagefind glues the two together. */
const between: Readonly<Record<string, string>> = { dt: ': ', dd: ' · ' };

/** Elements that have no end. */
const isVoid = /^(?:area|br|col|hr|img|input|link|meta|source|wbr)$/;

/**
 * HTML with the elements and the text that Pagefind reads. Of the attributes it reads ids, by which a result leads to its place
 * on the page, and its own; the others are more than half of a page.
 */
export function readable(node: Node): string {
  if (node.type === ElementType.Text) return escaped(node.data);
  if (!ElementType.isTag(node) || !('attribs' in node) || isIgnored(node.attribs)) return '';
  const attributes = Object.entries(node.attribs)
    .filter(([name]) => name === 'id' || name.startsWith('data-pagefind-'))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const begin = `<${node.name}${attributes.join('')}>`;
  if (isVoid.test(node.name)) return begin;
  return `${begin}${node.children.map(readable).join('')}${between[node.name] ?? ''}</${node.name}>`;
}
