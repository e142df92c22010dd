import { type CollectionName, publicCollectionNames } from '../model/collections.ts';
import { listAddress, places } from './addresses.ts';

/** Pages at the address of a collection that are about more than it. */
const other: readonly string[] = [places.home.nl, places.help.nl];

/** The collections that have a page with their list, one for each page. */
export const listPages: readonly CollectionName[] = publicCollectionNames.filter(
  (name, index) =>
    !other.includes(listAddress(name, 'nl')) &&
    publicCollectionNames.findIndex((first) => listAddress(first, 'nl') === listAddress(name, 'nl')) === index,
);
