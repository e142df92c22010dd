import { typeOf } from '../hosting/file-types.ts';
import { catalogueAddress } from '../i18n/file-addresses.ts';
import { sitePageAddress } from '../i18n/site-pages.ts';
import { texts } from '../i18n/texts.ts';
import { type CollectionName, publicCollectionNames } from '../model/collections.ts';
import { catalogueName, datasetAddress, datasetWords } from '../structured-data/dataset.ts';
import { context, day, fileFormat, inDutch, mediaType, type Node, resource, webDocument, words } from './catalogue/dcat.ts';
import type { Exporter, ExportSource } from './export-file.ts';

/**
 * Describes the open data that other exporters make, for the registers of open data of governments: DCAT-AP-NL 3.0
 * (https://docs.geostandaarden.nl/dcat/dcat-ap-nl30/). Every file of a collection that they make is in it.
 */
export const catalogueOf =
  (exporters: readonly Exporter[]): Exporter =>
  (source) => [
    {
      path: catalogueAddress.slice(1),
      content: () => {
        const paths = exporters.flatMap((exporter) => [...exporter(source)].map(({ path }) => path));
        return JSON.stringify(catalogue(source, paths), null, 2);
      },
    },
  ];

function catalogue(source: ExportSource, paths: readonly string[]) {
  const { site } = texts('nl');
  const full = (path: string): string => new URL(path, source.site).href;
  const about = full(sitePageAddress('over', 'nl'));
  const openData = webDocument(full(sitePageAddress('open-data', 'nl')));
  const contact = process.env['CONTACT_EMAIL'];
  const publisher: Node = { '@id': `${about}#organisatie`, '@type': 'foaf:Agent', 'foaf:name': inDutch(`${site.name} ${site.scope}`) };
  const contactPoint: Node = {
    '@id': `${about}#contact`,
    '@type': ['vcard:Organization', 'vcard:Kind'],
    'vcard:fn': inDutch(site.name),
    'vcard:hasEmail': contact ? { '@id': `mailto:${contact}` } : undefined,
    'vcard:hasURL': { '@id': about },
  };
  const parties = {
    'dct:publisher': { '@id': publisher['@id'] },
    'dct:creator': { '@id': publisher['@id'] },
    'dcat:contactPoint': { '@id': contactPoint['@id'] },
  };
  const dates = (name: CollectionName): string[] => source.history.ofCollection(name).map(({ date }) => date);

  const datasets = publicCollectionNames.map((name): Node => {
    const id = full(datasetAddress(name));
    const { title, description } = datasetWords(source.library, name, 'nl');
    const changed = dates(name).toSorted();
    const files = paths.filter((path) => partOf(path)?.collection === name);
    return {
      '@id': id,
      '@type': 'dcat:Dataset',
      'dct:identifier': id,
      'dct:title': inDutch(title),
      'dct:description': inDutch(description),
      ...parties,
      'dct:accessRights': words.public,
      'dcat:theme': words.education,
      'dcat:keyword': inDutch('sociale veiligheid'),
      'dct:language': [words.dutch, words.english],
      'dct:accrualPeriodicity': words.irregular,
      'dct:issued': day(changed[0]),
      'dct:modified': day(changed.at(-1)),
      'dcat:landingPage': openData,
      'dcat:distribution': files.map((path) => distribution(path, full(`/${path}`), title)),
    };
  });
  return {
    '@context': context,
    '@graph': [
      {
        '@id': full(catalogueName),
        '@type': 'dcat:Catalog',
        'dct:title': inDutch(`${site.footer.links.openData} – ${site.name}`),
        'dct:description': inDutch(site.description),
        ...parties,
        'dct:language': [words.dutch, words.english],
        'dcat:themeTaxonomy': words.themes,
        'foaf:homepage': openData,
        'dct:license': words.licence,
        'dct:modified': day(publicCollectionNames.flatMap(dates).toSorted().at(-1)),
        'dcat:dataset': datasets.map((dataset) => ({ '@id': dataset['@id'] })),
      },
      ...datasets,
      publisher,
      contactPoint,
    ] satisfies Node[],
  };
}

/** Of which collection a file holds the data or the form, and what comes after that name: `.csv`, `.360giving.json`. */
function partOf(path: string): { collection: string; ending: string } | undefined {
  const [, collection, ending] = /^data\/v1\/(?:schema\/)?([a-z-]+)(\..+)$/.exec(path) ?? [];
  return collection === undefined || ending === undefined ? undefined : { collection, ending };
}

/** One file with the data. */
function distribution(path: string, url: string, title: string): Node {
  const format = path.slice(path.lastIndexOf('.') + 1).toUpperCase();
  const type = typeOf(path)?.type;
  return {
    '@id': `${url}#bestand`,
    '@type': 'dcat:Distribution',
    'dct:title': inDutch(`${title} (${path.slice(path.lastIndexOf('/') + 1)})`),
    'dcat:accessURL': resource(url),
    'dcat:downloadURL': resource(url),
    'dcat:mediaType': type && mediaType(type),
    'dct:format': fileFormat(format),
    'dct:license': words.licence,
  };
}
