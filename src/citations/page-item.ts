import type { Change, History } from '../history/history.ts';
import { address, listAddress } from '../i18n/addresses.ts';
import { formatDate } from '../i18n/format.ts';
import { texts } from '../i18n/texts.ts';
import type { Entry } from '../library/entry.ts';
import { titleOf } from '../library/titles.ts';
import type { CollectionName } from '../model/collections.ts';
import type { EdtfDate } from '../model/dates.ts';
import type { Intervention } from '../model/intervention.ts';
import { certainties } from '../model/vocabularies/evidence.ts';
import type { Locale } from '../model/vocabulary.ts';
import type { CslItem } from './csl.ts';
import { cslDate } from './csl-date.ts';

/** What a citation of a page of this site is made of. */
export interface CitingSource {
  history: History;
  /** The address of the published site. */
  site: URL;
}

/** The page about the open data stands for the data themselves, of the version that their addresses name. */
const DATA_PAGE = 'open-data';
const DATA_VERSION = 'v1';

/** The page of an entry. Its date is that of its last change, or else that on which the editors judged or read it. */
export function entryPageItem(entry: Entry, locale: Locale, source: CitingSource): CslItem {
  const { collection, id, data } = entry;
  const isData = collection === 'pages' && id === DATA_PAGE;
  return {
    ...pageItem(titleOf(entry, locale), address(collection, id, locale), locale, source),
    id: `${collection}-${id}`,
    ...(isData && { type: 'dataset', version: DATA_VERSION }),
    ...issuedOn(lastDate(source.history.of(entry)) ?? ownDate(data), locale),
    ...('judgement' in data && { note: evidenceNote(data.judgement, locale) }),
  };
}

/** The page with the list of a collection. */
export const listPageItem = (collection: CollectionName, locale: Locale, source: CitingSource): CslItem => ({
  ...pageItem(texts(locale).collections[collection], listAddress(collection, locale), locale, source),
  id: collection,
  ...issuedOn(lastDate(source.history.ofCollection(collection)), locale),
});

const pageItem = (title: string, page: string, locale: Locale, { site }: CitingSource): CslItem => ({
  id: page,
  type: 'webpage',
  title,
  author: [{ literal: texts(locale).site.name }],
  URL: new URL(page, site).href,
  language: locale,
});

const issuedOn = (date: EdtfDate | undefined, locale: Locale): Pick<CslItem, 'issued'> =>
  date === undefined ? {} : { issued: cslDate(date, locale) };

const lastDate = ([last]: readonly Change[]): EdtfDate | undefined => last?.date;

/** The day on which the editors last vouched for an entry, for a site without its history. */
export function ownDate(data: Entry['data']): EdtfDate | undefined {
  if ('judgement' in data) return data.judgement.judgedOn;
  return 'checkedOn' in data ? data.checkedOn : undefined;
}

function evidenceNote({ certainty, judgedOn }: Intervention['judgement'], locale: Locale): string {
  const level = certainties.ids.find((id) => id === String(certainty));
  const label = level === undefined ? '' : certainties.label(level, locale);
  return texts(locale).follow.cite.evidence(certainty, label, formatDate(judgedOn, locale));
}
