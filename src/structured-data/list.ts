import { address, listAddress } from '../i18n/addresses.ts';
import { texts } from '../i18n/texts.ts';
import { type Entry, isOf } from '../library/entry.ts';
import { datasetThing } from './dataset.ts';
import { definedTerm, full, isoDate, known, type Setting, type Thing } from './thing.ts';

/** What a list is: of terms a glossary, of figures a set of data, and else its entries in the order of the content. */
export function listThing(setting: Setting, entries: readonly Entry[]): Thing | undefined {
  const terms = entries.filter((entry) => isOf(entry, 'terms'));
  if (terms.length > 0) return glossary(setting, terms);
  const events = entries.filter((entry) => isOf(entry, 'events'));
  if (events.length > 0) return itemList(events.filter(({ data }) => data.kind === 'bijeenkomst').map(eventThing));
  if (entries.some((entry) => isOf(entry, 'figures'))) return datasetThing(setting, 'figures');
  if (entries.length === 0) return undefined;
  return itemList(entries.map(({ collection, id }) => ({ url: full(setting, address(collection, id, setting.locale)) })));
}

/** A list as search engines read it: each item with its place, and its own page or what it is. */
const itemList = (items: readonly Thing[]): Thing => ({
  '@type': 'ItemList',
  numberOfItems: items.length,
  itemListElement: items.map((item, index): Thing => ({
    '@type': 'ListItem',
    position: index + 1,
    ...(item['@type'] === undefined ? item : { item }),
  })),
});

function glossary(setting: Setting, terms: readonly Entry<'terms'>[]): Thing {
  const { locale } = setting;
  return {
    '@type': 'DefinedTermSet',
    '@id': full(setting, `${listAddress('terms', 'nl')}#dit`),
    name: texts(locale).collections.terms,
    hasDefinedTerm: terms.map(({ id, data }): Thing => ({
      ...definedTerm(setting, 'terms', id, data[locale].label),
      inDefinedTermSet: undefined,
    })),
  };
}

function eventThing({ data }: Entry<'events'>): Thing {
  const [start, end] = data.date.split('/');
  const at = (day: string | undefined, time: string | undefined): string | undefined => {
    const date = isoDate(day);
    return date !== undefined && time !== undefined ? `${date}T${time}` : date;
  };
  const place = known(data.place);
  return {
    '@type': 'Event',
    name: data.title,
    description: data.description,
    startDate: at(start, data.startTime),
    endDate: at(end ?? (data.endTime === undefined ? undefined : start), data.endTime),
    location: place === undefined ? undefined : { '@type': 'Place', name: place },
  };
}
