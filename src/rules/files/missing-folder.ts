import { type Rule, saying } from '../rule.ts';

export const missingFolder: Rule = {
  code: 'missing-folder',
  severity: 'error',
  title: 'Een map ontbreekt',
  cause:
    'Elke soort pagina heeft een eigen map in de inhoud. Is die map weg of heet hij anders, dan verdwijnen alle pagina’s die erin stonden.',
  mend: 'Zet de map terug onder de naam die in de melding staat. Heb je hem zelf een andere naam gegeven, maak dat dan ongedaan.',
  check: saying('missing-folder', ({ folder, plural }) =>
    plural === ''
      ? { message: `De map ${folder} bestaat niet.`, hint: 'Geef de goede map op met --content, of zet de map terug.' }
      : { message: `De map ‘${folder}’ met ${plural} ontbreekt.`, hint: 'Zet de map terug.' },
  ),
};
