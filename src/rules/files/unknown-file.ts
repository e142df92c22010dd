import { nameToGive } from './better-name.ts';
import { type Rule, saying } from '../rule.ts';

export const unknownFile: Rule = {
  code: 'unknown-file',
  severity: 'error',
  title: 'Een bestand of map hoort hier niet',
  cause:
    'In de inhoud staan alleen soorten bestanden die we kennen, elk in de eigen map. Een ander bestand komt nergens op de site, en kan iets zijn wat iemand er liever niet ziet.',
  mend: 'Verplaats het bestand naar de map waar het hoort, geef het de goede uitgang (zoals .mdx), of haal het weg.',
  check: saying('unknown-file', ({ file, name, isFolder, expected, better }) =>
    name.startsWith('.')
      ? {
          message: `‘${name}’ is verborgen en hoort hier niet.`,
          hint: 'Haal het weg. Wat met een punt begint, zien de meeste programma’s niet, en kan veranderingen verbergen voor wie ze beoordeelt.',
        }
      : {
          message: file.includes('/') ? `‘${name}’ hoort hier niet.` : `${isFolder ? 'De map' : 'Het bestand'} ‘${name}’ hoort hier niet.`,
          hint: better ? nameToGive(better) : expected,
        },
  ),
};
