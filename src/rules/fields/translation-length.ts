import { type Rule, saying } from '../rule.ts';

export const translationLength: Rule = {
  code: 'translation-length',
  severity: 'error',
  title: 'Een vertaalde lijst die langer of korter is',
  cause:
    'Van een lijst hoort elk onderdeel in de vertaling bij het Nederlandse onderdeel op dezelfde plaats. Met een onderdeel te veel of te weinig komen woorden bij het verkeerde feit te staan.',
  mend: 'Geef de vertaling evenveel onderdelen, in dezelfde volgorde. Valt er aan een groep niets te vertalen, schrijf dan {}.',
  example: {
    file: 'programmes/voorbeeldprogramma.en.mdx',
    wrong: 'goals: [Learning, Sharing]\n',
    right: 'goals: [Learning]\n',
  },
  check: saying('translation-length', ({ field, original, length, expected }) => ({
    message: `De vertaling van ‘${field}’ heeft ${length} ${length === 1 ? 'onderdeel' : 'onderdelen'}; in het Nederlands zijn het er ${expected}.`,
    hint: `Zet ze in dezelfde volgorde als in ${original}. Is er aan een onderdeel met velden niets te vertalen, schrijf daar dan {}.`,
  })),
};
