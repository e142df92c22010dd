import { expect, test } from 'vitest';
import { readLibrary } from '../../src/library/library.ts';
import { verdictOf } from '../../src/policy/deadlines.ts';
import { deadlinesOf, promisesOf } from '../../src/policy/promises.ts';
import { realContent } from '../content.ts';

const DAY = '2026-12-01';

test.each([
  ['op tijd', '2024-06', '2024-06-12', 'kept'],
  ['te laat', '2025-06', '2025-12-18', 'late'],
  ['de zomer is voorbij in september', '2024-22', '2024-09-23', 'late'],
  ['de maand klopt, de dag is niet te zeggen', '2024-06-10', '2024-06', 'unclear'],
  ['niets bekend en de termijn is voorbij', '2024-12', undefined, 'passed'],
  ['niets bekend en de termijn loopt nog', '2027', undefined, 'ahead'],
  ['het najaar duurt tot december', '2026-23', undefined, 'ahead'],
])('%s', (_name, by, met, verdict) => {
  expect(verdictOf(by, met, DAY)).toBe(verdict);
});

const library = readLibrary(realContent);

test('een termijn die verschoof, is verschoven; de laatste telt', () => {
  const verdicts = (id: string) => deadlinesOf(library, library.need('commitments', id)).map(({ verdict }) => verdict);
  expect(verdicts('t24')).toEqual(['moved', 'moved', 'moved', 'late']);
  expect(verdicts('t17')).toEqual(['moved', 'passed']);
  expect(verdicts('t1')).toEqual(['kept']);
});

test('van een plan waarvan de afloop verteld is, zegt de site niet dat zij er geen vond', () => {
  const plans = promisesOf(library, library.need('action-lines', '5')).filter(({ what }) => what?.startsWith('Twee aanvraagrondes'));
  expect(plans.map(({ verdict }) => verdict)).toEqual(['told']);
});

test('een actielijn toont haar beloofde data van vroeg naar laat', () => {
  const dates = promisesOf(library, library.need('action-lines', '3')).map(({ by }) => by);
  expect(dates).toContain('2025-06');
  expect(dates.at(-1)).toBe('2027-01-01');
});
