import { type CslItem, familyFirst } from './csl.ts';

/** Which tag names the place of publication; by it a reader of these tags knows what kind of work it is. */
const places: Partial<Record<CslItem['type'], string>> = {
  'article-journal': 'journal_title',
  chapter: 'inbook_title',
  'paper-conference': 'conference_title',
  report: 'technical_report_institution',
  thesis: 'dissertation_institution',
};

/**
 * The `citation_…` tags (Highwire Press) by which reference managers and search engines read what a page is about. None
 * for a work that these tags have no place for: readers would take it for an article in a journal.
 */
export function highwireTags(item: CslItem): [name: string, content: string][] {
  const names = item.author?.map(familyFirst) ?? [];
  const [parts] = item.issued?.['date-parts'] ?? [];
  const [firstPage, lastPage] = item.page?.split(/[-–]/) ?? [];
  const placeTag = places[item.type];
  const place = item['container-title'] ?? item.publisher ?? (item.type === 'report' ? names.join(', ') : '');
  if (placeTag === undefined || place === '') return [];
  const tags: [string, string | undefined][] = [
    ['title', item.title],
    ...names.map((name): [string, string] => ['author', name]),
    ['publication_date', parts?.map((part) => String(part).padStart(2, '0')).join('/')],
    [placeTag, place],
    ['volume', item.volume],
    ['issue', item.issue],
    ['firstpage', firstPage],
    ['lastpage', lastPage],
    ['publisher', item.publisher],
    ['doi', item.DOI],
    ['public_url', item.URL],
    // Without it the language of the page would be taken for that of the work.
    ['language', item.language ?? 'und'],
  ];
  return tags.flatMap(([name, content]) => (content ? [[`citation_${name}`, content] satisfies [string, string]] : []));
}
