import { address, listAddress } from '../i18n/addresses.ts';
import { dataAddress, proofAddress } from '../i18n/file-addresses.ts';
import { type SiteLocale, siteLocales, texts } from '../i18n/texts.ts';
import { allGrants, type RegisteredGrant } from '../library/grants.ts';
import type { Library } from '../library/library.ts';
import { titleOf } from '../library/titles.ts';
import { idsIn, type PageFacts, parsePage, sitemapPaths } from './built-site.ts';
import { inTurns } from './in-turns.ts';
import { type Answer, type LiveSite, openSite } from './live-site.ts';
import { showsProject, targetsOf, tellsSomething } from './proof.ts';
import { readProof } from './proof-file.ts';

/** Something that is wrong on a live site. */
export interface LiveMiss {
  /** The grant that it is about; undefined for something of the whole site. */
  grant?: string;
  page: string;
  /** What is wrong, as the end of a Dutch sentence about the page. */
  fault: string;
  /** What to do about it. */
  advice: string;
}

/** How many pages are asked for at the same time: hundreds of grants are a matter of seconds, and no burden to a site. */
const AT_ONCE = 8;

const publishAgain = 'Bouw de site met deze inhoud en zet haar opnieuw online.';
const checkHost = 'Kijk bij de host of de site draait, en probeer het daarna nog eens.';

/**
 * Checks on a live site that every grant in the register has its pages there, in the list, the sitemap, the open data and
 * the proof.
 * @param site Address of the site, such as `https://voorbeeld.nl`.
 * @param patience How long the site may take for one answer, in milliseconds.
 */
export async function verifySite(library: Library, site: URL, patience?: number): Promise<LiveMiss[]> {
  const live = await openSite(site, patience);
  if (!live) return [{ page: site.href, fault: 'de site antwoordt niet', advice: 'Controleer het adres en je verbinding.' }];
  const lists = await Promise.all(siteLocales.map((locale) => checkList(library, live, locale)));
  const others = await Promise.all([checkSitemap(library, live), checkData(library, live), checkProof(library, live)]);
  const pages = siteLocales.flatMap((locale) => allGrants(library).map((registered) => ({ locale, registered })));
  const found = await inTurns(pages, AT_ONCE, ({ locale, registered }) => checkPage(library, live, registered, locale));
  return [...lists, ...others, ...found].flat();
}

const nameOf = ({ grant, scheme }: RegisteredGrant): string => `${grant.id} (${scheme.source.file})`;

async function checkPage(library: Library, live: LiveSite, registered: RegisteredGrant, locale: SiteLocale): Promise<LiveMiss[]> {
  const { project } = registered.grant;
  const path = address('projects', project, locale);
  const answer = await live.ask(path);
  const miss = (fault: string, advice: string): LiveMiss[] => [{ grant: nameOf(registered), page: path, fault, advice }];
  if (answer.outcome !== 'text') return miss(...trouble(answer));
  const page = parsePage(path, answer.text);
  const fault = answer.text.trim() === '' ? 'de pagina is leeg (0 tekens)' : faultOf(library, project, page, locale);
  return fault === undefined ? [] : miss(fault, publishAgain);
}

/** What is wrong with a page that was served as the page of a project; undefined when it is that page. */
function faultOf(library: Library, id: string, page: PageFacts, locale: SiteLocale): string | undefined {
  if (page.heading === texts(locale).notFound.title) return 'er staat met status 200 de melding dat de pagina er niet is';
  if (showsProject(library, id, page)) return tellsSomething(page) ? undefined : 'de pagina heeft een titel, maar geen tekst';
  const project = library.get('projects', id);
  const expected = project ? `‘${titleOf(project, locale)}’` : 'een project dat niet in de inhoud staat';
  return page.heading === ''
    ? `de pagina heeft geen titel; hier hoort ${expected}`
    : `hier staat ‘${page.heading}’ in plaats van ${expected}`;
}

