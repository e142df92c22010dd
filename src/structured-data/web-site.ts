import { places } from '../i18n/addresses.ts';
import { sitePageAddress } from '../i18n/site-pages.ts';
import { texts } from '../i18n/texts.ts';
import { editorsId, full, type Setting, siteId, type Thing } from './thing.ts';

/** The licence of the texts; the data have one of their own. */
const textLicence = 'https://creativecommons.org/licenses/by/4.0/';

/** The site and who makes it, for the home page. What one searches for stands behind the `#` and never reaches a server. */
export function webSite(setting: Setting): Thing {
  const { locale } = setting;
  const { site } = texts(locale);
  return {
    '@type': 'WebSite',
    '@id': siteId(setting),
    url: full(setting, places.home[locale]),
    name: site.name,
    description: site.description,
    inLanguage: ['nl', 'en'],
    license: textLicence,
    publisher: {
      '@type': 'Organization',
      '@id': editorsId(setting),
      name: `${site.name} ${site.scope}`,
      url: full(setting, sitePageAddress('over', locale)),
      publishingPrinciples: full(setting, sitePageAddress('bewijskracht', locale)),
    },
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${full(setting, places.search[locale])}#q={search_term_string}` },
    },
  };
}
