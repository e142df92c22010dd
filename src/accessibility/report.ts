import { z } from 'zod';
import { edtfDate } from '../model/dates.ts';

/** The sets of rules of axe that pages are tried against, by axe's own names. */
export const ruleSets = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] as const;

export type RuleSet = (typeof ruleSets)[number];

/** How a page is looked at: in the light or the dark on a computer, or on a phone. */
export const looks = ['light', 'dark', 'phone'] as const;

export type Look = (typeof looks)[number];

const count = (description: string) => z.int().nonnegative().describe(description);

const report = {
  version: z.string().describe('Of axe.'),
  ruleSets: z.array(z.enum(ruleSets)),
  rules: count('How many rules were tried.'),
  site: count('How many pages the site had.'),
  pages: z.record(z.enum(looks), count('How many pages were looked at, in each way.')),
  violations: count('How many times a page broke a rule.'),
  undecided: count('How many times axe could not say whether a page breaks a rule.'),
};

/** What axe found on the pages of a site. */
export const accessibilityReport = z.strictObject(report);

export type AccessibilityReport = z.infer<typeof accessibilityReport>;

/** What axe found on one day. */
export const datedReport = z.strictObject({ date: edtfDate('When it was found.'), ...report });

export type DatedReport = z.infer<typeof datedReport>;
