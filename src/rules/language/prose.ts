import type { Nodes, Text } from 'hast';
import { type Body, isComponent, isElement } from '../../body/parse-body.ts';

/** A paragraph, or the text of one item of a list. */
export interface Paragraph {
  text: string;
  /** The pieces of text that it is made of, each with its place in the paragraph. */
  pieces: { index: number; node: Text }[];
}

/** What is no prose of the editor: words of others, tables, code, titles and notes, which mostly name sources. */
function isOther(node: Nodes): boolean {
  if (isComponent(node)) return node.name === 'Quote';
  if (!isElement(node)) return false;
  return others.has(node.tagName) || node.properties['dataFootnotes'] !== undefined;
}

/** With them the number of a footnote, which is no word. */
const others = new Set(['blockquote', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'sup', 'table']);

/** The paragraphs and items of a body, in the order of the text. */
export function proseOf(body: Body): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let current: Paragraph | undefined;
  let currentDepth = 0;
  let skipped = Infinity;
  for (const { node, depth } of body.nodes) {
    if (depth > skipped) continue;
    skipped = Infinity;
    if (depth <= currentDepth) current = undefined;
    if (isOther(node)) {
      skipped = depth;
    } else if (node.type === 'text') {
      if (!current || node.position === undefined) continue;
      current.pieces.push({ index: current.text.length, node });
      current.text += node.value;
    } else if (isElement(node, 'p', 'li')) {
      current = { text: '', pieces: [] };
      currentDepth = depth;
      paragraphs.push(current);
    } else if (isElement(node, 'ul', 'ol')) {
      current = undefined;
    } else if (isElement(node, 'br') && current) {
      current.text += '\n';
    }
  }
  return paragraphs;
}
