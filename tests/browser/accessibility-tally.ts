/** How pages are looked at. */
export type Look = 'light' | 'dark' | 'phone';

/** What axe found on some pages. */
export interface Tally {
  look: Look;
  pages: number;
  /** The rules that were tried. */
  rules: string[];
  /** How many times a page broke a rule. */
  violations: number;
  /** How many times axe could not say whether a page breaks a rule. */
  undecided: number;
}

/** The kind of note by which a test tells its tally. */
export const TALLY = 'axe';

/** What axe found on the pages of a site. */
export interface AccessibilityReport {
  version: string;
  rules: number;
  pages: Record<Look, number>;
  violations: number;
  undecided: number;
}
