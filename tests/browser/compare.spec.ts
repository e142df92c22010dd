import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { fitsWidth, kept, watch } from './watch.ts';

const table = (page: Page) => page.getByRole('table', { name: 'Naast elkaar' });

test('uit de lijst gekozen met het toetsenbord, naast elkaar gezet; niets wordt bewaard', { tag: '@both' }, async ({ page }) => {
  const { complaints } = watch(page);
  await page.goto('/interventies/thema/omstanders/');
  const bar = page.locator('[data-compare-bar]');
  await expect(bar).toBeHidden();
  for (const name of ['Vergelijk Green Dot', 'Vergelijk Active bystandertraining (omstandertraining)']) {
    await page.getByRole('checkbox', { name }).focus();
    await page.keyboard.press('Space');
  }
  await expect(bar.getByRole('status')).toHaveText('2 interventies gekozen om te vergelijken.');
  await expectAccessible(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Vergelijk Green Dot' })).toBeChecked();

  await bar.getByRole('link', { name: 'Zet naast elkaar' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/interventies\/vergelijken\/\?i=active-bystander&i=green-dot$/);
  await expect(page.getByRole('heading', { name: 'Waarom dit geen ranglijst is' })).toBeVisible();
  await expect(table(page).getByRole('columnheader')).toHaveText(['Active bystandertraining (omstandertraining)', 'Green Dot']);
  await expect(table(page).getByRole('rowheader')).toHaveText([
    /^Hoe zeker is het bewijs\? = gelijk$/,
    /^Wat kwam eruit\? ≠ verschilt$/,
    /^Waar is het onderzocht\? = gelijk$/,
    /^Wat kost het\?/,
    /^Hoe lang duurt het\? ≠ verschilt$/,
    /^Voor wie\? ≠ verschilt$/,
    /^Werkzame elementen$/,
    /^Wie moet instemmen\?/,
    /^Zo begin je/,
  ]);
  await expect(table(page).getByRole('cell', { name: 'Goede aanwijzingen (stap 4 van 5)' })).toHaveCount(2);
  await expectAccessible(page);
  expect(await kept(page)).toEqual(['', 0, 0]);
  expect(complaints).toEqual([]);
});

test('meer dan drie kan niet, en wat niet bestaat doet niet mee', async ({ page }) => {
  await page.goto('/interventies/?i=green-dot&i=eaaa&i=monitor&i=unisafe');
  await expect(page.locator('[data-compare-bar]').getByRole('status')).toHaveText('3 interventies gekozen; meer kan niet naast elkaar.');
  await expect(page.getByRole('checkbox', { name: 'Vergelijk UniSAFE' })).toBeDisabled();
  await page.getByRole('button', { name: 'Wis' }).click();
  await expect(page.locator('[data-compare-bar]')).toBeHidden();
  expect(new URL(page.url()).search).toBe('');

  await page.goto('/interventies/vergelijken/?i=bestaat-niet&i=green-dot&i=green-dot');
  await expect(table(page).getByRole('columnheader')).toHaveText(['Green Dot']);
  await expect(page.getByText('Kies er nog een interventie bij.')).toBeVisible();
});

test('vanaf een interventie, met het formulier erbij gekozen', { tag: '@both' }, async ({ page }) => {
  await page.goto('/interventies/green-dot/');
  await page.getByRole('link', { name: 'Vergelijk met een andere interventie' }).click();
  await expect(page.getByLabel('Eerste interventie')).toHaveValue('green-dot');
  await page.getByLabel('Tweede interventie').selectOption('eaaa');
  await page.getByRole('button', { name: 'Zet naast elkaar' }).click();
  await expect(page).toHaveURL(/\?i=green-dot&i=eaaa&i=$/);
  await expect(table(page).getByRole('columnheader')).toHaveCount(2);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await fitsWidth(page), 'past op 320 px').toBe(true);
});

test('drie naast elkaar passen op één liggend A4', async ({ page }) => {
  await page.goto('/interventies/vergelijken/?i=active-bystander&i=psa-aanpak&i=begeleiderstraining');
  await expect(table(page)).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  const [, width, height] = /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [];
  expect([Math.round(Number(width)), Math.round(Number(height))]).toEqual([842, 595]);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('/interventies/vergelijken/?i=active-bystander&i=psa-aanpak')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waarom dit geen ranglijst is' })).toBeVisible();
  await expect(page.locator('.compare-all')).toBeHidden();
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('staan alle interventies in één tabel', async ({ page }) => {
    await page.goto('/interventies/vergelijken/?i=green-dot&i=eaaa');
    await expect(page.locator('.compare-all tbody tr')).toHaveCount(46);
    await expect(page.locator('[data-compare-form]')).toBeHidden();
    await expect(page.locator('[data-compare-result]')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Waarom dit geen ranglijst is' })).toBeVisible();
  });
});
