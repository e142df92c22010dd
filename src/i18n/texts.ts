import { nl, type Texts } from './nl/nl.ts';

/** The languages in which the interface can be shown. */
const dictionaries = { nl } satisfies Record<string, Texts>;

export type SiteLocale = keyof typeof dictionaries;

export const texts = (locale: SiteLocale): Texts => dictionaries[locale];

/** The languages that the site has pages in. */
export const siteLocales = Object.keys(dictionaries) as SiteLocale[];
