import { resolve } from 'node:path';
import { buildSite } from '../publication/build-site.ts';
import { describeMisses } from '../publication/proof.ts';
import { textReport } from '../rules/reporters/text.ts';
import { contentFolder, projectFolder } from './arguments.ts';

export const siteFolder = (option?: string): string => resolve(option ?? `${projectFolder}/dist`);

/** Builds the site and tells how it went. Returns whether the site was published. */
export async function runBuild(options: { content?: string | undefined; out?: string | undefined }): Promise<boolean> {
  const target = siteFolder(options.out);
  const result = await buildSite({
    root: projectFolder,
    content: contentFolder(options.content),
    target,
    onStep: (step) => console.log(`${step} …`),
  });
  if (result.outcome === 'published') {
    console.log(`De site staat in ${target}: ${result.pages} pagina’s, waarvan er ${result.searchable} te vinden zijn met zoeken.`);
    return true;
  }
  if (result.outcome === 'content') console.error(textReport(result.findings, result.entries));
  else {
    if (result.misses.length > 0) console.error(describeMisses(result.misses));
    for (const { page, link, reason } of result.deadLinks) console.error(`- Op ${page} staat de link ${link}: ${reason}.`);
  }
  console.error(`Er is niets veranderd in ${target}.`);
  return false;
}
