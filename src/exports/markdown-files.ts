import { address, hasOwnPage } from '../i18n/addresses.ts';
import { pageTextAddress, textListAddress } from '../i18n/file-addresses.ts';
import { siteLocales } from '../i18n/texts.ts';
import { publicCollectionNames } from '../model/collections.ts';
import type { Exporter, ExportFile } from './export-file.ts';
import { entryMarkdown, listMarkdown, listPages, textList } from './markdown/pages.ts';
import type { Place } from './markdown/words.ts';

/** What the pages say as Markdown, beside each of them, and a list of these texts for programs. */
export const markdownFiles: Exporter = ({ library, site }) => {
  const places = siteLocales.map((locale): Place => ({ library, locale, full: (path) => new URL(path, site).href }));
  return [...places.flatMap(textsIn), { path: textListAddress.slice(1), content: () => textList(places) }];
};

const textsIn = (place: Place): ExportFile[] => [
  ...[...listPages(place.locale)].map(([page, names]) => ({
    path: pageTextAddress(page).slice(1),
    content: () => listMarkdown(page, names, place),
  })),
  ...publicCollectionNames.filter(hasOwnPage).flatMap((name) =>
    place.library.all(name).map((entry) => ({
      path: pageTextAddress(address(name, entry.id, place.locale)).slice(1),
      content: () => entryMarkdown(entry, place),
    })),
  ),
];
