/** What a host sets in the environment to have the web editor on the site. */
export interface CmsSettings {
  /** Repository on GitHub that gets the pull requests, as `owner/name`. */
  repository: string;
  /** Branch that the site is published from. */
  branch: string;
  /** Where editors sign in with their GitHub account; without it they paste an access token. */
  signIn?: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const repositoryPattern = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})\/[A-Za-z0-9._-]{1,100}$/;
/** The rules of git for the name of a branch, without the rare characters. */
const branchPattern = /^(?![/.-])(?!.*(?:\.\.|\/\/|\/\.|\.lock(?:\/|$)))[A-Za-z0-9._/-]+(?<![/.])$/;

/**
 * Reads the settings of the web editor; undefined when there is to be none.
 *
 * - `CMS_REPOSITORY=owner/name` puts it on the site.
 * - `CMS_BRANCH` is the branch of the published content; `main` when it is not set.
 * - `CMS_BASE_URL` is the address of a sign-in service (an OAuth broker, such as Sveltia CMS Authenticator) that the host
 *   of the site runs. GitHub hands out tokens only to a server that keeps a secret, and a static site has none. Without
 *   this address there is no sign-in button: an editor pastes a personal access token, and no other party is involved.
 *
 * @throws Error in Dutch when a value cannot be right.
 */
export function readCmsSettings(environment: Environment): CmsSettings | undefined {
  const repository = environment['CMS_REPOSITORY']?.trim();
  if (!repository) return undefined;
  if (!repositoryPattern.test(repository)) {
    throw new Error(`CMS_REPOSITORY is ‘${repository}’; dat is geen repository op GitHub. Schrijf eigenaar/naam, zonder https://.`);
  }
  const branch = environment['CMS_BRANCH']?.trim() || 'main';
  if (!branchPattern.test(branch)) {
    throw new Error(`CMS_BRANCH is ‘${branch}’; zo kan een branch niet heten. Schrijf bijvoorbeeld main.`);
  }
  const address = environment['CMS_BASE_URL']?.trim();
  return { repository, branch, ...(address ? { signIn: originOf(address) } : {}) };
}

/** Sign-in happens in the open only on the machine of a developer. */
function originOf(address: string): string {
  const url = URL.parse(address);
  const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && url.hostname === 'localhost');
  if (!url || !isSafe || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new Error(
      `CMS_BASE_URL is ‘${address}’; dat is geen adres van een inlogdienst. Schrijf alleen https:// en de naam, zoals https://inloggen.voorbeeld.nl.`,
    );
  }
  return url.origin;
}
