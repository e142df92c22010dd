import { type Entry, isOf } from '../library/entry.ts';
import { summaryOf } from '../library/titles.ts';
import { interventionThing } from './intervention.ts';
import { organisationsInShort, organisationThing } from './organisation.ts';
import { actionLineThing, commitmentThing, policyThing } from './policy.ts';
import { projectThing } from './project.ts';
import { referenceThing } from './reference.ts';
import { definedTerm, inShort, known, type Setting, type Thing, values } from './thing.ts';

/** What the page of an entry is about, in the words of schema.org; undefined for a page that is about nothing but itself. */
export function thingOf(setting: Setting, entry: Entry): Thing | undefined {
  if (isOf(entry, 'interventions')) return interventionThing(setting, entry);
  if (isOf(entry, 'projects')) return projectThing(setting, entry);
  if (isOf(entry, 'policy')) return policyThing(setting, entry);
  if (isOf(entry, 'commitments')) return commitmentThing(setting, entry);
  if (isOf(entry, 'action-lines')) return actionLineThing(setting, entry);
  if (isOf(entry, 'organisations')) return organisationThing(setting, entry);
  if (isOf(entry, 'references')) return referenceThing(setting, entry);
  if (isOf(entry, 'programmes')) {
    return {
      ...inShort(setting, entry, 'Project'),
      description: entry.data.summary,
      member: organisationsInShort(setting, entry.data.organisations),
      url: known(entry.data.url),
    };
  }
  if (isOf(entry, 'register')) {
    return {
      ...inShort(setting, entry, 'FundingScheme'),
      description: entry.data.summary,
      subOrganization: values(entry.data.rounds.map(({ title }): Thing => ({ '@type': 'FundingScheme', name: title }))),
    };
  }
  if (isOf(entry, 'pillars') || isOf(entry, 'ingredients')) {
    return {
      ...definedTerm(setting, entry.collection, entry.id, entry.data.title),
      description: summaryOf(entry, setting.locale),
    };
  }
  return undefined;
}
