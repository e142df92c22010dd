import { formatDate } from '../i18n/format.ts';
import { isKnown } from '../model/fields.ts';
import { commitmentKinds } from '../model/vocabularies/policy.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { Entry } from './entry.ts';

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

/** What an entry is called in a link or a heading. */
export function titleOf(entry: Entry, locale: Locale): string {
  if (locale !== 'nl' && entry.translation) return entry.translation.data.title;
  const { data } = entry;
  if (entry.collection === 'commitments') {
    const { kind, subject } = (entry as Entry<'commitments'>).data;
    return `${commitmentKinds.label(kind, locale)}: ${subject}`;
  }
  if (entry.collection === 'references')
    return `${citationKey(entry as Entry<'references'>, locale)}. ${(entry as Entry<'references'>).data.title}`;
  if (entry.collection === 'terms') return (entry as Entry<'terms'>).data[locale].label;
  if (entry.collection === 'figures') return figureSentence(entry as Entry<'figures'>);
  if ('title' in data) return data.title;
  if ('name' in data) return data.name;
  if ('subject' in data) return data.subject;
  return 'event' in data ? data.event : entry.id;
}

/** A figure as words: '34 %: geeft aan dat … (studenten)'. */
const figureSentence = ({ data }: Entry<'figures'>): string => `${data.value} ${data.unit}: ${data.meaning} (${data.population})`;

/** The summary in the language of the page, in Dutch where there is no translation. */
export function summaryOf(entry: Entry, locale: Locale): string {
  if (locale !== 'nl' && entry.translation) return entry.translation.data.summary;
  return 'summary' in entry.data ? entry.data.summary : 'description' in entry.data ? entry.data.description : '';
}
