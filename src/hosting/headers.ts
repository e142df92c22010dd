import { editorHeaders } from './editor-headers.ts';

/** Headers for everything under a folder of the site. */
export interface HeaderRule {
  under: string;
  headers: Readonly<Record<string, string>>;
}

/** Only what the site itself brings; search compiles WebAssembly. Nothing inline, so no hashes either. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "frame-src 'none'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

/** Parts of a browser that no page of this site has a use for. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb'];

/**
 * Every page and file. There is no Cross-Origin-Embedder-Policy: nothing is taken from elsewhere that it could keep out.
 * Strict-Transport-Security does not speak for subdomains: whether those have HTTPS, only their owner knows.
 */
const everything: HeaderRule = {
  under: '/',
  headers: {
    'Content-Security-Policy': policy,
    'Strict-Transport-Security': 'max-age=31536000',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Permissions-Policy': unused.map((name) => `${name}=()`).join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // Kept by the browser, but asked for again each time: a reader never sees a page that was mended since.
    'Cache-Control': 'no-cache',
  },
};

/** Folders with files whose name changes when their content does. */
const hashedFolders = ['/_astro/', '/pagefind/fragment/', '/pagefind/index/'];

const hashed = hashedFolders.map((under): HeaderRule => ({ under, headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } }));

/** Open data is for the pages of others too. */
const openData: HeaderRule = {
  under: '/data/',
  headers: { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' },
};

/** The headers of the site: a rule takes the place of what the rules before it say of the same header. */
export const siteHeaders: readonly HeaderRule[] = [everything, ...hashed, openData];

/** The same for a site that has the web editor, or may have it. */
export const allHeaders: readonly HeaderRule[] = [...siteHeaders, editorHeaders];
