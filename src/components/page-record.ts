import type { Change } from '../history/history.ts';
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
}

/** The record of the page of an entry. */
export async function entryRecord(entry: Entry): Promise<PageRecord> {
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
  };
}

/** The record of the list of a collection. */
export const listRecord = async (collection: CollectionName): Promise<PageRecord> => ({
  kind: 'list',
  changes: (await openHistory()).ofCollection(collection),
  sources: 'list',
  isTranslationBehind: false,
});
