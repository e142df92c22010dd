import { rm } from 'node:fs/promises';
import { setImmediate } from 'node:timers/promises';
import type { CmsSettings } from '../cms/cms-settings.ts';
import { publishEditor } from '../cms/publish-editor.ts';
import { writeHostingFiles } from '../hosting/hosting-files.ts';
import { type Finding, isError } from '../library/finding.ts';
import { type Library, readLibrary } from '../library/library.ts';
import { today } from '../library/today.ts';
import { writeExports } from '../exports/write-exports.ts';
import { siteAddress } from '../i18n/site-address.ts';
import { readHistory } from '../history/history.ts';
import { checkLibrary } from '../rules/check-library.ts';
import { securityDate } from '../rules/relations/security-date.ts';
import { openSearchIndex } from '../search/indexing/build-index.ts';
import { buildPages, cacheOf } from './build-pages.ts';
import { readBuiltSite, readPages } from './built-site.ts';
import { compressSite } from './compress-site.ts';
import { type DeadLink, deadLinks } from './dead-links.ts';
import type { Progress } from './progress.ts';
import { type Miss, missesIn, proofOf } from './proof.ts';
import { writeProof } from './proof-file.ts';
import { moveInto, pagesTarget, publish, stagingFolder, tidyUp } from './swap.ts';
import { together } from './together.ts';

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
  const search = await openSearchIndex(library);
  try {
    const made = progress('Pagina’s en open data maken');
    const source = { library, history: readHistory(library.directory), site: new URL(siteAddress()) };
    const [count] = await together(search.read(buildPages(root, library, pages), pages), writeExports(staging, source));
    await moveInto(pages, staging);
    made(count, 'pagina’s');
    const indexed = progress('Zoekindex schrijven');
    // The index is written by a process of its own, once it has been asked to.
    const [findable, builtPages] = await together(
      search.write(staging),
      setImmediate().then(() => readPages(staging)),
    );
    indexed(findable, 'stukken');
    if (cms) await publishEditor(staging, cms);
    await writeHostingFiles(staging, library, { hasEditor: cms !== undefined, contacts });
    const proven = progress('Bewijzen dat alles er is');
    const site = readBuiltSite(staging, builtPages);
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
    await search.close();
    await rm(staging, { recursive: true, force: true });
    for (const left of [pages, cacheOf(pages)]) await rm(left, { recursive: true, force: true });
  }
}

/** Once there is a security.txt, it has to be right: a date that runs out then stops the build. */
const strict = (finding: Finding): Finding => (finding.rule === securityDate.code ? { ...finding, severity: 'error' } : finding);
