import { givingAddress } from '../i18n/file-addresses.ts';
import { sitePageAddress } from '../i18n/site-pages.ts';
import { texts } from '../i18n/texts.ts';
import { allGrants } from '../library/grants.ts';
import type { Exporter, ExportSource } from './export-file.ts';
import { completeGrants } from './giving/complete-grants.ts';
import { givingGrant } from './giving/giving-grant.ts';
import { dataLicence } from '../model/licence.ts';

/** The version of the standard that the file follows. */
const VERSION = '1.4';

/**
 * The grants in the form of the 360Giving Data Standard (https://standard.threesixtygiving.org). The standard has no place
 * for a grant of which the amount or the day is not public; the description says how many are left out.
 */
export const givingFile: Exporter = (source) => [
  { path: givingAddress.slice(1), content: () => JSON.stringify(givingPackage(source), null, 2) },
];

function givingPackage({ library, history, site }: ExportSource) {
  const {
    site: { name },
    accountability: { schemes },
  } = texts('nl');
  const full = (path: string): string => new URL(path, site).href;
  const grants = completeGrants(library).map((grant) => givingGrant(library, site, grant));
  const total = allGrants(library).length;
  const days = (['register', 'projects'] as const).flatMap((name) => history.ofCollection(name).map(({ date }) => date)).toSorted();
  return {
    version: VERSION,
    title: `${schemes.giving.title} – ${name}`,
    description: schemes.giving.left(total - grants.length, total),
    issued: days[0],
    modified: days.at(-1),
    identifier: full(givingAddress),
    publisher: { name, website: full('/') },
    downloadURL: full(givingAddress),
    accessURL: full(sitePageAddress('open-data', 'nl')),
    license: dataLicence.url,
    grants,
  };
}
