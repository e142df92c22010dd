import { languageOf, twinOf } from '../../i18n/addresses.ts';
import { siteLocales } from '../../i18n/texts.ts';
import { at, type Rule } from '../rule.ts';
import { siteMapOf } from './site-map.ts';

const languageNames = { nl: 'Nederlandse', en: 'Engelse' };

export const removedTwin: Rule = {
  code: 'removed-twin',
  severity: 'warning',
  title: 'Een weggehaalde pagina die in de andere taal gewoon ontbreekt',
  cause:
    'Elke pagina staat er in twee talen. Is zij weg, dan zegt de pagina op het oude adres wat er stond en waarom het weg is. Staat het adres in de andere taal er niet bij, dan lijkt het daar of er nooit iets was.',
  mend: 'Zet ook het adres in de andere taal in redirects.yaml, met de reden in die taal.',
  example: { file: 'redirects.yaml', wrong: '- from: /en/projects/verkenningen/\n', right: '- from: /en/projects/verkenning/\n' },
  check: (library) => {
    const { pages, old } = siteMapOf(library);
    return library.all('redirects').flatMap((entry) => {
      const { from, to } = entry.data;
      if (to !== undefined || pages.has(from)) return [];
      return siteLocales.flatMap((locale) => {
        const twin = twinOf(from, locale);
        if (locale === languageOf(from) || twin === undefined || pages.has(twin) || old.has(twin)) return [];
        const message = `De pagina op ‘${from}’ is weg, en haar ${languageNames[locale]} adres ‘${twin}’ staat er niet bij.`;
        return at(entry, ['from'], message, `Zet ${twin} er ook bij, met de reden in die taal.`);
      });
    });
  },
};
