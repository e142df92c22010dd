import type { Root } from 'hast';
import { finishHeadings } from '../../body/headings.ts';
import { parseBody } from '../../body/parse-body.ts';
import { templateIdsOf } from '../../body/template-anchors.ts';
import { address } from '../../i18n/addresses.ts';
import { siteLocales } from '../../i18n/texts.ts';
import { fileOf } from '../../library/entry-file.ts';
import type { Library } from '../../library/library.ts';
import type { SourceFile } from '../../library/source-file.ts';
import { type CollectionName, collections } from '../../model/collections.ts';
import { isTranslation, translationOf } from '../../model/translation.ts';
import type { Locale } from '../../model/vocabulary.ts';

/** The page of one entry in a language. */
interface EntryPage {
  collection: CollectionName;
  id: string;
  locale: Locale;
}

/** The anchors of the pages that each have an entry to themselves. */
export interface PageTexts {
  /** Says that there is a page for an entry. */
  add: (collection: CollectionName, id: string) => void;
  has: (page: string) => boolean;
  /** The anchors in the text of a page, and those of its template; undefined when nobody can read the text. */
  anchorsOn: (page: string) => ReadonlySet<string> | undefined;
  /** The page on which a text stands, and the anchors of its template; undefined for the text of no page. */
  around: (source: SourceFile) => { page: string; anchors: readonly string[] } | undefined;
}

/** The pages with the texts of a library. Of thousands of texts few are linked to by their headings; those are read when they are asked. */
export function pageTexts({ sources }: Pick<Library, 'sources'>): PageTexts {
  const pages = new Map<string, EntryPage>();
  const byFile = new Map<string, string>();
  return {
    add: (collection, id) => {
      for (const locale of siteLocales) {
        const page = address(collection, id, locale);
        pages.set(page, { collection, id, locale });
        const file = textFileOf(collection, id);
        if (file !== undefined) byFile.set(locale === 'nl' ? file : translationOf(file), page);
      }
    },
    has: (page) => pages.has(page),
    anchorsOn: (page) => {
      const entry = pages.get(page);
      if (!entry) return undefined;
      const anchors = templateIdsOf(entry.collection, entry.id);
      const source = textOf(sources, entry);
      if (!source) return new Set(anchors);
      return isUnread(source) ? undefined : new Set([...anchors, ...anchorsIn(source)]);
    },
    around: ({ file }) => {
      const page = byFile.get(file);
      const entry = page === undefined ? undefined : pages.get(page);
      return page !== undefined && entry ? { page, anchors: templateIdsOf(entry.collection, entry.id) } : undefined;
    },
  };
}

/** The file with the text of an entry; undefined where entries have no text. */
const textFileOf = (collection: CollectionName, id: string): string | undefined =>
  collections[collection].storage === 'mdx-folder' ? fileOf(collection, id) : undefined;

/**
 * The text of a page: the Dutch one where the translation has none. A translation with a mistake in its fields is not that of an
 * entry yet, but its text will be there once it is mended.
 */
function textOf(sources: Library['sources'], { collection, id, locale }: EntryPage): SourceFile | undefined {
  const file = textFileOf(collection, id);
  if (file === undefined) return undefined;
  const translated = locale === 'nl' ? undefined : sources.get(translationOf(file));
  return translated && (isUnread(translated) || translated.body.trim() !== '') ? translated : sources.get(file);
}

/** Whether a mistake at the beginning of a file hides its text. */
const isUnread = ({ problems, body }: SourceFile): boolean => problems.length > 0 && body === '';

const anchorsBefore = new WeakMap<SourceFile, readonly string[]>();

/** The anchors of the text in a file, which is read for them once. */
function anchorsIn(source: SourceFile): readonly string[] {
  const { body, file } = source;
  const anchors = anchorsBefore.get(source) ?? anchorsOfText(parseBody(body, isTranslation(file) ? 'en' : 'nl').root);
  anchorsBefore.set(source, anchors);
  return anchors;
}

/** The anchors that a text has of its own: those of its headings. */
export const anchorsOfText = (root: Root): string[] => finishHeadings(root).map(({ id }) => id);
