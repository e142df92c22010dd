import type { Locale } from '../model/vocabulary.ts';

/** Words that hardly any Dutch sentence does without, and that no English one has. */
const dutchWords = /(?:^|\s)(?:de|het|een|van|voor|niet|met|naar|bij|wordt|staat|aan|uit|ook|over|nieuwe?|erbij|aangepast)(?=$|[\s,.:;])/i;

/** The language of the reason of a change: developers write English, editors Dutch. */
export const reasonLanguage = (reason: string): Locale => (dutchWords.test(reason) ? 'nl' : 'en');
