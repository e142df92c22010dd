import { describe, expect, test } from 'vitest';
import { hiddenCharacter } from '../../src/library/read-text.ts';

const hidden = (text: string): string | undefined => hiddenCharacter('control-character', text)?.character;

/** Signs that are only seen in what they do to the sign beside them, and mostly in nothing. */
const ignorable = [
  ...[0xad, 0x34f, 0x115f, 0x1160, 0x17b4, 0x180b, 0x180e, 0x200b, 0x200c, 0x200d, 0x2060, 0x2065, 0x206a, 0x206f, 0x2800, 0x3164],
  ...[0xe000, 0xf8ff, 0xfe00, 0xfe0e, 0xfe0f, 0xfeff, 0xffa0, 0xfff0, 0xfffe, 0x13430, 0x16fe4, 0x1bca0, 0x1d173],
  ...[0xe0001, 0xe0080, 0xe00ff, 0xe0101, 0xe01f0, 0xe0fff, 0x10ffff],
];

describe('een teken dat niemand ziet', () => {
  test.each(ignorable)('%d wordt gevonden: alleen, tussen cijfers en twee keer achter een letter', (code) => {
    const sign = String.fromCodePoint(code);
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    for (const text of [sign, `0${sign}6`, `een${sign}${sign} zin`]) expect(hidden(text), JSON.stringify(text)).toBe(name);
  });

  test.each(['👩‍👩‍👧', '👩🏽‍🎓', '🏳️‍🌈', '❤️‍🔥', '✔️ klaar', '1️⃣ eerst', '☎︎', 'woord\u00ADdeel', 'می‌خواهم', 'क्‍ष', '© 2026', 'naïeve cafés → 日本'])(
    '‘%s’ mag: daar hoort het bij',
    (text) => {
      expect(hidden(text)).toBeUndefined();
    },
  );

  test('wat de schrijfrichting omdraait heeft een eigen melding', () => {
    for (const sign of ['\u061C', '\u200E', '\u202E', '\u2066']) {
      expect(hidden(`a${sign}`)).toBeUndefined();
      expect(hiddenCharacter('bidi-character', `a${sign}`)).toBeDefined();
    }
  });

  test('is snel gezocht, ook in een lange tekst van een ander schrift', () => {
    const begin = process.cpuUsage().user;
    for (const part of ['Привет мир ', '👩‍👩‍👧 ', 'woord\u00ADdeel ', '❤️']) expect(hidden(part.repeat(40_000))).toBeUndefined();
    expect((process.cpuUsage().user - begin) / 1_000).toBeLessThan(2_000);
  });
});
