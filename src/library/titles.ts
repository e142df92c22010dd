import { formatDate } from '../i18n/format.ts';
import { isKnown } from '../model/fields.ts';
import { commitmentKinds } from '../model/vocabularies/policy.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';
import { amountOf } from './figures.ts';

/** Authors and year, as running text refers to a publication: 'Senn e.a. (2015)'. */
export function citationKey(reference: Entry<'references'>, locale: Locale): string {
  const { author, issued } = reference.data;
  const year = isKnown(issued) ? formatDate(issued, locale) : locale === 'nl' ? 'jaar niet bekend' : 'year not known';
  if (!isKnown(author)) return `${locale === 'nl' ? 'Auteur niet bekend' : 'Author not known'} (${year})`;
  const names = author.map((name) => ('literal' in name ? name.literal : name.family));
  const and = locale === 'nl' ? 'en' : 'and';
  const others = locale === 'nl' ? 'e.a.' : 'et al.';
  const who = names.length > 2 ? `${names[0] ?? ''} ${others}` : names.join(` ${and} `);
  return `${who} (${year})`;
}

/** Words of an entry, and the language they are in: Dutch where there is no translation. */
export interface Told {
  words: string;
  language: Locale;
}

/** What an entry is called: its own words, and what the site says before them. */
export interface Title extends Told {
  before: string;
}

/** What an entry is called in a link or a heading, in parts. */
export function titleIn(entry: Entry, locale: Locale): Title {
  if (locale !== 'nl' && entry.translation) return { before: '', words: entry.translation.data.title, language: locale };
  const own = (words: string, language: Locale = 'nl', before = ''): Title => ({ before, words, language });
  switch (entry.collection) {
    case 'commitments': {
      const { kind, subject } = (entry as Entry<'commitments'>).data;
      return own(subject, 'nl', `${commitmentKinds.label(kind, locale)}: `);
    }
    case 'references': {
      // Titles of publications are in any language; the content does not say in which.
      const reference = entry as Entry<'references'>;
      return own(reference.data.title, locale, `${citationKey(reference, locale)}. `);
    }
    case 'terms':
      return own((entry as Entry<'terms'>).data[locale].label, locale);
    case 'figures':
      return own(figureSentence(entry as Entry<'figures'>));
    case 'organisations': {
      const { name, nameEn, kind } = (entry as Entry<'organisations'>).data;
      if (locale === 'en' && nameEn !== undefined) return own(nameEn, 'en');
      // Outside the Netherlands a name is in any language; the content does not say in which.
      return own(name, kind === 'buitenlandse-instelling' || kind === 'internationaal' ? locale : 'nl');
    }
    case 'contacts':
      return own((entry as Entry<'contacts'>).data.name);
    case 'projects': {
      const { title, titleEn } = (entry as Entry<'projects'>).data;
      return locale === 'en' && isKnown(titleEn) ? own(titleEn, 'en') : own(title);
    }
  }
  const { data } = entry;
  if ('title' in data) return own(data.title);
  if ('subject' in data) return own(data.subject);
  return own('event' in data ? data.event : entry.id);
}

/** What an entry is called in a link or a heading. */
export function titleOf(entry: Entry, locale: Locale): string {
  const { before, words } = titleIn(entry, locale);
  return `${before}${words}`;
}

/** The summary as words only. */
export const summaryOf = (entry: Entry, locale: Locale): string => summaryIn(entry, locale).words;

/** A figure as words: '34%: geeft aan dat … (studenten)'. */
const figureSentence = ({ data }: Entry<'figures'>): string => `${amountOf(data)}: ${data.meaning} (${data.population})`;

/** The summary in the language of the page, in Dutch where there is no translation. */
export function summaryIn(entry: Entry, locale: Locale): Told {
  if (locale !== 'nl' && entry.translation) return { words: entry.translation.data.summary, language: locale };
  return {
    words: 'summary' in entry.data ? entry.data.summary : 'description' in entry.data ? entry.data.description : '',
    language: 'nl',
  };
}
