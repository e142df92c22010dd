import type { Entry } from '../library/entry.ts';
import { isKnown } from '../model/fields.ts';
import type { CslItem } from './csl.ts';
import { cslDate } from './csl-date.ts';

/** A publication of the bibliography: the publication itself, not the page that this site has about it. */
export function referenceItem({ id, data }: Entry<'references'>): CslItem {
  const { type, title, author, issued, volume, issue, page, publisher, DOI, URL } = data;
  const container = data['container-title'];
  return {
    id,
    type,
    title,
    // A copy without what is undefined, which JSON does not have.
    ...(isKnown(author) && {
      author: author.map((name) => ('literal' in name || name.given === undefined ? name : { family: name.family, given: name.given })),
    }),
    ...(isKnown(issued) && { issued: cslDate(issued, 'nl') }),
    ...(container !== undefined && { 'container-title': container }),
    ...(volume !== undefined && { volume }),
    ...(issue !== undefined && { issue }),
    ...(page !== undefined && { page }),
    ...(publisher !== undefined && { publisher }),
    ...(isKnown(DOI) && DOI !== 'geen' && { DOI }),
    ...(isKnown(URL) && { URL }),
  };
}
