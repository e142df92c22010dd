/** The name of the site of an address, without `www.`; empty for what is no web address. */
export const siteOf = (address: string): string => URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';

/** A web address as a browser understands it, which leaves the space around it out; undefined for what is none. */
export function webUrl(typed: string): URL | undefined {
  const address = typed.trim();
  return (/^https?:/i.test(address) && URL.parse(address)) || undefined;
}

/** Whether two names belong to one site: the same, or one a part of the other. */
export const isSameSite = (one: string, other: string): boolean => one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
