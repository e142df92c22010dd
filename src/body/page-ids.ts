import { address, places } from '../i18n/addresses.ts';
import type { Entry } from '../library/entry.ts';
import type { Library } from '../library/library.ts';

/** Anchors that the page of an entry gives to what stands beside its text, and that other pages do not have. */
export function idsBeside({ collection, id }: Entry, library: Library): readonly string[] {
  // The page has this heading itself, and puts under it what the text says below one that begins so.
  if (collection === 'interventions') return ['hoe-werkt-het'];
  return address(collection, id, 'nl') === places.help.nl ? library.all('contacts').map((contact) => contact.id) : [];
}