/** Why a page could not be read, and what to do. */
function trouble(answer: Exclude<Answer, { outcome: 'text' }>): [fault: string, advice: string] {
  switch (answer.outcome) {
    case 'refused':
      return answer.status === 404 || answer.status === 410
        ? [`de pagina ontbreekt (status ${answer.status})`, publishAgain]
        : [`de server weigert de pagina (status ${answer.status})`, checkHost];
    case 'moved':
      return [`de pagina stuurt door naar ${answer.to}`, 'Haal de doorverwijzing weg: een adres van een project verandert nooit.'];
    case 'slow':
      return [`de pagina kwam niet binnen ${answer.seconds} seconden`, checkHost];
    case 'unreachable':
      return ['de verbinding werd verbroken', checkHost];
  }
}

/** Asks for a file and finds the grants that it does not have. */
async function checkFile(
  library: Library,
  live: LiveSite,
  path: string,
  fault: string,
  holds: (text: string) => Promise<((registered: RegisteredGrant) => boolean) | undefined>,
): Promise<LiveMiss[]> {
  const answer = await live.ask(path);
  if (answer.outcome !== 'text') {
    const [what, advice] = trouble(answer);
    return [{ page: path, fault: what, advice }];
  }
  const has = await holds(answer.text);
  if (!has) return [{ page: path, fault: 'dit bestand is niet te lezen', advice: publishAgain }];
  return allGrants(library)
    .filter((registered) => !has(registered))
    .map((registered) => ({ grant: nameOf(registered), page: path, fault, advice: publishAgain }));
}

const checkList = (library: Library, live: LiveSite, locale: SiteLocale): Promise<LiveMiss[]> => {
  const path = listAddress('projects', locale);
  return checkFile(library, live, path, 'het project staat niet op de lijst', (html) => {
    const listed = targetsOf(parsePage(path, html));
    return Promise.resolve(({ grant }) => listed.has(address('projects', grant.project, locale)));
  });
};

const checkSitemap = (library: Library, live: LiveSite): Promise<LiveMiss[]> =>
  checkFile(library, live, '/sitemap-index.xml', 'het project staat niet in de sitemap', async (index) => {
    const answers = await Promise.all([...sitemapPaths(index)].map(live.ask));
    const paths = new Set(answers.flatMap((answer) => (answer.outcome === 'text' ? [...sitemapPaths(answer.text)] : [])));
    return ({ grant }) => siteLocales.every((locale) => paths.has(address('projects', grant.project, locale)));
  });

const checkData = (library: Library, live: LiveSite): Promise<LiveMiss[]> =>
  checkFile(library, live, dataAddress('projects'), 'het project staat niet in de open data', (json) => {
    const ids = idsIn(json);
    return Promise.resolve(({ grant }) => ids.has(grant.project));
  });

const checkProof = (library: Library, live: LiveSite): Promise<LiveMiss[]> =>
  checkFile(library, live, proofAddress, 'de toekenning staat niet in het bewijs, of niet als bewezen', (json) => {
    const proven = readProof(json);
    return Promise.resolve(proven && (({ grant }) => proven.has(grant.id)));
  });

/** All misses in words, for whoever has to act; those of one grant together. */
export function describeLiveMisses(misses: readonly LiveMiss[], site: string): string {
  const groups = [...Map.groupBy(misses, ({ grant }) => grant ?? '')].toSorted(([a], [b]) => Number(a !== '') - Number(b !== ''));
  const count = groups.filter(([grant]) => grant !== '').length;
  return [
    count === 0 ? `Op ${site} klopt iets niet.` : `Op ${site} klopt bij ${count} ${count === 1 ? 'toekenning' : 'toekenningen'} iets niet.`,
    ...groups.flatMap(([grant, found]) => [
      '',
      grant === '' ? 'De hele site' : `Toekenning ${grant}`,
      ...found.map(({ page, fault }) => `- ${page}: ${fault}.`),
      ...new Set(found.map(({ advice }) => `  → ${advice}`)),
    ]),
  ].join('\n');
}
