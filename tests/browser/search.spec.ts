import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from './axe.ts';
import { fitsWidth, watch } from './watch.ts';

const results = (page: Page) => page.getByRole('list', { name: 'Zoekresultaten' }).locator('> li');
const status = (page: Page) => page.locator('.search-status');

test('zoeken vanaf een pagina: de term blijft achter het hekje, het resultaat zegt wat het is', { tag: '@both' }, async ({ page }) => {
  const { complaints } = watch(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('/interventies/');
  await page.getByRole('search').getByLabel('Zoek op deze site').fill('ombudsman');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/zoeken\/#q=ombudsman$/);
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', '/interventies/ombudsfunctionaris/');
  await expect(status(page)).toHaveText(/^\d+ resultaten voor ‘ombudsman’$/);
  await expect(page.getByText('Ook gezocht naar: ombudsfunctionaris.')).toBeVisible();
  await expect(results(page).first()).toContainText('Interventie');
  await expect(results(page).first().locator('mark').first()).toBeVisible();
  await expectAccessible(page);
  expect(requests.filter((url) => url.includes('ombudsman') && !url.includes('#'))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('een tikfout: wat bedoeld was, staat er eerlijk bij', async ({ page }) => {
  await page.goto('/zoeken/#q=vertouwenspersoon');
  await expect(page.getByText('Bedoelde je: vertrouwenspersoon?')).toBeVisible();
  await expect(results(page).first().getByRole('link').first()).toHaveAttribute('href', '/interventies/vertrouwenspersoon/');
});

test('suggesties met het toetsenbord: kiezen, sluiten, en naar de pagina', { tag: '@both' }, async ({ page }) => {
  await page.goto('/zoeken/');
  const box = page.getByLabel('Zoek op deze site');
  await box.pressSequentially('safe sp');
  const options = page.getByRole('option');
  await expect(options.first()).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  await expectAccessible(page);
  await box.press('Escape');
  await expect(options.first()).toBeHidden();
  await box.press('ArrowDown');
  await expect(options.first()).toBeVisible();
  await box.press('ArrowDown');
  const chosen = page.getByRole('option', { selected: true });
  await expect(chosen).toHaveCount(1);
  expect(await box.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'));
  await expect(box).toBeFocused();
  await box.press('Enter');
  await expect(page).toHaveURL(/\/(interventies|projecten)\/[\w-]+\/$/);
});

test('één soort kiezen met het toetsenbord, en tien meer; terug en opnieuw laden bewaren het', { tag: '@both' }, async ({ page }) => {
  await page.goto('/zoeken/#q=veiligheid');
  await expect(results(page)).toHaveCount(10);
  await page.getByRole('radio', { name: /^Alles/ }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('radio', { name: /^Interventies/ })).toBeFocused();
  await expect(status(page)).toHaveText(/^\d+ resultaten voor ‘veiligheid’ bij Interventies$/);
  await expect(page).toHaveURL(/soort=interventions/);
  const count = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
  await page.getByRole('button', { name: 'Toon meer resultaten' }).press('Enter');
  await expect(results(page)).toHaveCount(Math.min(20, count));
  await expect(results(page).nth(10).getByRole('link').first()).toBeFocused();
  await page.reload();
  await expect(results(page)).toHaveCount(Math.min(20, count));
  await results(page).nth(2).getByRole('link').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(results(page)).toHaveCount(Math.min(20, count));
  await expect(page.getByRole('radio', { name: /^Interventies/ })).toBeChecked();
});

test('een nieuwe vraag op de zoekpagina, en terug', async ({ page }) => {
  await page.goto('/zoeken/#q=theater');
  await expect(status(page)).toContainText('‘theater’');
  await page.getByLabel('Zoek op deze site').fill('zorgplicht');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(status(page)).toContainText('‘zorgplicht’');
  await page.goBack();
  await expect(status(page)).toContainText('‘theater’');
  await expect(page.getByLabel('Zoek op deze site')).toHaveValue('theater');
});

test('niets gevonden: dat staat er, met wegen verder', { tag: '@both' }, async ({ page }) => {
  await page.goto('/zoeken/#q=%22qqqq%20xxxx%22');
  await expect(status(page)).toContainText('Niets gevonden voor');
  await expect(results(page)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: 'Interventies', exact: true })).toBeVisible();
});

test('een term staat uitgelegd boven de resultaten', async ({ page }) => {
  await page.goto('/zoeken/#q=zorgplicht');
  await expect(page.getByRole('main').getByRole('link', { name: 'zorgplicht', exact: true })).toHaveAttribute(
    'href',
    '/begrippen/#zorgplicht',
  );
});

test('wie misschien hulp nodig heeft, ziet boven alles de weg daarheen', { tag: '@both' }, async ({ page }) => {
  const help = page.getByRole('main').getByRole('link', { name: 'Kijk met wie je kunt praten.' });
  await page.goto('/zoeken/#q=ik%20ben%20bang%20voor%20mijn%20begeleider');
  await expect(help).toBeVisible();
  await expect(help).toHaveAttribute('href', '/hulp/');
  await expectAccessible(page);
  await page.getByLabel('Zoek op deze site').fill('subsidieregeling');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('‘subsidieregeling’');
  await expect(results(page).first()).toBeVisible();
  await expect(help).toBeHidden();
});

for (const [what, term] of [
  ['opmaak', '<img src=x onerror=alert(1)>'],
  ['twintigduizend tekens', 'veiligheid '.repeat(1_819)],
  ['emoji', '🙂🙂🙂'],
  ['een aanhalingsteken dat open blijft', '"sociale veiligheid'],
  ['alleen stopwoorden', 'de het een van'],
  ['tekens', '%%% && ((( \\'],
] as const) {
  test(`wat iemand ook zoekt, het is tekst: ${what}`, async ({ page }) => {
    const { complaints } = watch(page);
    await page.goto('/zoeken/');
    await page.evaluate((q) => (location.hash = `q=${encodeURIComponent(q)}`), term);
    await expect(status(page)).toHaveText(/resulta|Niets gevonden/);
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
    expect(await fitsWidth(page)).toBe(true);
  });
}

test.describe('zonder JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('een lijst van A tot Z', async ({ page }) => {
    await page.goto('/zoeken/');
    await expect(page.getByText('dat staat hier uit')).toBeVisible();
    await expect(page.getByRole('link', { name: 'SAFE SPACE (interactieve theatervoorstelling)' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('link', { name: 'vertrouwenspersoon', exact: true })).toHaveAttribute(
      'href',
      '/begrippen/#vertrouwenspersoon',
    );
  });
});
