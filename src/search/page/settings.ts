import type { Texts } from '../../i18n/nl/nl.ts';
import type { CollectionName } from '../../model/collections.ts';
import type { ReportPlace } from '../../report/report-place.ts';
import type { ResultKind } from '../asking/kinds.ts';

/** What the server's side of the search page hands to the browser. */
export interface SearchSettings {
  locale: string;
  messages: Texts['search']['messages'];
  explained: string;
  /** Names of the kinds that results are limited to. */
  resultKinds: Record<ResultKind, string>;
  /** What one entry of each collection is called. */
  kindNames: Record<CollectionName, string>;
  /** Where a reader can tell what was not found: an address for mail or of a form; neither when nobody reads it. */
  report?: ReportPlace;
}

export const readSettings = (root: HTMLElement): SearchSettings => JSON.parse(root.dataset['settings'] ?? '{}') as SearchSettings;
