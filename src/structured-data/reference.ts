import type { Entry } from '../library/entry.ts';
import type { BibliographyReference } from '../model/bibliography.ts';
import { isKnown } from '../model/fields.ts';
import { inShort, isoDate, known, type Setting, type Thing, values } from './thing.ts';

/** The kinds of publications of CSL in the words of schema.org. */
const types: Record<BibliographyReference['type'], string> = {
  'article-journal': 'ScholarlyArticle',
  'paper-conference': 'ScholarlyArticle',
  article: 'ScholarlyArticle',
  book: 'Book',
  chapter: 'Chapter',
  report: 'Report',
  thesis: 'Thesis',
  webpage: 'WebPage',
  document: 'CreativeWork',
};

/** A publication as a library describes it. */
export function referenceThing(setting: Setting, entry: Entry<'references'>): Thing {
  const { data } = entry;
  const inside = data['container-title'];
  const authors = (known(data.author) ?? []).map((author): Thing =>
    'literal' in author
      ? { '@type': 'Organization', name: author.literal }
      : { '@type': 'Person', name: [author.given, author.family].filter(Boolean).join(' ') },
  );
  const isArticle = data.type === 'article-journal';
  return {
    ...inShort(setting, entry, types[data.type]),
    name: data.title,
    author: values(authors),
    datePublished: isoDate(data.issued),
    isPartOf:
      inside === undefined
        ? undefined
        : {
            '@type': isArticle ? ['PublicationVolume', 'PublicationIssue', 'Periodical'] : 'CreativeWork',
            name: inside,
            ...(isArticle && { volumeNumber: data.volume, issueNumber: data.issue }),
          },
    ...(isArticle && { pagination: data.page }),
    publisher: data.publisher === undefined ? undefined : { '@type': 'Organization', name: data.publisher },
    ...(data.DOI.startsWith('10.') && {
      identifier: { '@type': 'PropertyValue', propertyID: 'DOI', value: data.DOI },
      sameAs: `https://doi.org/${data.DOI}`,
    }),
    url: isKnown(data.URL) ? data.URL : undefined,
  };
}
