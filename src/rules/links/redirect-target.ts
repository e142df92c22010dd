import { languageOf } from '../../i18n/addresses.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { at, type Remark, type Rule } from '../rule.ts';
import { problemInside } from './dead-link.ts';
import { type SiteMap, siteMapOf } from './site-map.ts';

export const redirectTarget: Rule = {
  code: 'redirect-target',
  severity: 'error',
  title: 'Een oud adres dat niet naar een pagina leidt',
  cause:
    'Wie een oude link volgt, komt in één stap bij de pagina zoals die nu is, in dezelfde taal. Leidt het adres nergens heen, of naar een ander oud adres, dan loopt de lezer vast of wacht onnodig.',
  mend: 'Zet bij to het adres waar de pagina nu staat, van de eerste tot en met de laatste /. Is de pagina weg, laat to dan weg en leg het uit bij reason.',
  example: {
    file: 'redirects.yaml',
    wrong: '  to: /interventies/oefengesprekken/\n',
    right: '  to: /interventies/oefengesprek/\n',
  },
  check: (library) => {
    const map = siteMapOf(library);
    return library.all('redirects').flatMap((entry) => {
      const problem = problemOf(entry.data, map);
      return problem ? [at(entry, ['to'], problem.message, problem.hint)] : [];
    });
  },
};

type Words = Pick<Remark, 'message' | 'hint'>;

const languageNames: Record<Locale, string> = { nl: 'Nederlandse', en: 'Engelse' };

function problemOf({ from, to }: Redirect, map: SiteMap): Words | undefined {
  if (to === undefined) return undefined;
  const [page = ''] = to.split('#');
  if (map.old.has(page)) return another(to, end(page, map));
  const [language, other] = [languageOf(from), languageOf(page)];
  if (language !== other) {
    return {
      message: `Het oude adres is van een ${languageNames[language]} pagina, en ‘${to}’ van een ${languageNames[other]}.`,
      hint: 'Kies de pagina in dezelfde taal.',
    };
  }
  return problemInside(to, map, map.guess);
}

/** Where the old addresses end that lead to each other; undefined when they go round, or end in a page that is gone. */
function end(page: string, map: SiteMap): string | undefined {
  const passed = new Set<string>();
  let place: string | undefined = page;
  while (place !== undefined) {
    const [next = ''] = place.split('#');
    if (passed.has(next)) return undefined;
    passed.add(next);
    const old = map.old.get(next);
    if (!old) return place;
    place = old.to;
  }
  return undefined;
}

const another = (to: string, last: string | undefined): Words => ({
  message: `Het adres ‘${to}’ is zelf een oud adres.`,
  hint: last === undefined ? 'Kies een pagina die er is, of laat to weg als er geen is.' : `Schrijf ${last}, waar de pagina nu staat.`,
});
