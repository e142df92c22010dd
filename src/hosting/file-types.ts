/** A kind of file that the site may have. */
export interface FileType {
  type: string;
  /** Without the dot. */
  extensions: readonly string[];
  /** Text gets smaller, and says in which characters it is written. */
  isText: boolean;
}

const text = (type: string, ...extensions: string[]): FileType => ({ type, extensions, isText: true });
const binary = (type: string, ...extensions: string[]): FileType => ({ type, extensions, isText: false });

/** Every kind of file that a host has to know. What Pagefind writes is small already, and its script unpacks it itself. */
export const fileTypes: readonly FileType[] = [
  text('text/html', 'html'),
  text('text/css', 'css'),
  text('text/javascript', 'js', 'mjs'),
  text('text/plain', 'txt'),
  text('text/csv', 'csv'),
  text('text/markdown', 'md'),
  text('text/calendar', 'ics'),
  text('text/turtle', 'ttl'),
  text('application/json', 'json'),
  text('application/ld+json', 'jsonld'),
  text('application/manifest+json', 'webmanifest'),
  text('application/atom+xml', 'atom'),
  text('application/opensearchdescription+xml', 'osdx'),
  text('application/rss+xml', 'rss'),
  text('application/xml', 'xml'),
  text('application/x-bibtex', 'bib'),
  text('application/x-research-info-systems', 'ris'),
  text('image/svg+xml', 'svg'),
  binary('application/pdf', 'pdf'),
  binary('application/wasm', 'wasm'),
  binary('application/zip', 'zip'),
  binary('font/woff2', 'woff2'),
  binary('image/avif', 'avif'),
  binary('image/jpeg', 'jpg', 'jpeg'),
  binary('image/png', 'png'),
  binary('image/webp', 'webp'),
  binary('image/x-icon', 'ico'),
  binary('application/octet-stream', 'pagefind', 'pf_fragment', 'pf_index', 'pf_meta'),
];

/** How a type stands in the header Content-Type. */
export const contentType = ({ type, isText }: FileType): string => (isText ? `${type}; charset=utf-8` : type);

/** The type of a file by its name; undefined for a name that says nothing. */
export function typeOf(name: string): FileType | undefined {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return fileTypes.find(({ extensions }) => extensions.includes(extension));
}
