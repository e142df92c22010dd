import { expect, type Page, test } from '@playwright/test';
import { watch } from './watch.ts';

const row = (page: Page, theme: string) =>
  page
    .locator('.gap-table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader', { name: theme, exact: true }) });

test('een vak gaat naar precies die keuze, met evenveel als erin staat', { tag: '@both' }, async ({ page }) => {
  const { complaints } = watch(page);
  await page.goto('/interventies/leemten/');
  await row(page, 'Omstanders').getByRole('link', { name: '7 interventies: Omstanders, Studenten' }).click();
  await expect(page).toHaveURL(/\/interventies\/\?thema=omstanders&doelgroep=studenten$/);
  await expect(page.locator('[data-status]')).toHaveText('7 van de 46 interventies');
  await page.goBack();
  await row(page, 'Omstanders').getByRole('link', { name: '+4 projecten: Omstanders, Studenten' }).click();
  await expect(page.locator('[data-status]')).toHaveText('4 van de 43 projecten');

  await page.goto('/interventies/leemten/');
  await page.getByRole('navigation', { name: 'Kies een pijler' }).getByRole('link', { name: 'Klachtafhandeling en preventie' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Waar nog weinig is: Klachtafhandeling en preventie');
  const link = row(page, 'Melden en klachten').getByRole('link', { name: /interventies: Melden en klachten, Studenten$/ });
  const count = Number(await link.textContent());
  await link.click();
  await expect(page).toHaveURL(/\?thema=melden-en-klachten&doelgroep=studenten&pijler=systeem$/);
  await expect(page.locator('[data-rows] > li:visible')).toHaveCount(count);
  expect(complaints).toEqual([]);
});

test('een leeg vak zegt dat het leeg is, en waar je geld aanvraagt; met het toetsenbord één keer per rij', async ({ page }) => {
  await page.goto('/interventies/leemten/');
  await expect(page.locator('#aanvragen + p')).toContainText(/van 12 januari 2027, 09\.00\suur tot 12 februari 2027, 13\.00\suur/);
  const empty = row(page, 'Stage').getByRole('link', { name: 'leeg: Stage, Promovendi, vraag geld aan' });
  await expect(empty).toHaveAttribute('href', '/subsidieregeling/');
  await expect(empty).toHaveAttribute('tabindex', '-1');
  const last = row(page, 'Stage').getByRole('link', { name: 'vraag geld aan: Stage' });
  await last.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/subsidieregeling\/$/);
});

test('met het toetsenbord kun je de tabel overslaan, en een lijst bij een P openen', async ({ page }) => {
  await page.goto('/interventies/leemten/');
  await page.getByRole('link', { name: 'Sla de tabel over' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#beeld$/);
  const summary = page.locator('.seven-ps summary').first();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.seven-ps details').first().getByRole('link').first()).toBeVisible();
});

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('staan tabel, beeld en de zeven P’s er', async ({ page }) => {
    await page.goto('/interventies/leemten/');
    await expect(page.locator('.gap-table tbody tr')).toHaveCount(18);
    await expect(page.getByRole('img', { name: /^Van de \d+ plekken zijn er \d+ met een interventie of project/ })).toBeVisible();
    await expect(page.locator('.seven-ps tbody tr')).toHaveCount(7);
  });
});
