import { isKnown } from '../model/fields.ts';
import type { Entry } from './entry.ts';
import type { Library } from './library.ts';

/** A party in the words of the content, and its page on this site where it has one. */
export interface Party {
  name: string;
  organisation: Entry<'organisations'> | undefined;
}

/** Who pays for a project, where a source confirms it; a client, or who pays by assumption, is no funder. */
export function funderOf(library: Library, { data }: Entry<'projects'>): Party | undefined {
  if (!isKnown(data.funder) || data.fundingCertainty !== 'bevestigd') return undefined;
  return partyNamed(library, data.funder);
}

/** A party by its name; the organisation is the one that is called exactly so, a ministry also by its abbreviation. */
export const partyNamed = (library: Library, name: string): Party => ({
  name,
  organisation: library.all('organisations').find(({ data }) => namesOf(data).includes(name)),
});

function namesOf({ name, nameEn, abbreviation }: Entry<'organisations'>['data']): (string | undefined)[] {
  const short = abbreviation ?? '';
  return [name, nameEn, abbreviation, `Ministerie van ${short}`, `${name} (${short})`, `${nameEn ?? name} (${short})`];
}
