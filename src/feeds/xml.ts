/** An element of XML: its name, its attributes, and what is in it. */
export interface Element {
  name: string;
  attributes: Record<string, string | undefined>;
  children: readonly (Element | string)[];
}

export const element = (
  name: string,
  attributes: Element['attributes'] = {},
  ...children: readonly (Element | string | undefined)[]
): Element => ({ name, attributes, children: children.filter((child) => child !== undefined) });

/** What XML 1.0 has no way to write: control characters, halves of pairs, and two that are no characters. */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escapeText = (text: string): string => text.replace(unwritable, '\uFFFD').replace(/[&<>\r]/g, (found) => escapes[found] ?? found);

const escapeAttribute = (text: string): string =>
  text.replace(unwritable, '\uFFFD').replace(/[&<>"\t\n\r]/g, (found) => escapes[found] ?? found);

/** A document of XML. Whatever the texts have, it stays text. */
export const writeXml = (root: Element): string => `<?xml version="1.0" encoding="utf-8"?>\n${write(root)}\n`;

function write({ name, attributes, children }: Element): string {
  const given = Object.entries(attributes).flatMap(([key, value]) => (value === undefined ? [] : [` ${key}="${escapeAttribute(value)}"`]));
  const start = `<${name}${given.join('')}`;
  if (children.length === 0) return `${start}/>`;
  return `${start}>${children.map((child) => (typeof child === 'string' ? escapeText(child) : write(child))).join('')}</${name}>`;
}
