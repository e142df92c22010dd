import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from '../i18n/nl/nl.ts';
import { siteLocales, texts } from '../i18n/texts.ts';
import { type BuiltSite, readBuiltSite } from '../publication/built-site.ts';
import { writeDiskCopy } from './disk-copy.ts';
import { writeWacz } from './wacz.ts';

/** A built site, with what its archives say of it. */
export interface ArchivedSite {
  built: BuiltSite;
  /** Address of the site without a path, such as `https://example.nl`. */
  origin: string;
  /** The moment that everything in the archives carries. */
  date: Date;
  title: string;
  description: string;
  /** Name and version of what made the archives. */
  software: string;
}

export interface ArchiveOptions {
  /** Folder of the built site. */
  site: string;
  /** Folder that gets the archives. */
  out: string;
  date: Date;
  /** Name and version of the project. */
  project: { name: string; version: string };
  /** Tells which step begins. */
  onStep?: (step: string) => void;
}

/** Where the archives are. */
export interface Archives {
  wacz: string;
  copy: string;
}

/**
 * Makes two archives of a built site: a WACZ, which reading rooms for web archives replay whole, and a ZIP that anyone opens from a
 * disk. Only the folder is read; nothing is fetched. The same site and date give the same bytes.
 */
export async function archiveSite({ site, out, date, project, onStep }: ArchiveOptions): Promise<Archives> {
  onStep?.('De site lezen');
  const built = readBuiltSite(site);
  const archived: ArchivedSite = {
    built,
    origin: await originOf(site),
    date,
    title: `${nl.site.name} – ${nl.site.scope}`,
    description: siteLocales.map((locale) => texts(locale).copy.description).join('\n\n'),
    software: `${project.name} ${project.version}`,
  };
  const file = (extension: string): string => join(out, `${project.name}-${date.toISOString().slice(0, 10)}.${extension}`);
  const archives = { wacz: file('wacz'), copy: file('zip') };
  onStep?.('Webarchief maken');
  await writeWacz(archives.wacz, archived);
  onStep?.('Kopie voor de schijf maken');
  await writeDiskCopy(archives.copy, archived);
  return archives;
}

/** The address that the build gave the site; it stands in a file that every build makes. */
async function originOf(site: string): Promise<string> {
  const [, sitemap = ''] = /^Sitemap: (\S+)$/m.exec(await readFile(join(site, 'robots.txt'), 'utf8')) ?? [];
  return new URL(sitemap).origin;
}
