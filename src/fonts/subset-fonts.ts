import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

/** The fonts of the site: where each comes from, and the name of its smaller file. */
export const fonts = [
  { file: 'source-sans-3.woff2', from: '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2' },
  { file: 'source-serif-4.woff2', from: '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2' },
] as const;

const basicLatin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const letters = 'àáâãäåæçèéêëìíîïñòóôõöøùúûüýÀÁÄÅÆÇÈÉÊËÍÏÖØÓÜŒœß';
const signs = '\u00a0\u2011–—‘’“”„‚…·•×°«»§©½¼²³€−→←↑↓';

/** Every character that the fonts have; others come from a font of the reader's own. */
export const characters = basicLatin + letters + signs;

/** From regular to the weight of titles and of what is stressed. */
const weights = { min: 400, max: 600 };

/** A font with only the characters and weights that the site uses, as woff2: the same bytes each time. */
export async function subsetOf(from: string): Promise<Buffer> {
  const whole = await readFile(fileURLToPath(import.meta.resolve(from)));
  return subsetFont(whole, characters, { targetFormat: 'woff2', variationAxes: { wght: weights }, noLayoutClosure: true });
}
