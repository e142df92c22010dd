/*
 * Drawings have their heights in em and their widths in percent, so that one drawing fits every screen: what shows a number
 * grows with the room there is, and the letters never shrink. Colours are in styles/charts.css.
 */

const round = (number: number): number => Math.round(number * 100) / 100;

/** A length in letters. */
export const em = (size: number): string => `${round(size)}em`;

/** A length as a part of the whole width, from 0 to 100. */
export const percent = (part: number): string => `${round(part)}%`;
