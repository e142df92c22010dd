/** The open data is for everyone: Creative Commons Zero. */
export const dataLicence = { name: 'CC0 1.0', spdx: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' } as const;
