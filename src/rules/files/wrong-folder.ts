import { collections } from '../../model/collections.ts';
import { type Rule, saying } from '../rule.ts';

export const wrongFolder: Rule = {
  code: 'wrong-folder',
  severity: 'error',
  title: 'Iets dat op een andere plek hoort',
  cause:
    'Aan de map of de lijst ziet de site wat iets is: een interventie, een project, een contact. Op een andere plek passen de velden niet.',
  mend: 'Verplaats het bestand naar de map die de melding noemt, of het onderdeel naar die lijst. Aan de velden hoef je niets te veranderen.',
  check: saying('wrong-folder', ({ collection, home }) => {
    const { path, singular, storage } = collections[home];
    return {
      message: `Dit lijkt een ${singular}, maar op deze plek horen ${collections[collection].plural}.`,
      hint: storage === 'yaml-list' ? `Verplaats dit onderdeel naar ${path}.` : `Verplaats het bestand naar de map ${path}.`,
    };
  }),
};
