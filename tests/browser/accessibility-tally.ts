import type { Look } from '../../src/accessibility/report.ts';

/** What axe found on the pages of one test. */
export interface Tally {
  look: Look;
  pages: number;
  /** The rules that were tried. */
  rules: string[];
  violations: number;
  undecided: number;
}

/** The kind of note by which a test tells its tally. */
export const TALLY = 'axe';
