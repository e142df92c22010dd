import { listAddress, languageOf } from '../i18n/addresses.ts';
import { type SiteLocale, texts } from '../i18n/texts.ts';
import type { CollectionName } from '../model/collections.ts';

/** The parts of the site that have a picture of their own; all other pages share that of the site. */
export const sections = [
  'interventions',
  'projects',
  'policy',
  'programmes',
  'pillars',
  'figures',
  'terms',
  'ingredients',
  'references',
  'organisations',
  'register',
  'events',
] as const satisfies CollectionName[];

export type Section = (typeof sections)[number] | 'site';

/** The picture that a page has where someone shares it. */
export interface SocialImage {
  section: Section;
  locale: SiteLocale;
  /** From the root of the site. */
  address: string;
  /** What the picture says. */
  title: string;
}

/** What every picture measures, in pixels: what the sites that show it ask for. */
export const socialSize = { width: 1200, height: 630 };

export const socialImage = (section: Section, locale: SiteLocale): SocialImage => ({
  section,
  locale,
  address: `/social/${section}-${locale}.png`,
  title: section === 'site' ? texts(locale).lists.home.title : texts(locale).collections[section],
});

/** The picture of the section that a page is in. */
export function socialImageOf(page: string): SocialImage {
  const locale = languageOf(page);
  return socialImage(sections.find((section) => page.startsWith(listAddress(section, locale))) ?? 'site', locale);
}
