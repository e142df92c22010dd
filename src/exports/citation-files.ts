import { citationOf, citationOfList } from '../citations/cited.ts';
import { citesOthers } from '../citations/cites-others.ts';
import type { CslItem } from '../citations/csl.ts';
import { writeCitations } from '../citations/formats.ts';
import { referenceItem } from '../citations/reference-item.ts';
import { hasOwnPage } from '../i18n/addresses.ts';
import { bibliographyAddress, type CitationFormat, citationFormats } from '../i18n/file-addresses.ts';
import { listPages } from '../i18n/list-pages.ts';
import { siteLocales } from '../i18n/texts.ts';
import { libraryIn } from '../library/library.ts';
import { publicCollectionNames } from '../model/collections.ts';
import type { ExportFile, Exporter } from './export-file.ts';

/** A citation beside each page that can be cited, in every form, and the whole bibliography. */
export const citationFiles: Exporter = function* (source) {
  const { library } = source;
  for (const locale of siteLocales) {
    for (const collection of publicCollectionNames.filter(hasOwnPage)) {
      // The works of others are cited in one way, whatever the language of the page about them.
      if (citesOthers({ collection }) && locale !== 'nl') continue;
      for (const entry of libraryIn(library, locale).all(collection)) {
        const { item, files } = citationOf(entry, locale, source);
        yield* filesOf([item], (format) => files[format]);
      }
    }
    for (const collection of listPages) {
      const { item, files } = citationOfList(collection, locale, source);
      yield* filesOf([item], (format) => files[format]);
    }
  }
  yield* filesOf(library.all('references').map(referenceItem), bibliographyAddress);
};

const filesOf = (items: readonly CslItem[], place: (format: CitationFormat) => string): ExportFile[] =>
  citationFormats.map((format) => ({ path: place(format).slice(1), content: () => writeCitations[format](items) }));
