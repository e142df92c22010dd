import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { z } from 'zod';
import { languageOf, places } from '../i18n/addresses.ts';
import { dataAddress } from '../i18n/file-addresses.ts';
import type { Locale } from '../model/vocabulary.ts';

/** What the proof wants to know of a page. */
export interface PageFacts {
  /** Address with a trailing slash, as `/projecten/eu-unisafe/`; `/404.html` for a page that is no folder. */
  address: string;
  /** Text of the first h1. */
  heading: string;
  /** How many words the main part has besides its headings. */
  words: number;
  links: string[];
  ids: Set<string>;
}

export interface BuiltPage extends PageFacts {
  file: string;
  /** Read from the file when it is asked for; all pages of a large site do not fit in memory. */
  readonly html: string;
}

export interface BuiltSite {
  folder: string;
  pages: Map<string, BuiltPage>;
  /** Addresses in the sitemap, without the name of the site. */
  sitemap: Set<string>;
  /** Addresses of the pages that search can find. */
  searchable: Set<string>;
  /** Ids of the projects in the open data. */
  openProjects: Set<string>;
  /** Every file, as an address. */
  files: Set<string>;
}

/** The files in a folder and the folders in it, in the order of their names. */
function filesIn(folder: string): { path: string; file: string }[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .toSorted()
    .map((file) => ({ file, path: `/${relative(folder, file).split(sep).join('/')}` }));
}

/** Reads the pages that the build wrote, by address. */
export function readPages(folder: string): Map<string, BuiltPage> {
  const pages = new Map<string, BuiltPage>();
  for (const { path, file } of filesIn(folder)) {
    if (!path.endsWith('.html')) continue;
    const facts = parsePage(path.replace(/\/index\.html$/, '/'), readFileSync(file, 'utf8'));
    pages.set(facts.address, {
      ...facts,
      file,
      get html() {
        return readFileSync(file, 'utf8');
      },
    });
  }
  return pages;
}

/**
 * Reads what the build wrote; nothing is taken from what the build thinks it wrote.
 * @param pages The pages, where they have been read already.
 */
export function readBuiltSite(folder: string, pages?: Map<string, BuiltPage>): BuiltSite {
  const site: BuiltSite = {
    folder,
    pages: pages ?? readPages(folder),
    sitemap: new Set(),
    searchable: new Set(),
    openProjects: new Set(),
    files: new Set(),
  };
  for (const { path, file } of filesIn(folder)) {
    site.files.add(path);
    if (/^\/sitemap-\d+\.xml$/.test(path)) {
      site.sitemap = site.sitemap.union(sitemapPaths(readFileSync(file, 'utf8')));
    } else if (path.endsWith('.pf_fragment')) {
      site.searchable.add(fragmentAddress(readFileSync(file)));
    } else if (path === dataAddress('projects')) {
      site.openProjects = idsIn(readFileSync(file, 'utf8'));
    }
  }
  return site;
}

/** The addresses in a sitemap, or the sitemaps in an index of them, without the name of the site. */
export const sitemapPaths = (xml: string): Set<string> =>
  new Set([...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap(([, url = '']) => URL.parse(url)?.pathname ?? []));

const entries = z.array(z.looseObject({ id: z.string() }));

/** Ids of the entries in a file of open data; none when it is no such file. */
export function idsIn(json: string): Set<string> {
  try {
    return new Set(entries.parse(JSON.parse(json)).map(({ id }) => id));
  } catch {
    return new Set();
  }
}

/** A fragment of Pagefind is gzip of a fixed word and JSON. */
function fragmentAddress(bytes: Buffer): string {
  const text = gunzipSync(bytes).toString('utf8');
  return (JSON.parse(text.slice(text.indexOf('{'))) as { url: string }).url;
}

/** Elements whose text is no reading matter. */
const unread = /^(?:h[1-6]|script|style|template)$/;

/** Reads one page. */
export function parsePage(address: string, html: string): PageFacts {
  const page: PageFacts = { address, heading: '', words: 0, links: [], ids: new Set() };
  let headings = 0;
  let text = '';
  // What the parser is in the middle of.
  const open = { main: 0, heading: false, unread: 0 };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) page.ids.add(attributes['id']);
      if (name === 'a' && attributes['href'] !== undefined) page.links.push(attributes['href']);
      if (name === 'main') open.main += 1;
      if (unread.test(name)) open.unread += 1;
      if (name === 'h1') {
        headings += 1;
        open.heading = headings === 1;
      }
    },
    ontext(part) {
      if (open.heading) page.heading += part;
      if (open.main > 0 && open.unread === 0) text += ` ${part}`;
    },
    onclosetag(name) {
      if (name === 'main') open.main -= 1;
      if (unread.test(name)) open.unread -= 1;
      if (name === 'h1') open.heading = false;
    },
  });
  parser.end(html);
  page.heading = page.heading.replace(/\s+/g, ' ').trim();
  page.words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return page;
}

/** Splits a link inside the site into page and anchor; undefined for links that leave it. */
export function internalTarget(page: PageFacts, link: string): { address: string; anchor: string } | undefined {
  const base = new URL(page.address, 'https://site.invalid');
  let url: URL;
  try {
    url = new URL(link, base);
  } catch {
    return { address: link, anchor: '' };
  }
  if (url.origin !== base.origin) return undefined;
  return { address: decodeURI(url.pathname), anchor: decodeURIComponent(url.hash.slice(1)) };
}

/** Pages that a reader reaches from the home page of a language by following links, without leaving that language. */
export function reachablePages(site: BuiltSite, locale: Locale): Set<string> {
  const reached = new Set<string>([places.home[locale]]);
  for (const address of reached) {
    const page = site.pages.get(address);
    for (const link of page?.links ?? []) {
      const target = page && internalTarget(page, link);
      if (target && site.pages.has(target.address) && languageOf(target.address) === locale) reached.add(target.address);
    }
  }
  return reached;
}
