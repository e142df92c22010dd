import type { HeaderRule } from './headers.ts';
import { EDITOR } from '../i18n/editor-address.ts';

/**
 * What the web editor may do. Sveltia CMS makes its styles in the page, so those are allowed; scripts come from the folder
 * only. Of other hosts it may reach GitHub alone. What else it would ask for is refused and is not needed: fonts on a CDN
 * (they are in the folder), the picture of who signed in, the state of GitHub and the newest version of Sveltia CMS.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'unsafe-inline'",
  "font-src 'self'",
  "img-src 'self' blob: data:",
  "connect-src 'self' https://api.github.com",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The headers of the web editor. Sign-in happens in a window of its own, which must be able to answer. */
export const editorHeaders: HeaderRule = {
  under: EDITOR,
  headers: {
    'Content-Security-Policy': policy,
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex, nofollow',
  },
};
