import axe from 'axe-core';
import { expect, type Page } from '@playwright/test';
import { type RuleSet, ruleSets } from '../../src/accessibility/report.ts';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Everything that axe looks at. */
export const everything: RuleSet[] = [...ruleSets];

/** What the dark changes. */
export const aboutColour = ['color-contrast', 'link-in-text-block'];

export interface Verdict {
  /** The rules that were tried. */
  rules: string[];
  /** The rules that the page breaks, each with the places. */
  violations: string[];
  /** The rules of which axe cannot say whether the page breaks them. */
  undecided: string[];
}

/** Puts axe in the document that is open. It stays there until another page is opened. */
export async function bringAxe(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  // A report names places; copying the HTML of each is a waste.
  await page.evaluate(() => window.axe.configure({ noHtml: true }));
}

/**
 * What axe thinks of the page as it is now. Axe has to be there already.
 * @param runOnly Tags or rules.
 * @param but Rules of these that need no answer.
 */
export const askAxe = (page: Page, runOnly: string[] = everything, but: string[] = []): Promise<Verdict> =>
  page.evaluate(
    async ([asked, left]) => {
      // The site has no frames and no rule of these needs style sheets as text; what is good is only counted.
      const { passes, inapplicable, violations, incomplete } = await window.axe.run(document, {
        runOnly: asked,
        rules: Object.fromEntries(left.map((rule) => [rule, { enabled: false }])),
        resultTypes: ['violations'],
        iframes: false,
        preload: false,
      });
      return {
        rules: [...new Set([...passes, ...inapplicable, ...violations, ...incomplete].map(({ id }) => id))],
        violations: violations.map(({ id, nodes }) => `${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
        undecided: incomplete.map(({ id }) => id),
      };
    },
    [runOnly, but] as const,
  );

/** The page as it is now has no violations that axe can find. */
export async function expectAccessible(page: Page): Promise<void> {
  await bringAxe(page);
  const { violations } = await askAxe(page);
  expect(violations).toEqual([]);
}
