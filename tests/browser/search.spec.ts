import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';

test('zoeken vanaf een pagina, met de term achter het hekje', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/interventies/');
  await page.getByRole('searchbox').fill('ombudsfunctionaris');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/#q=ombudsfunctionaris$/);
  const results = page.getByRole('list', { name: 'Zoekresultaten' });
  await expect(results.getByRole('listitem').first().getByRole('link').first()).toHaveAttribute(
    'href',
    '/interventies/ombudsfunctionaris/',
  );
  await expect(page.getByRole('status')).toHaveText(/^\d+ resultaten voor ‘ombudsfunctionaris’$/);
  await expect(results.getByRole('listitem').first()).toContainText('Interventie');
  await expect(results.locator('mark').first()).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  expect(requests.filter((url) => url.includes('ombudsfunctionaris') && !url.includes('#'))).toEqual([]);
});

test('meer resultaten: tien per keer, en de aandacht gaat naar het eerste nieuwe', async ({ page }) => {
  await page.goto('/zoeken/#q=veiligheid');
  const items = page.getByRole('list', { name: 'Zoekresultaten' }).locator('> li');
  await expect(items).toHaveCount(10);
  await page.getByRole('button', { name: 'Toon meer resultaten' }).press('Enter');
  await expect(items).toHaveCount(20);
  await expect(items.nth(10).getByRole('link')).toBeFocused();
});

test('een nieuwe vraag op de zoekpagina, en terug', async ({ page }) => {
  await page.goto('/zoeken/#q=theater');
  await expect(page.getByRole('status')).toContainText('‘theater’');
  await page.getByRole('searchbox').fill('zorgplicht');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page.getByRole('status')).toContainText('‘zorgplicht’');
  await page.goBack();
  await expect(page.getByRole('status')).toContainText('‘theater’');
  await expect(page.getByRole('searchbox')).toHaveValue('theater');
});

test('niets gevonden: dat staat er, met wegen verder', async ({ page }) => {
  await page.goto('/zoeken/#q=%22qqqq%20xxxx%22');
  await expect(page.getByRole('status')).toContainText('Niets gevonden voor');
  await expect(page.getByRole('main').getByRole('link', { name: 'Interventies' })).toBeVisible();
});

test('wat iemand zoekt, wordt nooit als opmaak gelezen', async ({ page }) => {
  await page.goto('/zoeken/#q=' + encodeURIComponent('<img src=x onerror=alert(1)>'));
  await expect(page.getByRole('status')).not.toHaveText('');
  await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)>');
  expect(await page.locator('main img').count()).toBe(0);
});
