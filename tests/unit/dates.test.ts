import { describe, expect, test } from 'vitest';
import { formatDate, formatMomentWithin, formatMomentWithTime } from '../../src/i18n/format.ts';
import { compareDates, earliest, isEdtfDate, latest } from '../../src/model/dates.ts';

describe('isEdtfDate', () => {
  test.each([
    '2023-06-08',
    '2024-06',
    '2024',
    '2022-23',
    '2023~',
    '2023?',
    '2024/2027',
    '2019/..',
    '../2020-11-27',
    '2023-02-21/2023-03-27',
    '1800/2100',
    '../2100-12-31',
  ])('kent %s', (value) => expect(isEdtfDate(value)).toBe(true));

  test.each([
    '',
    '0000/9999',
    '1799',
    '2024/2101',
    '../2101-01-01',
    '9999/..',
    'najaar 2022',
    '2023-13',
    '2023-02-30',
    '8 juni 2023',
    '2027/2024',
    '..',
    '../..',
    '2023-6-8',
    '2022-25',
    '20230608',
  ])('weigert %j', (value) => expect(isEdtfDate(value)).toBe(false));
});

test('grenzen van een datum', () => {
  expect(new Date(earliest('2022-23')).getUTCFullYear()).toBe(2022);
  expect(new Date(latest('2024-02')).toISOString()).toBe('2024-02-29T23:59:59.999Z');
  expect(earliest('../2020')).toBe(-Infinity);
  expect(latest('2019/..')).toBe(Infinity);
});

test('volgorde: eerst wat eerder begint, dan wat preciezer is', () => {
  expect(['2024', '2023-06', '2024-01', '2023-06-08', '2024-01-01'].toSorted(compareDates)).toEqual([
    '2023-06',
    '2023-06-08',
    '2024-01-01',
    '2024-01',
    '2024',
  ]);
});

describe('datums in woorden', () => {
  test.each([
    ['2023-06-08', '8 juni 2023', '8 June 2023'],
    ['2024-06', 'juni 2024', 'June 2024'],
    ['2024', '2024', '2024'],
    ['2022-23', 'najaar 2022', 'autumn 2022'],
    ['2023-21', 'voorjaar 2023', 'spring 2023'],
    ['2023~', 'omstreeks 2023', 'around 2023'],
    ['2024/2027', '2024 – 2027', '2024 – 2027'],
    ['2019/..', 'vanaf 2019', 'from 2019'],
    ['../2020-11-27', 'uiterlijk 27 november 2020', 'by 27 November 2020'],
  ])('%s', (value, nl, en) => {
    expect(formatDate(value, 'nl')).toBe(nl);
    expect(formatDate(value, 'en')).toBe(en);
  });

  test('een moment in een periode', () => {
    expect(formatMomentWithin('2023-02-21/2023-03-27', 'nl')).toBe('tussen 21 februari 2023 en 27 maart 2023');
    expect(formatMomentWithin('2023-06-08', 'nl')).toBe('8 juni 2023');
  });

  test('met de tijd van de klok', () => {
    expect(formatMomentWithTime('2026-03-16T09:00', 'nl')).toBe('16 maart 2026, 09.00\u00a0uur');
  });
});
