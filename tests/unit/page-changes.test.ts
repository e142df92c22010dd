import { expect, test } from 'vitest';
import { type Change, type History, noHistory } from '../../src/history/history.ts';
import { changesOfPage } from '../../src/history/page-changes.ts';
import { libraryOf } from '../content.ts';

const library = await libraryOf();
const change = (reason: string): Change[] => [{ hash: reason, date: '2026-11-20', reason }];
const history: History = {
  ...noHistory,
  of: ({ collection, id }) => change(`${collection}/${id}`),
  ofCollection: (name) => change(name),
};

test.each([
  ['/interventies/oefengesprek/', 'interventions/oefengesprek'],
  ['/en/interventions/oefengesprek/', 'interventions/oefengesprek'],
  ['/interventies/', 'interventions'],
  ['/interventies/thema/meldingen/', 'interventions'],
  ['/en/interventions/gaps/', 'interventions'],
  ['/beleid/toezeggingen/', 'commitments'],
  ['/beleid/toezeggingen/stand/open/', 'commitments'],
  ['/beleid/soort/advies/', 'policy'],
  ['/en/policy/', 'policy'],
  ['/begrippen/', 'terms'],
  ['/verantwoording/', 'register'],
  ['/lek-melden/', 'pages/lek-melden'],
  ['/', undefined],
  ['/en/', undefined],
  ['/bijdragen/regels/', undefined],
])('%s verandert met %s', (page, what) => expect(changesOfPage(library, history, page)[0]?.reason).toBe(what));

test('zonder geschiedenis is er geen dag', () => expect(changesOfPage(library, noHistory, '/interventies/')).toEqual([]));
