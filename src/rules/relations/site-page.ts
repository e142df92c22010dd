import { sitePages } from '../../i18n/site-pages.ts';
import { isPublished } from '../../library/entry.ts';
import type { Library } from '../../library/library.ts';
import { at, type FileRemark, type Rule } from '../rule.ts';

/** Every page to which the site itself leads is there, and can be published. */
export const sitePage: Rule = {
  code: 'site-page',
  severity: 'error',
  title: 'Een pagina waar de site zelf naartoe linkt, is er niet',
  cause:
    'De site linkt zelf naar een paar pagina’s: boven aan elke pagina naar de hulp, onderaan naar de toegankelijkheid en de privacy. Is zo’n pagina weg, of nog een concept, dan loopt een lezer vast die hulp zoekt, en kan de site niet gemaakt worden.',
  mend: 'Zet het bestand terug onder zijn eigen naam, of haal draft: true weg. Moet de pagina echt weg, dan moeten eerst de links in de site zelf weg; vraag dat aan wie de site bouwt.',
  check: (library) =>
    // Without the folder there is one thing to mend, not one for each page.
    library.problems.some(({ kind }) => kind === 'missing-folder') ? [] : [...missing(library), ...drafts(library)],
};

const missing = (library: Library): FileRemark[] =>
  sitePages
    .filter((id) => !library.exists('pages', id))
    .map((id) => ({
      file: `pages/${id}.mdx`,
      line: 1,
      column: 1,
      message: `Dit bestand ontbreekt: de site zelf linkt naar de pagina ‘${id}’.`,
      hint: 'Zet het bestand terug, met dezelfde naam.',
    }));

const drafts = (library: Library): FileRemark[] =>
  library.entries
    .filter((entry) => entry.collection === 'pages' && !isPublished(entry) && sitePages.some((id) => id === entry.id))
    .map((entry) =>
      at(entry, ['draft'], `De pagina ‘${entry.id}’ is nog een concept, maar de site zelf linkt ernaar.`, 'Haal de regel met draft weg.'),
    );
