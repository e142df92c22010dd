import { slug } from 'github-slugger';
import { recipientsOf } from '../../accountability/recipients.ts';
import type { Browsable, FacetId } from '../../facets/facet.ts';
import { address, facetAddress } from '../../i18n/addresses.ts';
import type { Entry } from '../../library/entry.ts';
import { type Party, partyNamed } from '../../library/funder.ts';
import type { Library } from '../../library/library.ts';
import { audiences } from '../../model/vocabularies/audiences.ts';
import { projectStatuses } from '../../model/vocabularies/funding.ts';
import { pillars } from '../../model/vocabularies/pillars.ts';
import type { Vocabulary } from '../../model/vocabulary.ts';
import { ministryId } from '../../policy/identifiers.ts';
import { isoDate, known } from '../../structured-data/thing.ts';
import type { CompleteGrant } from './complete-grants.ts';

const collection: Browsable = 'projects';

/** A grant as the 360Giving Data Standard writes it. Its parties are organisations, never persons. */
export function givingGrant(library: Library, site: URL, { grant, scheme, project, amount, awardedOn, recipient, funder }: CompleteGrant) {
  const { data } = project;
  const full = (path: string): string => new URL(path, site).href;
  const [startDate, endDate] = [isoDate(grant.start), isoDate(grant.end)];
  const words = <Id extends string>(facet: FacetId, vocabulary: Vocabulary<Id>, ids: readonly Id[]) =>
    ids.map((id) => ({
      vocabulary: vocabulary.name,
      code: id,
      title: vocabulary.label(id, 'nl'),
      url: full(facetAddress(collection, facet, id, 'nl')),
    }));
  const [named] = recipientsOf(library, project);
  const receiver = named ? { name: recipient, organisation: named } : partyNamed(library, recipient);
  return {
    id: ownId(site, grant.id),
    title: grant.title,
    description: data.summary,
    currency: 'EUR',
    amountAwarded: amount,
    awardDate: awardedOn,
    url: full(address(collection, project.id, 'nl')),
    ...(startDate !== undefined && { plannedDates: [{ startDate, ...(endDate !== undefined && { endDate }) }] }),
    recipientOrganization: [organisationOf(site, receiver)],
    fundingOrganization: [organisationOf(site, funder)],
    grantProgramme: [{ code: scheme.id, title: scheme.data.title, url: full(address('register', scheme.id, 'nl')) }],
    classifications: [
      ...words('pillar', pillars, known(data.pillars) ?? []),
      ...words('audience', audiences, known(data.audiences) ?? []),
      ...words('status', projectStatuses, [data.status]),
    ],
    relatedDocument: (known(data.results) ?? []).map((url, index) => ({ id: `${project.id}-${index + 1}`, url })),
    dataSource: full(address('register', scheme.id, 'nl')),
  };
}

function organisationOf(site: URL, { name, organisation }: Party) {
  const { abbreviation, url } = organisation?.data ?? {};
  return {
    id: identifierOf(site, name, organisation),
    name: organisation?.data.name ?? name,
    ...(abbreviation !== undefined && { alternateName: abbreviation }),
    ...(url !== undefined && { url }),
  };
}

/** The name of an organisation in a public list (https://org-id.guide), and else one of this site. */
function identifierOf(site: URL, name: string, organisation: Entry<'organisations'> | undefined): string {
  const ror = organisation?.data.ror?.split('/').at(-1);
  if (ror !== undefined) return `XI-ROR-${ror}`;
  const ministry = organisation && ministryId(organisation.id);
  return ministry ?? ownId(site, organisation?.id ?? slug(name));
}

/** An id that nobody else has: 360Giving gives out prefixes, and until there is one, the name of the site is unique too. */
const ownId = (site: URL, id: string): string => `${process.env['GIVING_PREFIX'] ?? site.hostname}-${id}`;
