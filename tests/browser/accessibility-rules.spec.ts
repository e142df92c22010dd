import { expect, test } from '@playwright/test';
import { measured } from '../../src/accessibility/measured.ts';
import { address } from '../../src/i18n/addresses.ts';
import { askAxe, bringAxe } from './axe.ts';

test('de site noemt niet meer regels dan axe er probeert', async ({ page }) => {
  await page.goto(address('pages', 'toegankelijkheid', 'nl'));
  await bringAxe(page);
  const { rules } = await askAxe(page);
  expect(measured.rules).toBeLessThanOrEqual(rules.length);
});
