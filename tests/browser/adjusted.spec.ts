import { expect, type Page, test } from '@playwright/test';
import { fitsWidth } from './watch.ts';

/** What readers may change of the text without losing anything of it (WCAG 1.4.12). */
const widerText = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** What has the focus: whether it has a ring, and whether nothing lies over the middle of what the screen shows of it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const { left, right, top, bottom } = element.getBoundingClientRect();
    const above = document.elementFromPoint((left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
    return {
      words: element.textContent.trim().slice(0, 60),
      hasRing: getComputedStyle(element).outlineStyle === 'solid',
      isSeen:
        above !== null && (element.contains(above) || above.contains(element)) && above.closest('.leave') === element.closest('.leave'),
    };
  });

test.describe('op 400 procent', () => {
  test.use({ viewport: { width: 320, height: 256 }, contextOptions: { reducedMotion: 'reduce' } });

  for (const path of ['/hulp/', '/interventies/leemten/']) {
    test(`${path} heeft een ring om wat de focus heeft, en niets eroverheen`, async ({ page }) => {
      await page.goto(path);
      for (let stop = 0; stop < 20; stop += 1) {
        await page.keyboard.press('Tab');
        await expect.poll(() => focused(page)).toMatchObject({ hasRing: true, isSeen: true });
      }
    });
  }
});

test.describe('met de kleuren van het systeem', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('houden tekeningen hun vorm', async ({ page }) => {
    const paints = (selector: string, property: 'fill' | 'stroke') =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    await page.goto('/interventies/green-dot/');
    const ink = await page.locator('main').evaluate((element) => getComputedStyle(element).color);
    expect(await paints('.scale .reached', 'fill')).toBe(ink);
    expect(await paints('.scale rect:not(.reached)', 'stroke')).toBe(ink);
    expect(await paints('.facts .shape', 'stroke')).toBe(ink);
    await page.goto('/verantwoording/');
    expect(await paints('.bar .value', 'fill')).toBe(ink);
    expect(await paints('.bar .track', 'fill')).not.toBe(ink);
  });
});

test('met meer ruimte tussen letters, woorden en regels past alles nog', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ bypassCSP: true, viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  for (const path of ['/', '/interventies/', '/interventies/green-dot/', '/cijfers/', '/hulp/']) {
    await page.goto(`${baseURL ?? ''}${path}`);
    await page.addStyleTag({ content: widerText });
    expect(await fitsWidth(page), path).toBe(true);
  }
  await context.close();
});

test('het aandeel van een balk is te zien', async ({ page }) => {
  await page.goto('/verantwoording/');
  const [track, value] = await Promise.all(
    ['.track', '.value'].map((part) =>
      page
        .locator(`.bar ${part}`)
        .first()
        .evaluate((element) => getComputedStyle(element).fill),
    ),
  );
  expect(value).not.toBe(track);
});

test('ook de langste interventies staan op één vel', async ({ page }) => {
  for (const path of ['/interventies/active-bystander/', '/en/interventions/active-bystander/', '/interventies/herstelgericht/']) {
    await page.goto(path);
    const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/gu);
    expect(sheets, path).toHaveLength(1);
  }
});
