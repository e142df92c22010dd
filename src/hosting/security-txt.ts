import { sitePageAddress } from '../i18n/site-pages.ts';
import type { Library } from '../library/library.ts';
import { SECURITY_PAGE, securityExpiry } from '../library/security-page.ts';

/** Where security.txt is in a site (RFC 9116). */
export const SECURITY_TXT = '.well-known/security.txt';

/**
 * The text of security.txt.
 * @param contacts Where to report, the best place first.
 * @param site Address of the site; without it the file does not say where it and the page about it are.
 * @throws Error when there is no page that says how to report, or no date at it.
 */
export function securityTxt(contacts: readonly string[], library: Library, site?: string): string {
  const expiry = securityExpiry(library.need('pages', SECURITY_PAGE));
  if (expiry === undefined)
    throw new Error(`pages/${SECURITY_PAGE}.mdx heeft geen checkedOn; zonder die datum kan er geen security.txt zijn.`);
  return [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${new Date(expiry).toISOString()}`,
    'Preferred-Languages: nl, en',
    ...(site
      ? [`Canonical: ${new URL(SECURITY_TXT, site).href}`, `Policy: ${new URL(sitePageAddress(SECURITY_PAGE, 'nl'), site).href}`]
      : []),
    '',
  ].join('\n');
}
