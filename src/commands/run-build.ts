import { resolve } from 'node:path';
import { securityContacts } from '../hosting/security-contacts.ts';
import { buildSite } from '../publication/build-site.ts';
import { describeDeadLinks } from '../publication/dead-links.ts';
import { describeMisses } from '../publication/proof.ts';
import { textReport } from '../rules/reporters/text.ts';
import { type CmsSettings, readCmsSettings } from '../cms/cms-settings.ts';
import { contentFolder, projectFolder, stop } from './arguments.ts';
import { adviceOn, lackOf } from './lack.ts';
import { showProgress } from './show-progress.ts';

export const siteFolder = (option?: string): string => resolve(option ?? `${projectFolder}/dist`);

/** The settings of the web editor; stops the process with one line when one of them cannot be right. */
function cmsSettings(): CmsSettings | undefined {
  try {
    return readCmsSettings(process.env);
  } catch (error) {
    stop((error as Error).message);
  }
}

/** Builds the site and tells how it went; when it has to be silent, only what went wrong. Returns whether the site was published. */
export async function runBuild(options: {
  content?: string | undefined;
  out?: string | undefined;
  compress?: boolean | undefined;
  silent?: boolean | undefined;
}): Promise<boolean> {
  const target = siteFolder(options.out);
  const cms = cmsSettings();
  const contacts = securityContacts(process.env);
  const say = options.silent ? () => undefined : (line: string) => console.log(line);
  const result = await buildSite({
    root: projectFolder,
    content: contentFolder(options.content),
    target,
    cms,
    contacts,
    compress: options.compress ?? false,
    ...(options.silent ? {} : { progress: showProgress(process.stdout) }),
  }).catch((error: unknown) => {
    const lack = lackOf(error);
    if (!lack) throw error;
    return { outcome: 'lack', lack } as const;
  });
  if (result.outcome === 'published') {
    say(`De site staat in ${target}: ${result.pages} pagina’s; zoeken vindt ${result.searchable} stukken, begrippen en cijfers.`);
    if (contacts.length === 0) {
      say('De site heeft geen /.well-known/security.txt. Zet CONTACT_EMAIL of CMS_REPOSITORY, dan weten mensen waar ze een lek melden.');
    }
    if (result.warnings.length > 0) say(`Waarschuwingen: ${result.warnings.length}. Lees ze met npm run validate.`);
    return true;
  }
  if (result.outcome === 'lack') console.error(adviceOn[result.lack]);
  else if (result.outcome === 'content') console.error(textReport(result.findings, result.library));
  else {
    if (result.misses.length > 0) console.error(describeMisses(result.misses));
    if (result.deadLinks.length > 0) console.error(describeDeadLinks(result.deadLinks));
  }
  console.error(`Er is niets veranderd in ${target}.`);
  return false;
}
