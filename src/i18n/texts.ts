import type { Locale } from '../model/vocabulary.ts';
import { en } from './en/en.ts';
import { nl, type Texts } from './nl/nl.ts';

/** The languages in which the interface can be shown. */
const dictionaries = { nl, en } satisfies Record<Locale, Texts>;

export type SiteLocale = keyof typeof dictionaries;

/** The languages that the site has pages in. */
export const siteLocales = Object.keys(dictionaries) as SiteLocale[];

export const texts = (locale: SiteLocale): Texts => dictionaries[locale];

/** The attribute `lang` of words on a page; words in the language of the page need none. */
export const langOn = (locale: SiteLocale, language: Locale): Locale | undefined => (language === locale ? undefined : language);
