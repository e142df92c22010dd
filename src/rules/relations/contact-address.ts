import type { Entry } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { emergencyContacts } from '../../model/emergency-contacts.ts';
import { siteOf, isSameSite } from '../links/hosts.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** The buttons of a contact lead to its own site: one of which a source, its organisation or its own name tells. */
export const contactAddress: Rule = {
  code: 'contact-address',
  severity: 'error',
  title: 'Een adres van een contact dat nergens vandaan komt',
  cause:
    'Wie op de pagina met hulp op ‘Chat’ of ‘Website’ drukt, vertrouwt dat die van het contact zelf is. Een adres van een ander kan meelezen, of zich voordoen als de hulplijn. Daarom staat elk adres op een site die ook bij de bronnen staat, bij de organisatie, of die heet zoals het contact.',
  mend: 'Neem het adres over uit de adresbalk van de hulplijn zelf. Klopt het, zet er dan een bron bij van dezelfde site.',
  example: {
    file: 'contacts.yaml',
    wrong: '  url: https://voorbeeldlijn.example.net/\n',
    right: '  url: https://example.org/voorbeeldlijn\n',
  },
  check: (library) => library.all('contacts').flatMap((entry) => problemsOf(entry, library)),
};

function problemsOf(entry: Entry<'contacts'>, library: Library): FileRemark[] {
  const { name, url, urlEn, chat, email } = entry.data;
  const sites = sitesOf(entry, library);
  const used = [
    ['url', siteOf(url)],
    ['urlEn', urlEn && siteOf(urlEn)],
    ['chat', chat && siteOf(chat)],
    ['email', email?.replace(/^.*@/, '').toLowerCase()],
  ] as const;
  return used.flatMap(([field, host]) =>
    host === undefined || sites.some((site) => isSameSite(host, site)) || (!emergencyContacts.has(entry.id) && host === named(name))
      ? []
      : at(
          entry,
          [field],
          `Het adres bij ‘${field}’ is van ${host.slice(0, 60)}, en dat is niet de site van ‘${name}’.`,
          `Kies een adres van ${sites.slice(0, 5).join(' of ')}. Klopt dit adres toch, zet er dan een bron bij van dezelfde site.`,
        ),
  );
}

/** The name of the site that is called after a contact, as Discriminatie.nl. */
const named = (name: string): string => `${name.toLowerCase().replace(/[^a-z0-9.]|\.nl$/g, '')}.nl`;

/** The sites that are known to be of a contact. */
function sitesOf({ id, data }: Entry<'contacts'>, library: Library): string[] {
  const known = emergencyContacts.get(id);
  if (known) return [known.site];
  const organisation = data.organisation === undefined ? undefined : library.get('organisations', data.organisation);
  const addresses = [...data.sources.map(({ url }) => url), organisation?.data.url];
  return [...new Set(addresses.flatMap((address) => (address === undefined ? [] : siteOf(address))))];
}
