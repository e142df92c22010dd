/**
 * The address of the published site, from the environment variable SITE_URL; without it that of the server on this machine.
 * @throws Error in Dutch when no site of this project can stand there: its pages link to each other from the top of a host.
 */
export function siteAddress(environment: Readonly<Record<string, string | undefined>> = process.env): string {
  const address = environment['SITE_URL']?.trim();
  if (!address) return 'http://localhost:4321';
  const url = URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new Error(
      `SITE_URL is ‘${address}’; daar kan de site niet staan. Schrijf alleen https:// en de naam, zoals https://voorbeeld.nl.`,
    );
  }
  return address;
}
