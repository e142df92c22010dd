import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { typeOf } from '../hosting/file-types.ts';
import { languageOf, places } from '../i18n/addresses.ts';
import { formatDate } from '../i18n/format.ts';
import { siteLocales, texts } from '../i18n/texts.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { ArchivedSite } from './archive-site.ts';
import { diskLink, diskStyle, type LinkPlace } from './disk-links.ts';
import { diskPage, escapeHtml } from './disk-page.ts';
import { addressOf, isSearchPage, readersFiles } from './site-files.ts';
import { type Content, writeZip } from './zip-file.ts';

/** Name of the file in the copy that says what it is. */
const READ_ME = 'LEESMIJ.txt';

/** What only scripts use, and what only robots read; neither does anything on a disk. */
const unused = /^\/(?:pagefind|search)\/|^\/(?:robots\.txt|sitemap[^/]*\.xml)$|\.m?js$/;

/** The files of the site that the copy has. */
const diskFiles = ({ built }: ArchivedSite): string[] => readersFiles(built).filter((path) => !unused.test(path));

/**
 * Writes a copy of the site that opens from a disk, without a server: unpack it, and open `index.html`.
 * @throws Error when a link in it would lead nowhere.
 */
export async function writeDiskCopy(path: string, site: ArchivedSite): Promise<void> {
  const paths = diskFiles(site);
  const files = new Set(paths);
  await writeZip(path, site.date, async (zip) => {
    await zip.add(READ_ME, readMe(site));
    for (const file of paths) {
      await zip.add(file.slice(1), await contentOf(file, site, files), typeOf(file)?.isText === false);
    }
  });
}

async function contentOf(path: string, site: ArchivedSite, files: ReadonlySet<string>): Promise<Content> {
  const place: LinkPlace = { from: addressOf(path), origin: site.origin, files };
  const page = site.built.pages.get(place.from);
  if (page) return diskPage(page.html, { ...place, notice: noticeOn(place, site), isSearch: isSearchPage(place.from) });
  const bytes = await readFile(join(site.built.folder, path));
  return typeOf(path)?.type === 'text/css' ? diskStyle(bytes.toString('utf8'), place) : bytes;
}

const dayOf = (date: Date, locale: Locale): string => formatDate(date.toISOString().slice(0, 10), locale);

/** Says on each page that this is a copy, and how to find something in it. */
function noticeOn(place: LinkPlace, { date }: ArchivedSite): string {
  const locale = languageOf(place.from);
  const t = texts(locale).copy;
  const list = `${places.search[locale]}#a-z`;
  return `<p class="note">${t.notice(dayOf(date, locale))} <a href="${escapeHtml(diskLink(list, place))}">${t.list}</a></p>`;
}

/** What the copy is, in each language, as plain text. */
const readMe = ({ title, date, origin }: ArchivedSite): string =>
  `${title}\n\n${siteLocales
    .map((locale) =>
      texts(locale)
        .copy.readMe({ date: dayOf(date, locale), origin })
        .join('\n'),
    )
    .join('\n\n\n')}\n`;
