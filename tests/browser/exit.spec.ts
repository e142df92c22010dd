import { expect, type Page, test } from '@playwright/test';
import { places } from '../../src/i18n/addresses.ts';
import { nl } from '../../src/i18n/nl/nl.ts';
import { NEUTRAL_PAGE } from '../../src/leave/neutral-page.ts';
import { expectAccessible } from './axe.ts';

/** The neutral page as the test has it: nothing is asked of the real one. Notes who sent the reader. */
async function standIn(page: Page): Promise<{ referrers: (string | undefined)[] }> {
  const referrers: (string | undefined)[] = [];
  await page.route(NEUTRAL_PAGE, (route) => {
    referrers.push(route.request().headers()['referer']);
    return route.fulfill({ contentType: 'text/html', body: '<title>Weer</title><h1>Weer</h1>' });
  });
  return { referrers };
}

const button = (page: Page) => page.getByRole('link', { name: nl.leave.action, exact: true });

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is de knop een gewone link, die niet zegt waar je was', async ({ page }) => {
    const { referrers } = await standIn(page);
    await page.goto(places.help.nl);
    await button(page).click();
    await expect(page).toHaveURL(NEUTRAL_PAGE);
    expect(referrers).toEqual([undefined]);
  });
});

test('de knop is steeds in beeld, en terug gaan leidt niet naar de pagina met hulp', async ({ page }) => {
  const { referrers } = await standIn(page);
  await page.goto(places.home.nl);
  await page.goto(places.help.nl);
  await page.mouse.wheel(0, 3000);
  await expect(button(page)).toBeInViewport({ ratio: 1 });
  await button(page).click();
  await expect(page).toHaveURL(NEUTRAL_PAGE);
  expect(referrers).toEqual([undefined]);
  await page.goBack();
  await expect(page).toHaveURL(places.home.nl);
});

test('drie keer Shift verlaat de pagina; hoofdletters typen en Escape niet', async ({ page }) => {
  await standIn(page);
  await page.goto(places.help.nl);
  const status = page.locator('[data-leave-status]');
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Escape', 'Escape', 'Escape']) await page.keyboard.press(key);
  await expect(status).toBeEmpty();
  await page.keyboard.press('Shift');
  await expect(status).toHaveText(nl.leave.press(2));
  await page.keyboard.press('Shift');
  await expect(status).toHaveText(nl.leave.press(1));
  await page.keyboard.press('Shift');
  await expect(page).toHaveURL(NEUTRAL_PAGE);
});

test('de pagina is weg voordat de volgende er is, en weer heel als de browser haar terughaalt', async ({ page }) => {
  // The neutral page never comes, as without a network.
  await page.route(NEUTRAL_PAGE, (route) => route.fulfill({ status: 204 }));
  await page.goto(places.help.nl);
  await button(page).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await expect(page.getByRole('alert')).toHaveText(nl.leave.announce);
  expect(await page.title()).toBe('…');
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('met het toetsenbord is het de eerste link; wat de focus heeft, ligt nooit achter de balk', async ({ page }, { project }) => {
  test.skip(project.name === 'phone', 'Een telefoon heeft geen Tab.');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(places.help.nl);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: nl.leave.label })).toBeFocused();
  for (let tabs = 0; tabs < 25; tabs += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const [focus, bar] = [document.activeElement, document.querySelector('.leave')];
      if (!focus || !bar || bar.contains(focus)) return 0;
      return focus.getBoundingClientRect().bottom - bar.getBoundingClientRect().top;
    });
    expect(hidden).toBeLessThanOrEqual(1);
  }
});

test('axe vindt niets, ook niet tijdens het tellen', async ({ page }) => {
  await page.goto(places.help.en);
  await page.keyboard.press('Shift');
  await expectAccessible(page);
});
