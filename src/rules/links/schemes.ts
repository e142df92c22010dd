/** Signs that a browser leaves out of an address, or that nobody sees in it; the parser writes some of them with a percent sign. */
const invisible = /[\u0000-\u0020\u00A0\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u2064\uFEFF]|%(?:[01][0-9a-f]|20|7f)/gi;

/** The part before the colon, as a browser reads it; undefined for an address inside the site. */
export function schemeOf(address: string): string | undefined {
  const colon = address.indexOf(':');
  // No scheme is so long, also with signs in it that nobody sees.
  if (colon === -1 || colon > LONGEST) return undefined;
  return /^([a-z][a-z0-9+.-]*):$/i.exec(address.slice(0, colon + 1).replace(invisible, ''))?.[1]?.toLowerCase();
}

const LONGEST = 200;

/** Schemes that run something, read something of the computer, or show what someone else made as if it were a page. */
const dangerous = new Set([
  'about',
  'blob',
  'chrome',
  'data',
  'file',
  'filesystem',
  'intent',
  'jar',
  'javascript',
  'livescript',
  'mocha',
  'ms-its',
  'vbscript',
  'view-source',
]);

/** The dangerous scheme with which a text begins, if it does. Words that only happen to have a colon behind them do not count. */
export function unsafeScheme(text: string): string | undefined {
  const scheme = schemeOf(text);
  if (scheme === undefined || !dangerous.has(scheme)) return undefined;
  const always = scheme === 'javascript' || scheme === 'vbscript';
  return always || !/:(?:\s|$)/.test(text.slice(0, LONGEST)) ? scheme : undefined;
}
