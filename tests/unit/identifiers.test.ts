import { expect, test } from 'vitest';
import { ministryId, paperIdIn, paperIds } from '../../src/policy/identifiers.ts';

test.each<[Parameters<typeof paperIds>[0], string[]]>([
  [
    { type: 'kamerbrief', dossiers: [{ number: '29 240', item: 131 }, { number: '31 288' }], documentNumber: '2023D24777' },
    ['kst-29240-131', '2023D24777'],
  ],
  [{ type: 'kamerbrief', dossiers: [{ number: '29 240', item: 'onbekend' }] }, []],
  [{ type: 'akkoord', dossiers: [{ number: '31 288', item: 969 }] }, []],
  [{ type: 'besluit', gazette: 'Stcrt. 2024, 18015' }, ['stcrt-2024-18015']],
  [{ type: 'besluit', gazette: 'Staatscourant van mei' }, []],
  [{ type: 'advies' }, []],
])('de nummers van %j zijn %j', (document, ids) => expect(paperIds(document)).toEqual(ids));

test.each([
  ['Kamerstukken II, 36 234, nr. 5', 'kst-36234-5'],
  ['Kamerstukken 2021/2022, 31289, nr. 491', 'kst-31289-491'],
  ['Kamerstukken II 2021/22, 35925-VIII, nr. 23', 'kst-35925-VIII-23'],
  ['Kamerstukken II, 2021/22, 35 771, nr. 12', 'kst-35771-12'],
  ['29 240, nr. 112', 'kst-29240-112'],
  ['Kamerstukken II, 2024/25, 29 240, nr. 168 en 29 628, nr. 1270', undefined],
  ['Kamerstuk II, 29240, nr. 140 (volgens de brief)', undefined],
  ['brief 18 december 2025', undefined],
])('%s is %s', (text, id) => expect(paperIdIn(text)).toBe(id));

test('alleen een ministerie waarvan de naam bekend is, heeft er een', () => {
  expect(ministryId('ministerie-van-ocw')).toBe('https://identifier.overheid.nl/tooi/id/ministerie/mnre1109');
  expect(ministryId('ministerie-van-szw')).toBeUndefined();
});
