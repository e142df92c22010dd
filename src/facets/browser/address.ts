/** The query of the page: all that this site remembers of a choice. */
export const currentQuery = (): URLSearchParams => new URLSearchParams(location.search);

/** Puts a query in the address, as a step to come back to or in place of the present one. */
export function setQuery(query: URLSearchParams, step: 'push' | 'replace'): void {
  const search = query.toString();
  const address = `${location.pathname}${search ? `?${search}` : ''}${location.hash}`;
  if (step === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}
