import type { Element, Root, RootContent } from 'hast';
import GithubSlugger, { slug } from 'github-slugger';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { drawComponent, drawImage, drawTable } from '../src/body/draw-component.ts';
import { templateIds } from '../src/body/template-anchors.ts';
import { isComponent, isElement, textOf } from '../src/body/parse-body.ts';
import { linkIn } from '../src/i18n/addresses.ts';
import type { Library } from '../src/library/library.ts';
import { isBodyComponent } from '../src/model/body-components.ts';
import type { Locale } from '../src/model/vocabulary.ts';
import { remarkFile } from './remark.ts';

/** What a page knows while it draws a text. */
interface Page {
  library: Library;
  /** The language of the text. */
  locale: Locale;
  /** The language of the pages to which its links go. */
  site: Locale;
  headingId: (text: string) => string;
}

type Draw = (element: Element, page: Page) => Element;

const drawHeading: Draw = (heading, { headingId }) => {
  heading.properties['id'] ??= headingId(textOf(heading));
  return heading;
};

const drawCell: Draw = (cell) => {
  const { align, ...properties } = cell.properties;
  return { ...cell, properties: typeof align === 'string' ? { ...properties, className: [`align-${align}`] } : properties };
};

const drawLink: Draw = (link, { site }) => {
  const href = String(link.properties['href']);
  const more = /^https?:/i.test(href) ? { rel: ['external'] } : { href: linkIn(href, site) };
  return { ...link, properties: { ...link.properties, ...more } };
};

/**
 * All that this site draws otherwise than Markdown does, as an MDX site would hand it over as `components`: anchors of
 * headings, links in the language of the page and marked when they leave the site, cells that are aligned without a style
 * in the page, tables that move sideways, and pictures with their size.
 */
const drawn: Record<string, Draw> = {
  h2: drawHeading,
  h3: drawHeading,
  h4: drawHeading,
  td: drawCell,
  th: drawCell,
  a: drawLink,
  table: (table, { locale }) => drawTable(table, locale),
  img: (image, { library }) => drawImage(image, library),
};

const footnotes = {
  nl: { label: 'Noten', back: 'Terug naar verwijzing' },
  en: { label: 'Notes', back: 'Back to reference' },
} satisfies Record<Locale, object>;

/**
 * The HTML of a text as other sites make it: remark reads it, its own converter makes HTML of it, and components are put in
 * on the way. Nothing of how the site reads and draws is in it, except what a component, a table and a picture look like.
 * @param text A file of content, or a text without front matter.
 */
export function plainHtml(text: string, library: Library, locale: Locale = 'nl', site: Locale = locale): string {
  const root = toHast(remarkFile.parse(text), {
    passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'],
    clobberPrefix: 'noot-',
    footnoteLabel: footnotes[locale].label,
    footnoteBackLabel: (index, again) => `${footnotes[locale].back} ${index + 1}${again > 1 ? `-${again}` : ''}`,
  }) as Root;
  const slugger = new GithubSlugger();
  for (const id of templateIds) slugger.slug(id);
  const page = { library, locale, site, headingId: (words: string) => slugger.slug(slug(words) || 'kop') };
  return toHtml({ type: 'root', children: root.children.map((node) => finish(node, page)) });
}

/** Draws what is in a part of the text, and then that part. */
function finish<Node extends RootContent>(node: Node, page: Page): Node | Element {
  if (!('children' in node)) return node;
  const whole = { ...node, children: node.children.map((child) => finish(child, page)) };
  if (isComponent(whole) && whole.name !== null && isBodyComponent(whole.name)) {
    return drawComponent(whole, whole.name, page.library, page.locale, page.site);
  }
  return isElement(whole) ? (drawn[whole.tagName]?.(whole, page) ?? whole) : whole;
}
