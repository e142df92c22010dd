import { resolve } from 'node:path';
import { securityContacts } from '../hosting/security-contacts.ts';
import { buildSite } from '../publication/build-site.ts';
import { describeDeadLinks } from '../publication/dead-links.ts';
import { obstacleAt } from '../publication/place-for-site.ts';
import { describeMisses } from '../publication/proof.ts';
import { textReport } from '../rules/reporters/text.ts';
import { readCmsSettings } from '../cms/cms-settings.ts';
import { siteAddress } from '../i18n/site-address.ts';
import { contentFolder, projectFolder, stop } from './arguments.ts';
import { adviceOn, lackOf } from './lack.ts';
import { showProgress } from './show-progress.ts';

export const siteFolder = (option?: string): string => resolve(option ?? `${projectFolder}/dist`);

/** What a host set in the environment; stops the process with one line when it cannot be right. */
function setting<Value>(read: (environment: NodeJS.ProcessEnv) => Value): Value {
  try {
    return read(process.env);
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
  const obstacle = obstacleAt(target);
  if (obstacle) stop(obstacle);
  const cms = setting(readCmsSettings);
  const contacts = setting(securityContacts);
  // Whoever needs the address asks for it; here a wrong one is said before anything is made.
  setting(siteAddress);
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
