import { type Citation, citationOf, citationOfList } from '../citations/cited.ts';
import type { CitingSource } from '../citations/page-item.ts';
import type { Change } from '../history/history.ts';
import { feedAddress } from '../i18n/file-addresses.ts';
import { siteAddress } from '../i18n/site-address.ts';
import type { SiteLocale } from '../i18n/texts.ts';
import { openHistory } from '../integrations/open-history.ts';
import type { Entry } from '../library/entry.ts';
import type { CollectionName } from '../model/collections.ts';
import type { EdtfDate } from '../model/dates.ts';

/** What is known about a page itself. */
export interface PageRecord {
  kind: 'entry' | 'list';
  /** The newest first. */
  changes: readonly Change[];
  /** When the editors judged the evidence. */
  judgedOn?: EdtfDate;
  /** When someone last compared the page with its sources. */
  checkedOn?: EdtfDate;
  /** Where the sources of its facts stand: in a list on the page, in its text, with each item, or there are none to name. */
  sources: 'here' | 'text' | 'list' | 'own';
  isTranslationBehind: boolean;
  /** How to cite it; a page at an address of its own only. */
  citation?: Citation | undefined;
  /** Address of the feed with what changes on it. */
  feed?: string;
}

/** What citations of pages are made of. */
const citingSource = async (): Promise<CitingSource> => ({ history: await openHistory(), site: new URL(siteAddress()) });

/** The record of the page of an entry. */
export async function entryRecord(entry: Entry, locale: SiteLocale): Promise<PageRecord> {
  const history = await openHistory();
  const { data } = entry;
  // The sources of an action line are those of its states; each state of a commitment has its own beside it.
  const isListed = ('sources' in data && (data.sources ?? []).length > 0) || entry.collection === 'action-lines';
  return {
    kind: 'entry',
    changes: history.of(entry),
    ...('judgement' in data ? { judgedOn: data.judgement.judgedOn } : {}),
    ...('checkedOn' in data && data.checkedOn !== undefined ? { checkedOn: data.checkedOn } : {}),
    sources: isListed ? 'here' : entry.collection === 'pages' ? 'own' : 'text',
    isTranslationBehind: history.isTranslationBehind(entry),
    citation: citationOf(entry, locale, await citingSource()),
  };
}

/**
 * The record of the list of a collection.
 * @param isWhole Whether the page is the list itself, and no choice from it.
 */
export const listRecord = async (collection: CollectionName, locale: SiteLocale, isWhole: boolean): Promise<PageRecord> => ({
  kind: 'list',
  changes: (await openHistory()).ofCollection(collection),
  sources: 'list',
  isTranslationBehind: false,
  citation: isWhole ? citationOfList(collection, locale, await citingSource()) : undefined,
  feed: feedAddress(collection, locale),
});
