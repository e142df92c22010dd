import { address } from '../i18n/addresses.ts';
import type { Entry } from '../library/entry.ts';
import { summaryOf } from '../library/titles.ts';
import type { Organisation } from '../model/records.ts';
import { ministryId } from '../policy/identifiers.ts';
import { full, inShort, type Setting, type Thing, values } from './thing.ts';

/** Kinds of organisations for which schema.org has a word of its own; a foreign institution can be anything. */
const types: Partial<Record<Organisation['kind'], string>> = {
  universiteit: 'CollegeOrUniversity',
  hogeschool: 'CollegeOrUniversity',
  kennisinstelling: 'ResearchOrganization',
  overheid: 'GovernmentOrganization',
  vakbond: 'WorkersUnion',
};

export const organisationInShort = (setting: Setting, entry: Entry<'organisations'>): Thing =>
  inShort(setting, entry, types[entry.data.kind] ?? 'Organization');

/** Organisations by their ids, in short. */
export const organisationsInShort = (setting: Setting, ids: readonly string[]): Thing | readonly Thing[] | undefined =>
  values(ids.map((id) => organisationInShort(setting, setting.library.need('organisations', id))));

/** An organisation, with its names elsewhere. */
export function organisationThing(setting: Setting, entry: Entry<'organisations'>): Thing {
  const { abbreviation, name, nameEn, ror, url } = entry.data;
  const short = organisationInShort(setting, entry);
  const identifiers = Object.entries({ ROR: ror, TOOI: ministryId(entry.id) }).flatMap(([propertyID, value]) =>
    value === undefined ? [] : [{ propertyID, value }],
  );
  return {
    ...short,
    alternateName: values([name, nameEn, abbreviation].filter((other) => other !== undefined).filter((other) => other !== short['name'])),
    description: summaryOf(entry, setting.locale),
    url: url ?? full(setting, address('organisations', entry.id, setting.locale)),
    identifier: values(identifiers.map((identifier): Thing => ({ '@type': 'PropertyValue', ...identifier }))),
    sameAs: values(identifiers.map(({ value }) => value)),
  };
}
