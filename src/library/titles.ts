import { formatDate } from '../i18n/format.ts';
import { isKnown } from '../model/fields.ts';
import { commitmentKinds } from '../model/vocabularies/policy.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';
import { amountOf } from './figures.ts';
import { entryIn } from './in-language.ts';

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
export function titleIn(original: Entry, locale: Locale): Title {
  const entry = entryIn(original, locale);
  const own = (words: string, language: Locale = 'nl', before = ''): Title => ({ before, words, language });
  switch (entry.collection) {
    case 'commitments': {
      const { kind, subject } = (entry as Entry<'commitments'>).data;
      return own(subject, languageOf(entry, locale, 'subject'), `${commitmentKinds.label(kind, locale)}: `);
    }
    case 'references': {
      // Titles of publications are in any language; the content does not say in which.
      const reference = entry as Entry<'references'>;
      return own(reference.data.title, locale, `${citationKey(reference, locale)}. `);
    }
    case 'terms':
      return own((entry as Entry<'terms'>).data[locale].label, locale);
    case 'figures': {
      const figure = entry as Entry<'figures'>;
      // A sentence is in one language: English when all of its words are, and else Dutch as a whole.
      const parts = ['value', 'unit', 'meaning', 'population'] as const;
      const language = parts.every((part) => !hasWords(figure.data[part]) || languageOf(entry, locale, part) === locale) ? locale : 'nl';
      return own(figureSentence(entryIn(figure, language), language), language);
    }
    case 'organisations': {
      const { name, nameEn, kind } = (entry as Entry<'organisations'>).data;
      if (locale === 'en' && nameEn !== undefined) return own(nameEn, 'en');
      // Outside the Netherlands a name is in any language; the content does not say in which.
      return own(name, kind === 'buitenlandse-instelling' || kind === 'internationaal' ? locale : 'nl');
    }
    case 'contacts':
      return own((entry as Entry<'contacts'>).data.name, languageOf(entry, locale, 'name'));
    case 'projects': {
      const { title, titleEn } = (entry as Entry<'projects'>).data;
      const language = languageOf(entry, locale, 'title');
      return language === 'nl' && locale === 'en' && isKnown(titleEn) ? own(titleEn, 'en') : own(title, language);
    }
  }
  const { data } = entry;
  if ('title' in data) return own(data.title, languageOf(entry, locale, 'title'));
  if ('subject' in data) return own(data.subject, languageOf(entry, locale, 'subject'));
  return 'event' in data ? own(data.event, languageOf(entry, locale, 'event')) : own(entry.id);
}

/** The language of a field of an entry on pages in a language: Dutch where its translation does not have the field. */
const languageOf = ({ translation }: Entry, locale: Locale, field: string): Locale =>
  translation?.words[field] === undefined ? 'nl' : locale;

const hasWords = (value: string | number): boolean => /\p{L}/u.test(String(value));

/** What an entry is called in a link or a heading. */
export function titleOf(entry: Entry, locale: Locale): string {
  const { before, words } = titleIn(entry, locale);
  return `${before}${words}`;
}

/** The summary as words only. */
export const summaryOf = (entry: Entry, locale: Locale): string => summaryIn(entry, locale).words;

/** A figure as words: '34%: geeft aan dat … (studenten)'. */
const figureSentence = ({ data }: Entry<'figures'>, locale: Locale): string =>
  `${amountOf(data, locale)}: ${data.meaning} (${data.population})`;

/** The summary in the language of the page, in Dutch where there is no translation. */
export function summaryIn(entry: Entry, locale: Locale): Told {
  const { data } = entryIn(entry, locale);
  if ('summary' in data) return { words: data.summary, language: languageOf(entry, locale, 'summary') };
  return { words: 'description' in data ? data.description : '', language: languageOf(entry, locale, 'description') };
}
