/** A node of JSON-LD, in the names of the context. */
export interface Node {
  '@id'?: string;
  '@type'?: string | readonly string[];
  [property: string]: unknown;
}

/** The vocabularies of DCAT-AP-NL 3.0. */
export const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const euList = (list: string, code: string): string => `http://publications.europa.eu/resource/authority/${list}/${code}`;

/** Words from the lists that DCAT-AP-NL asks for; with what they are, so that a reader need not fetch the lists. */
export const words = {
  dutch: { '@id': euList('language', 'NLD'), '@type': 'dct:LinguisticSystem' },
  english: { '@id': euList('language', 'ENG'), '@type': 'dct:LinguisticSystem' },
  public: { '@id': euList('access-right', 'PUBLIC'), '@type': 'dct:RightsStatement' },
  education: {
    '@id': euList('data-theme', 'EDUC'),
    '@type': 'skos:Concept',
    'skos:prefLabel': { '@value': 'Onderwijs, cultuur en sport', '@language': 'nl' },
  },
  irregular: { '@id': euList('frequency', 'IRREG'), '@type': 'dct:Frequency' },
  themes: {
    '@id': 'http://publications.europa.eu/resource/authority/data-theme',
    '@type': 'skos:ConceptScheme',
    'dct:title': { '@value': 'Data theme', '@language': 'en' },
  },
  // The form of the address is that of the list of licences.
  licence: { '@id': 'http://creativecommons.org/publicdomain/zero/1.0/deed.nl', '@type': 'dct:LicenseDocument' },
} as const satisfies Record<string, Node>;

export const fileFormat = (code: string): Node => ({ '@id': euList('file-type', code), '@type': 'dct:MediaTypeOrExtent' });

export const mediaType = (type: string): Node => ({
  '@id': `https://www.iana.org/assignments/media-types/${type}`,
  '@type': 'dct:MediaType',
});

export const resource = (address: string): Node => ({ '@id': address, '@type': 'rdfs:Resource' });

export const webDocument = (address: string): Node => ({ '@id': address, '@type': 'foaf:Document' });

export const inDutch = (text: string) => ({ '@value': text, '@language': 'nl' });

/** A day; undefined when it is not known. */
export const day = (date: string | undefined) => date && { '@value': date, '@type': 'xsd:date' };
