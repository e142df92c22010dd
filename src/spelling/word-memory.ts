/** What words are made of: letters, accents as characters of their own, soft hyphens and zero-width spaces, and 'fi' as one sign. */
const isLetter = new Uint8Array(0x10000);
for (let unit = 0; unit < 0x250; unit += 1) if (/\p{L}/u.test(String.fromCharCode(unit))) isLetter[unit] = 1;
for (const unit of [0xad, 0x200b, 0x200c, 0x200d]) isLetter[unit] = 1;
for (let unit = 0x300; unit < 0x370; unit += 1) isLetter[unit] = 1;
for (let unit = 0xfb00; unit < 0xfb07; unit += 1) isLetter[unit] = 1;

/** Shorter words are mostly abbreviations and symbols. */
const SHORTEST = 4;

const SLOTS = 1 << 17;

/**
 * Remembers words by two numbers computed from their letters, so that a word that was there before costs no more than
 * reading its letters: no string is made of it. Forgets everything when it is half full.
 */
export function createWordMemory() {
  const slots = new Int32Array(2 * SLOTS);
  let count = 0;

  /** Calls `check` for every word that is not remembered; words for which it says true are remembered. */
  function eachNewWord(text: string, check: (start: number, end: number) => boolean): void {
    const { length } = text;
    let index = 0;
    while (index < length) {
      let unit = text.charCodeAt(index);
      if (isLetter[unit] === 0) {
        index += 1;
        continue;
      }
      const start = index;
      let one = 0;
      let other = 0;
      do {
        one = (Math.imul(one, 31) + unit) | 0;
        other = Math.imul(other, 0x01000193) ^ unit;
        index += 1;
        unit = index < length ? text.charCodeAt(index) : 0;
      } while (isLetter[unit] === 1);
      if (index - start < SHORTEST) continue;
      // Zero marks an empty slot.
      other |= 1;
      let slot = ((one ^ (one >>> 15)) & (SLOTS - 1)) << 1;
      while (slots[slot] !== 0 && (slots[slot] !== other || slots[slot + 1] !== one)) slot = (slot + 2) & (2 * SLOTS - 1);
      if (slots[slot] !== 0 || !check(start, index)) continue;
      slots[slot] = other;
      slots[slot + 1] = one;
      count += 1;
      if (count === SLOTS >> 1) {
        slots.fill(0);
        count = 0;
      }
    }
  }
  return { eachNewWord };
}
