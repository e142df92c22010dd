/** The name of the site of an address, without `www.`; empty for what is no web address. */
export const siteOf = (address: string): string => URL.parse(address)?.hostname.replace(/^www\./, '') ?? '';

/** Whether two names belong to one site: the same, or one a part of the other. */
export const isSameSite = (one: string, other: string): boolean => one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
