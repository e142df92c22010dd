import type { Entry } from '../library/entry.ts';
import { partyNamed } from '../library/funder.ts';
import { summaryOf, titleOf } from '../library/titles.ts';
import type { PolicyDocument } from '../model/policy-document.ts';
import { commitmentKinds, commitmentStatuses, documentTypes } from '../model/vocabularies/policy.ts';
import { paperIdIn, paperIds } from '../policy/identifiers.ts';
import { organisationInShort, organisationsInShort } from './organisation.ts';
import { inShort, isoDate, known, type Setting, type Thing, thingId, values } from './thing.ts';

/** Rules of the government; the rest are reports of someone. */
const rules: readonly PolicyDocument['type'][] = ['besluit', 'subsidieregeling', 'wetsvoorstel'];

/** A document of policy, with its numbers in the collections of the government. */
export function policyThing(setting: Setting, entry: Entry<'policy'>): Thing {
  const { locale } = setting;
  const { data } = entry;
  const ids = paperIds(data);
  const isRule = rules.includes(data.type);
  const type = documentTypes.label(data.type, locale);
  return {
    ...inShort(setting, entry, isRule ? 'Legislation' : 'Report'),
    abstract: data.summary,
    genre: type,
    ...(isRule && { legislationType: type, legislationJurisdiction: 'NL', legislationIdentifier: values(ids) }),
    identifier: values(ids),
    datePublished: isoDate(data.date),
    inLanguage: 'nl',
    author: senderOf(setting, entry),
    mentions: organisationsInShort(setting, data.organisations),
    isPartOf: values(
      (data.dossiers ?? []).map(({ number, title }): Thing => ({
        '@type': 'CreativeWorkSeries',
        name: title,
        identifier: number.replace(/\s/g, ''),
      })),
    ),
    sameAs: known(data.url),
  };
}

/** Whose document it is, where that is an organisation of this site: of a minister the ministry, and never a person. */
function senderOf(setting: Setting, entry: Entry<'policy'>): Thing | undefined {
  const { sender } = (entry.original ?? entry).data;
  const name = sender.replace(/ \([^)]*\)$/, '').replace(/^(?:Minister|Staatssecretaris) van /, 'Ministerie van ');
  const { organisation } = partyNamed(setting.library, name);
  return organisation && organisationInShort(setting, organisation);
}

/** A motion or a promise, with its latest state. */
export function commitmentThing(setting: Setting, entry: Entry<'commitments'>): Thing {
  const { locale } = setting;
  const { data } = entry;
  return {
    ...inShort(setting, entry, 'CreativeWork'),
    genre: commitmentKinds.label(data.kind, locale),
    abstract: data.asks,
    // The number of a promise is that of the paper in which it was made.
    identifier: data.kind === 'toezegging' ? undefined : paperIdIn(data.number),
    datePublished: isoDate(data.date),
    creativeWorkStatus: commitmentStatuses.label(data.status, locale),
    expires: isoDate(data.deadlines?.at(-1)?.by),
    citation: data.metBy === undefined ? undefined : { '@id': thingId(setting, 'policy', data.metBy) },
    sameAs: known(data.url),
  };
}

/** A line of the national approach: a plan, with the document of its latest state. */
export const actionLineThing = (setting: Setting, entry: Entry<'action-lines'>): Thing => ({
  ...inShort(setting, entry, 'CreativeWork'),
  name: titleOf(entry, setting.locale),
  position: Number(entry.id),
  abstract: summaryOf(entry, setting.locale),
  citation: values(
    [...new Set(entry.data.states.map(({ document }) => document))].map((id) => ({ '@id': thingId(setting, 'policy', id) })),
  ),
});
