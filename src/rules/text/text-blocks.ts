import type { Nodes } from 'hast';
import { type Body, isComponent, isElement } from '../../body/parse-body.ts';
import type { Position } from '../../library/finding.ts';

/** A paragraph, a heading, a cell, or the words of an item, as it was typed. */
export interface TextBlock {
  node: Nodes;
  parent: Nodes;
  /**
   * The text with a filler of the same length for what Markdown did understand: code, links, pictures, components, and signs with
   * a \ before them. What else looks like Markdown in it is seen by readers as it was typed.
   */
  left: string;
  /** The text as it was typed. */
  typed: string;
  /** Place of an offset in it. */
  place: (index: number) => Position;
}

/** Takes the place of each sign that Markdown understood; no reader of the text ever looks for it. */
const FILLER = '\uFFFC';

/** Without one of these no block has anything of Markdown left in it, except for a sentence that runs on from a list. */
const suspicious = /[[*|\t<]|(?:^|\n)[ \t>]*(?:#|[-–—•·●▪◦‣*]|\d{1,2}[.)])/;

/**
 * The blocks of a text in which something that looks like Markdown may be left.
 * @param text The body as it was parsed.
 */
export function textBlocks(text: string, body: Body): TextBlock[] {
  return body.nodes.flatMap(({ node, parent }) => {
    const children = wordsIn(node);
    const [first, last] = [children[0]?.position?.start, children.at(-1)?.position?.end];
    if (first?.offset === undefined || last?.offset === undefined) return [];
    const { line, column, offset } = first;
    const typed = text.slice(offset, last.offset);
    const isItem = isElement(node, 'li') || isElement(parent, 'li');
    if (!suspicious.test(typed) && !(isItem && typed.includes('\n'))) return [];
    const place = (index: number): Position => {
      const before = typed.slice(0, index).split('\n');
      return before.length === 1
        ? { line, column: column + index }
        : { line: line + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 };
    };
    return { node, parent, left: leftOf(typed, offset, children), typed, place };
  });
}

/** A text with fillers for what Markdown understood of it. */
function leftOf(typed: string, offset: number, children: readonly Nodes[]): string {
  const text = typed.replace(/\\[!-/:-@[-`{-~]/g, FILLER.repeat(2));
  let left = '';
  for (const { start, end } of children.flatMap(understood)) {
    left += text.slice(left.length, start - offset);
    left += text.slice(left.length, end - offset).replace(/[^\n]/g, FILLER);
  }
  return left + text.slice(left.length);
}

const blocks = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th', 'li'];
const inline = ['a', 'br', 'code', 'del', 'em', 'img', 'input', 'strong', 'sup'];

/** The words that a part of the tree begins with, without the parts that are blocks themselves. */
function wordsIn(node: Nodes): Nodes[] {
  if (!isElement(node, ...blocks) && node.type !== 'mdxJsxFlowElement') return [];
  const words: Nodes[] = [];
  for (const child of node.children) {
    const isWord = child.type === 'text' || child.type === 'mdxJsxTextElement' || isElement(child, ...inline);
    if (isWord && child.position) words.push(child);
    else if (words.length > 0) break;
  }
  return words;
}

/** Where Markdown understood what was typed. */
function understood(node: Nodes): { start: number; end: number }[] {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined || node.type === 'text') return [];
  if (node.type !== 'element') return isComponent(node) ? [{ start, end }] : [];
  const inner = node.children[0]?.position?.start.offset ?? end;
  if (['em', 'strong', 'del'].includes(node.tagName)) {
    const outer = node.children.at(-1)?.position?.end.offset ?? end;
    return [{ start, end: inner }, ...node.children.flatMap(understood), { start: outer, end }];
  }
  // An address that stands in the text becomes a link by itself, also where a link failed around it.
  return node.tagName === 'a' && inner === start ? [] : [{ start, end }];
}
