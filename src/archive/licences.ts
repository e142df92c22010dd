/** Under which terms the parts of the site may be kept and used, in the terms of a data package (https://specs.frictionlessdata.io). */
export const licences = [
  { name: 'CC-BY-4.0', title: 'Texts: Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' },
  { name: 'CC0-1.0', title: 'Data: Creative Commons Zero 1.0', path: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  { name: 'EUPL-1.2', title: 'Software: European Union Public Licence 1.2', path: 'https://joinup.ec.europa.eu/page/eupl-text-11-12' },
  { name: 'OFL-1.1', title: 'Fonts: SIL Open Font License 1.1', path: 'https://openfontlicense.org/' },
] as const;
