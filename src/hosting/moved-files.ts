import type { Redirect } from '../model/redirect.ts';

/**
 * What hosts read of the addresses that moved, by the name of the file in the site. The addresses are checked by the model:
 * nothing in them means something to a web server.
 */
export const movedFiles = (redirects: readonly Redirect[]): Record<string, string> => ({
  _redirects: lines(redirects, ({ from, to }) => to && `${from} ${to} 301`),
  // Patterns, and not names: of those nginx takes only short ones without a setting of its own.
  '_redirects.nginx': lines(redirects, ({ from, to }) => `~^${from}?$ ${to ? `"${to}"` : GONE};`),
  '_redirects.caddy': lines(redirects, ({ from, to }) => (to ? `redir ${from} ${to} 301` : `error ${from} 410`)),
});

/** What the map of nginx says of an address whose page was taken away. */
export const GONE = 'gone';

const lines = (redirects: readonly Redirect[], line: (redirect: Redirect) => string | undefined): string =>
  redirects
    .flatMap((redirect) => line(redirect) ?? [])
    .map((text) => `${text}\n`)
    .join('');
