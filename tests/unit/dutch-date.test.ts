import { describe, expect, test } from 'vitest';
import { dateMeant, impossibleDate } from '../../src/library/dutch-date.ts';

describe('een datum zoals mensen die schrijven', () => {
  test.each([
    ['26-11-2026', '2026-11-26'],
    ['1/5/2026', '2026-05-01'],
    ['26.11.2026', '2026-11-26'],
    ['2026/11/26', '2026-11-26'],
    ['2026-1-5', '2026-01-05'],
    ['11-2026', '2026-11'],
    ['2026.11', '2026-11'],
    ['26 november 2026', '2026-11-26'],
    ['donderdag 26 november 2026', '2026-11-26'],
    ['26 Nov. 2026', '2026-11-26'],
    ['1 mrt 2026', '2026-03-01'],
    ['March 2026', '2026-03'],
    ['najaar 2025', '2025-23'],
    ['circa 2023', '2023~'],
    ['2024-2025', '2024/2025'],
    ['2024–2025', '2024/2025'],
    ['2024-25', '2024/2025'],
    ['2024/2023', '2023/2024'],
    ['maart 2024 t/m mei 2025', '2024-03/2025-05'],
    ['01-02-2024 tot 01-03-2025', '2024-02-01/2025-03-01'],
    ['sinds 2024', '2024/..'],
    ['2024 - heden', '2024/..'],
    ['16-03-2026 9:00', '2026-03-16T09:00'],
    ['16 maart 2026 om 9.30 uur', '2026-03-16T09:30'],
    ['9 uur', '09:00'],
    ['9.30', '09:30'],
  ])('%s → %s', (typed, date) => {
    expect(dateMeant(typed)).toBe(date);
  });

  test.each(['', 'vorige week', '26-13-2026', 'maandag 2026', '2024-27', '2026', '0800-0113', '1-'.repeat(400)])(
    '%s is er geen',
    (typed) => {
      expect(dateMeant(typed)).toBeUndefined();
    },
  );

  test('waarom een datum niet kan', () => {
    expect(['2026-02-30', '30 februari 2026', '31-06-2026'].map(impossibleDate)).toEqual(Array(3).fill('die dag bestaat niet'));
    expect(impossibleDate('2024/2023')).toBe('het eind is voor het begin');
    expect(['2026-02-28', 'ooit', '26-11-2026'].map(impossibleDate)).toEqual([undefined, undefined, undefined]);
  });
});
