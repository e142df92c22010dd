import { places } from '../i18n/addresses.ts';
import { openSearchAddress } from '../i18n/file-addresses.ts';
import { type SiteLocale, siteLocales, texts } from '../i18n/texts.ts';
import type { Exporter } from './export-file.ts';

/**
 * How a browser can search this site from its own bar (OpenSearch 1.1), in each language. The words stand behind the `#`,
 * as on the search page, and are never sent to a server.
 */
export const openSearchFiles: Exporter = ({ site }) =>
  siteLocales.map((locale) => ({ path: openSearchAddress(locale).slice(1), content: () => description(locale, site) }));

function description(locale: SiteLocale, site: URL): string {
  const t = texts(locale);
  const full = (path: string): string => new URL(path, site).href;
  const elements: [name: string, text: string][] = [
    ['ShortName', t.site.shortName],
    ['LongName', t.site.name],
    ['Description', t.site.description],
    ['Language', locale],
    ['InputEncoding', 'UTF-8'],
    ['SyndicationRight', 'open'],
  ];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    ...elements.map(([name, text]) => `  <${name}>${escapeXml(text)}</${name}>`),
    `  <Url type="text/html" template="${escapeXml(`${full(places.search[locale])}#q={searchTerms}`)}"/>`,
    `  <Image width="16" height="16" type="image/svg+xml">${escapeXml(full('/favicon.svg'))}</Image>`,
    '</OpenSearchDescription>',
    '',
  ].join('\n');
}

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
