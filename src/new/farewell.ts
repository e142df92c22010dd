import { address } from '../i18n/addresses.ts';
import { collections } from '../model/collections.ts';
import type { Library } from '../library/library.ts';
import { translationOf } from '../model/translation.ts';
import type { Made } from './new-entry.ts';

/**
 * What was made, and what someone does next.
 * @param shown How a file of the content is called at the terminal.
 */
export function farewell({ library, collection, id, files, notes, isDraft, oldErrors }: Made, shown: (file: string) => string): string {
  const inList = collections[collection].storage === 'yaml-list';
  const page = address(collection, id, 'nl');
  const steps = [
    inList ? `Open het bestand: ‘${id}’ staat onderaan.\n   Vul aan wat je weet.` : 'Open het bestand en vul aan wat je weet.',
    ...(collection === 'projects' ? ['Bedrag, begin en eind staan bij de toekenning in het register.'] : []),
    ...translationsOf(library, files).map(
      (file) => `Vertaal wat erbij kwam in ${shown(file)}.\n   Tot die tijd staat het in het Nederlands op de Engelse pagina.`,
    ),
    'Kijk of alles klopt: npm run validate',
    isDraft
      ? `Klaar? Haal de regel ‘draft: true’ weg. Dan komt de pagina op\n   ${page}`
      : `Bij de volgende bouw komt het op de site:\n   ${page}`,
  ];
  return [
    ...notes,
    'Geschreven:',
    ...[...files.keys()].map((file) => `  ${shown(file)}`),
    ...(oldErrors > 0 ? [`Er stonden al fouten in de inhoud (${oldErrors}); die staan er nog.`] : []),
    '',
    'Wat nu?',
    ...steps.map((step, index) => `${index + 1}. ${step}`),
  ].join('\n');
}

/** The translations of the files that changed, as far as they are there: what is new in Dutch is not in them. */
const translationsOf = (library: Library, files: ReadonlyMap<string, string>): string[] =>
  [...files.keys()].map(translationOf).filter((file) => library.sources.has(file));
