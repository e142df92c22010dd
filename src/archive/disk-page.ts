import { Parser } from 'htmlparser2';
import { diskLink, type LinkPlace } from './disk-links.ts';

/** Attributes that lead somewhere. Where a page is on the web, which `canonical` and the like tell, stays what it is. */
const leading: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  area: ['href'],
  link: ['href'],
  img: ['src'],
  source: ['src'],
  form: ['action'],
};

export interface DiskPage extends LinkPlace {
  /** What stands instead of a search box. */
  notice: string;
  /** Whether the page is about searching: what it says of a browser without JavaScript is not what keeps it from searching here. */
  isSearch: boolean;
}

/**
 * A page that opens from a disk: its links lead to files, and nothing on it needs a server. Scripts are left out, since a browser
 * runs no module from a file, and what stands there for who has none comes in their place.
 * @throws Error when a link leads to no file of the copy.
 */
export function diskPage(html: string, page: DiskPage): string {
  let text = '';
  let copied = 0;
  // The element that is left out, while the parser is in it.
  let leftOut: string | undefined;
  const replace = (start: number, end: number, instead: string): void => {
    text += html.slice(copied, start) + instead;
    copied = end + 1;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (leftOut !== undefined) return;
      const instead = replacement(name, attributes, page);
      if (instead === undefined) return;
      replace(parser.startIndex, parser.endIndex, instead.tag);
      if (instead.withContent) leftOut = name;
    },
    onclosetag(name) {
      if (name === leftOut) {
        leftOut = undefined;
        copied = parser.endIndex + 1;
      } else if (leftOut === undefined && name === 'noscript') replace(parser.startIndex, parser.endIndex, '');
    },
  });
  parser.end(html);
  return text + html.slice(copied);
}

type Attributes = Readonly<Record<string, string>>;

interface Replacement {
  tag: string;
  /** Whether what is in the element goes with it. */
  withContent?: boolean;
}

/** What comes instead of a tag; undefined for one that stays. */
function replacement(name: string, attributes: Attributes, page: DiskPage): Replacement | undefined {
  if (name === 'search') return { tag: page.notice, withContent: true };
  if (name === 'noscript') return { tag: '' };
  if (name === 'script' && attributes['src'] !== undefined) return { tag: '', withContent: true };
  if (name === 'link' && /preload/.test(attributes['rel'] ?? '')) return { tag: '' };
  if (name === 'p' && page.isSearch && 'data-without-script' in attributes) return { tag: '', withContent: true };
  const changes = changedAttributes(name, attributes, page);
  return changes.size === 0 ? undefined : { tag: openTag(name, { ...attributes, ...Object.fromEntries(changes) }) };
}

function changedAttributes(name: string, attributes: Attributes, page: DiskPage): Map<string, string> {
  const changes = new Map<string, string>();
  for (const attribute of leading[name] ?? []) {
    const value = attributes[attribute];
    if (value === undefined || (name === 'link' && /^https?:/.test(value))) continue;
    const link = diskLink(value, page);
    if (link !== value) changes.set(attribute, link);
  }
  if (name === 'meta' && attributes['http-equiv'] === 'refresh') {
    const [wait, to = ''] = (attributes['content'] ?? '').split(/;\s*url=/);
    changes.set('content', `${wait ?? '0'}; url=${diskLink(to, page)}`);
  }
  return changes;
}

export const escapeHtml = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const openTag = (name: string, attributes: Attributes): string =>
  `<${[name, ...Object.entries(attributes).map(([key, value]) => (value === '' ? key : `${key}="${escapeHtml(value)}"`))].join(' ')}>`;
