import { existsSync } from 'node:fs';
import { readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CmsSettings } from '../cms/cms-settings.ts';
import { publishEditor } from '../cms/publish-editor.ts';
import { writeHostingFiles } from '../hosting/hosting-files.ts';
import { places } from '../i18n/addresses.ts';
import { type Finding, isError } from '../library/finding.ts';
import { type Library, readLibrary } from '../library/library.ts';
import { today } from '../library/today.ts';
import { writeExports } from '../exports/write-exports.ts';
import { siteAddress } from '../i18n/site-address.ts';
import { openHistory } from '../integrations/open-history.ts';
import { closeLibrary, shareLibrary } from '../integrations/open-library.ts';
import { checkLibrary } from '../rules/check-library.ts';
import { securityDate } from '../rules/relations/security-date.ts';
import { buildIndex } from '../search/indexing/build-index.ts';
import { readBuiltSite } from './built-site.ts';
import { compressSite } from './compress-site.ts';
import { type DeadLink, deadLinks } from './dead-links.ts';
import type { Progress } from './progress.ts';
import { type Miss, missesIn, proofOf } from './proof.ts';
import { writeProof } from './proof-file.ts';
import { moveFolder, pagesTarget, publish, stagingFolder, tidyUp } from './swap.ts';

export type BuildResult =
  | { outcome: 'published'; pages: number; searchable: number; warnings: Finding[] }
  | { outcome: 'content'; findings: Finding[]; library: Library }
  | { outcome: 'proof'; misses: Miss[]; deadLinks: DeadLink[] };

export interface BuildOptions {
  /** Folder of the project. */
  root: string;
  content: string;
  /** Folder that gets the site. */
  target: string;
  /** Where the web editor keeps the content; without it the site has no web editor. */
  cms?: CmsSettings | undefined;
  /** Where people can report a leak; without any the site has no security.txt. */
  contacts?: readonly string[];
  /** Whether every text also gets its small versions, which a web server sends. */
  compress?: boolean;
  /** Is told which step begins, and when it is done what it made. */
  progress?: Progress;
}

/**
 * From content to site: check, pages, search index, proof, and only then publication. Whatever goes wrong, the target
 * stays what it was.
 */
export async function buildSite({
  root,
  content,
  target,
  cms,
  contacts = [],
  compress = false,
  progress = () => () => undefined,
}: BuildOptions): Promise<BuildResult> {
  // A build that goes on past midnight is still about one day.
  process.env['TODAY'] ??= today();
  const checked = progress('Inhoud lezen en controleren');
  const library = readLibrary(content);
  const findings = checkLibrary(library).map((finding) => (contacts.length > 0 ? strict(finding) : finding));
  checked(library.sources.size, 'bestanden');
  if (findings.some(isError)) return { outcome: 'content', findings, library };

  await tidyUp(target);
  await tidyUp(pagesTarget(root));
  const staging = stagingFolder(target);
  const pages = stagingFolder(pagesTarget(root));
  try {
    const made = progress('Pagina’s maken');
    made(await buildPages(root, library, pages), 'pagina’s');
    await moveFolder(pages, staging);
    const exported = progress('Open data maken');
    exported(await writeExports(staging, { library, history: await openHistory(), site: new URL(siteAddress()) }), 'bestanden');
    const indexed = progress('Zoekindex maken');
    indexed(await buildIndex(staging, library), 'stukken');
    if (cms) await publishEditor(staging, cms);
    await writeHostingFiles(staging, library, { hasEditor: cms !== undefined, contacts });
    const proven = progress('Bewijzen dat alles er is');
    const site = await readBuiltSite(staging);
    const proof = proofOf(library, site);
    site.files.add(await writeProof(staging, proof));
    const misses = missesIn(proof);
    const dead = deadLinks(site);
    proven(proof.length, 'toekenningen');
    if (misses.length > 0 || dead.length > 0) return { outcome: 'proof', misses, deadLinks: dead };
    if (compress) {
      const compressed = progress('Kleine versies maken');
      compressed(await compressSite(staging), 'bestanden');
    }
    await publish(staging, target);
    return { outcome: 'published', pages: site.pages.size, searchable: site.searchable.size, warnings: findings };
  } finally {
    await rm(staging, { recursive: true, force: true });
    for (const left of [pages, cacheOf(pages)]) await rm(left, { recursive: true, force: true });
    closeLibrary();
  }
}

/** Once there is a security.txt, it has to be right: a date that runs out then stops the build. */
const strict = (finding: Finding): Finding => (finding.rule === securityDate.code ? { ...finding, severity: 'error' } : finding);

/** What Astro remembers of the content; a cache of another build may have been made with another schema or other content. */
const cacheOf = (pages: string): string => `${pages}.cache`;

/** Makes the pages in a folder. Returns how many. */
async function buildPages(root: string, library: Library, folder: string): Promise<number> {
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // The pages show the content that was checked, also when a file changes meanwhile.
  shareLibrary(library);
  const { build } = await import('astro');
  await build({
    root,
    outDir: folder,
    cacheDir: cacheOf(folder),
    logLevel: 'warn',
  });
  for (const home of Object.values(places.home)) await nameNotFoundPage(join(folder, home));
  return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).length;
}

/** Hosts look for `404.html`, in the folder of the language too; Astro calls only the first one so. */
async function nameNotFoundPage(folder: string): Promise<void> {
  const page = join(folder, '404');
  if (!existsSync(page)) return;
  await rename(join(page, 'index.html'), join(folder, '404.html'));
  await rm(page, { recursive: true });
}
