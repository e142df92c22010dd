import type { Element } from 'hast';
import { type Body, isComponent, isElement, isFootnoteLink } from '../../body/parse-body.ts';

/** A link, with what a reader sees of it. */
export interface LinkWords {
  link: Element;
  href: string;
  /** Its own words. */
  own: string;
  /** Its words with what touches them, as `politie.nl` for `[politie](…).nl`. */
  whole: string;
  /** What a browser shows when the mouse rests on it. */
  title: string;
}

/** Parts of a text that stand in a line with what is around them. */
const inline = ['a', 'code', 'del', 'em', 'strong', 'sup'] as const;

/** Signs further from the link than these do not matter. */
const NEAR = 64;

const known = new WeakMap<Body, LinkWords[]>();

/** The links of a text, in order, without those that footnotes make. */
export function linkWordsOf(body: Body): LinkWords[] {
  const links = known.get(body) ?? readLinks(body);
  known.set(body, links);
  return links;
}

function readLinks({ nodes }: Body): LinkWords[] {
  if (!nodes.some(({ node }) => isElement(node, 'a'))) return [];
  const found: { link: Element; from: number; to: number }[] = [];
  let open: { link: Element; depth: number; from: number } | undefined;
  let text = '';
  const close = (): void => {
    if (open) found.push({ link: open.link, from: open.from, to: text.length });
    open = undefined;
  };
  for (const { node, depth } of nodes) {
    if (open && depth <= open.depth) close();
    if (node.type === 'text') text += node.value;
    else if (!isElement(node, ...inline) && !(isComponent(node) && node.type === 'mdxJsxTextElement')) text += '\n';
    if (isElement(node, 'a') && !isFootnoteLink(node)) {
      close();
      open = { link: node, depth, from: text.length };
    }
  }
  close();
  return found.map(({ link, from, to }) => {
    const own = text.slice(from, to);
    const before = /[^ \n\t]*$/.exec(text.slice(Math.max(0, from - NEAR), from))?.[0] ?? '';
    const behind = /^[^ \n\t]*/.exec(text.slice(to, to + NEAR))?.[0] ?? '';
    const { href, title } = link.properties;
    return { link, href: String(href ?? ''), own, whole: `${before}${own}${behind}`, title: typeof title === 'string' ? title : '' };
  });
}
