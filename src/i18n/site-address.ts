/** The address of the published site, from the environment variable SITE_URL; without it that of the server on this machine. */
export const siteAddress = (): string => process.env['SITE_URL'] ?? 'http://localhost:4321';
