import type { RootContent } from 'mdast';
import { writePlainMarkdown } from '../../format/markdown-form.ts';
import { address, hasOwnPage, listAddress } from '../../i18n/addresses.ts';
import { pageTextAddress } from '../../i18n/file-addresses.ts';
import { firstSentence } from '../../i18n/format.ts';
import { texts } from '../../i18n/texts.ts';
import { bodyIn, type Entry } from '../../library/entry.ts';
import { summaryIn, summaryOf, titleOf } from '../../library/titles.ts';
import { isPartlyDutch } from '../../library/translated-texts.ts';
import { type CollectionName, publicCollectionNames } from '../../model/collections.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { bodyBlocks } from './body.ts';
import { factsOf } from './facts.ts';
import { heading, item, link, list, paragraph, text } from './nodes.ts';
import type { Place } from './words.ts';

const write = (children: RootContent[]): string => writePlainMarkdown({ type: 'root', children });

/** What the page of an entry says: title, summary, facts and text. */
export function entryMarkdown(entry: Entry, place: Place): string {
  const { locale } = place;
  const t = texts(locale);
  const page = address(entry.collection, entry.id, locale);
  const summary = summaryOf(entry, locale);
  const body = bodyIn(entry, locale);
  const own = bodyBlocks(body.source.body, body.language, page, place);
  return write([
    heading(1, titleOf(entry, locale)),
    ...(summary === '' ? [] : [paragraph(text(summary))]),
    whereItStands(page, place),
    ...(locale !== 'nl' && isPartlyDutch(entry) ? [paragraph(text(t.language.notice))] : []),
    heading(2, t.words.facts),
    factsOf(entry, place),
    ...(own.length > 0 && body.language !== locale ? [paragraph(text(t.language.textNotice))] : []),
    ...own,
    ...publicCollectionNames.filter((name) => listAddress(name, locale) === page).flatMap((name) => sectionOf(name, place)),
  ]);
}

/** The lists in a language, by address, each with the collections on it. A page with a text of its own is no list. */
export const listPages = (locale: Locale): ReadonlyMap<string, readonly CollectionName[]> =>
  Map.groupBy(
    publicCollectionNames.filter((name) => name !== 'pages' && name !== 'contacts'),
    (name) => listAddress(name, locale),
  );

/** What a list says: its entries, or the way to them when they have pages of their own. */
export const listMarkdown = (page: string, names: readonly CollectionName[], place: Place): string =>
  write([heading(1, listTitle(names, place.locale)), whereItStands(page, place), ...names.flatMap((name) => sectionOf(name, place))]);

const listTitle = ([first = 'pages']: readonly CollectionName[], locale: Locale): string => texts(locale).collections[first];

const whereItStands = (page: string, { locale, full }: Place): RootContent => {
  const { page: before, licence } = texts(locale).openData.markdown;
  return paragraph(text(`${before} `), link(full(page), full(page)), text(`. ${licence}`));
};

function sectionOf(name: CollectionName, place: Place): RootContent[] {
  const { locale, library, full } = place;
  const entries = library.all(name);
  const rows = entries.map((entry) => {
    const { words, language } = summaryIn(entry, locale);
    const way = link(full(pageTextAddress(address(name, entry.id, locale))), titleOf(entry, locale));
    return item(paragraph(way, ...(words === '' ? [] : [text(`: ${firstSentence(words, language)}`)])));
  });
  return [
    heading(2, texts(locale).collections[name]),
    paragraph(text(texts(locale).openData.about[name])),
    ...(hasOwnPage(name) ? [list(rows)] : entries.flatMap((entry) => [heading(3, titleOf(entry, locale)), factsOf(entry, place)])),
  ];
}

/** Every page there is as Markdown, in each language, in the form of llms.txt. */
export function textList(places: readonly Place[]): string {
  const { site } = texts('nl');
  return write([
    heading(1, site.name),
    { type: 'blockquote', children: [paragraph(text(site.description))] },
    ...places.flatMap((place) => {
      const { locale, full } = place;
      const { markdown } = texts(locale).openData;
      const lists = [...listPages(locale)].map(([page, names]) =>
        item(paragraph(link(full(pageTextAddress(page)), listTitle(names, locale)))),
      );
      return [
        paragraph(text(`${markdown.about} ${markdown.licence}`)),
        heading(2, markdown.lists),
        list(lists),
        ...publicCollectionNames.filter(hasOwnPage).flatMap((name) => sectionOf(name, place)),
      ];
    }),
  ]);
}
