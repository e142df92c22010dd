import type { Locale } from '../model/vocabulary.ts';
import { address } from './addresses.ts';

/** Pages of the content to which the site itself leads a reader: from its menu, its footer, its lists and security.txt. */
export const sitePages = [
  ...([
    'aanpalende-onderwerpen',
    'beoordelingskader',
    'bewijskracht',
    'bijdragen',
    'erkenning',
    'hulp',
    'lek-melden',
    'open-data',
  ] as const),
  ...(['over', 'privacy', 'programma', 'samenhang-programmas', 'subsidieregeling', 'toegankelijkheid'] as const),
] as const;
export type SitePage = (typeof sitePages)[number];

/** Address of a page to which the site itself leads. */
export const sitePageAddress = (id: SitePage, locale: Locale): string => address('pages', id, locale);
