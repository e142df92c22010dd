import type { Entry } from '../library/entry.ts';
import { funderOf } from '../library/funder.ts';
import { grantOf } from '../library/grants.ts';
import { audiences } from '../model/vocabularies/audiences.ts';
import { pillars } from '../model/vocabularies/pillars.ts';
import { organisationInShort, organisationsInShort } from './organisation.ts';
import { definedTerm, inShort, isoDate, known, type Setting, type Thing, thingId, values } from './thing.ts';

/** A funded project, and the grant that pays for it as far as that is known. */
export function projectThing(setting: Setting, entry: Entry<'projects'>): Thing {
  const { library, locale } = setting;
  const { data } = entry;
  const { grant, scheme } = grantOf(library, entry);
  const number = known(data.referenceNumber);
  return {
    ...inShort(setting, entry, 'ResearchProject'),
    description: data.summary,
    // A project has no start and end in schema.org; it is an organisation for a time.
    foundingDate: isoDate(grant.start),
    dissolutionDate: isoDate(grant.end),
    keywords: values((known(data.audiences) ?? []).map((id) => audiences.label(id, locale))),
    knowsAbout: values((known(data.pillars) ?? []).map((id) => definedTerm(setting, 'pillars', id, pillars.label(id, locale)))),
    member: organisationsInShort(setting, data.organisations),
    subjectOf: values((known(data.results) ?? []).map((url): Thing => ({ '@type': 'CreativeWork', url }))),
    funding: {
      '@type': 'MonetaryGrant',
      '@id': `${thingId(setting, 'register', scheme.id)}-${grant.id}`,
      name: grant.title,
      identifier: number,
      amount: typeof grant.amount === 'number' ? { '@type': 'MonetaryAmount', currency: 'EUR', value: grant.amount } : undefined,
      funder: funderIn(setting, entry),
      sponsor: inShort(setting, scheme, 'FundingScheme'),
    },
  };
}

/** Who pays, where a source says so. */
function funderIn(setting: Setting, entry: Entry<'projects'>): Thing | undefined {
  const funder = funderOf(setting.library, entry);
  if (!funder) return undefined;
  return funder.organisation ? organisationInShort(setting, funder.organisation) : { '@type': 'Organization', name: funder.name };
}
