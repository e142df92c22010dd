import { expect, type Page, test } from '@playwright/test';
import { en } from '../../src/i18n/en/en.ts';
import { nl } from '../../src/i18n/nl/nl.ts';
import { aboutColour, askAxe, expectAccessible } from './axe.ts';
import { fitsWidth, kept, watch } from './watch.ts';

/** One page of every kind, with the words of its heading. */
const pages = [
  ['/', 'Wat helpt om hoger onderwijs en wetenschap sociaal veilig te maken?'],
  ['/interventies/', 'Interventies'],
  ['/interventies/green-dot/', 'Green Dot'],
  ['/interventies/safe-space/', 'SAFE SPACE (interactieve theatervoorstelling)'],
  ['/interventies/vergelijken/', 'Interventies vergelijken'],
  ['/interventies/pijler/cultuur/', 'Pijler: Cultuur op de werkvloer'],
  ['/interventies/leemten/', 'Waar nog weinig is'],
  ['/wegwijzer/', 'Waar kom je voor?'],
  ['/projecten/', 'Gefinancierde projecten'],
  ['/projecten/eu-unisafe/', 'UniSAFE: gendergerelateerd geweld en het antwoord van instellingen'],
  ['/beleid/', 'Beleid'],
  ['/beleid/kamerbrief-2025-12-18/', 'Update sociale en fysieke veiligheid op universiteiten en hogescholen'],
  ['/beleid/actielijnen/', 'Actielijnen'],
  ['/beleid/actielijnen/1/', 'Actielijn 1: Zorgplicht voor sociale veiligheid'],
  ['/beleid/toezeggingen/', 'Moties en toezeggingen'],
  ['/beleid/toezeggingen/m5/', 'Motie: Centrale regie op veiligheid'],
  ['/beleid/tegenstrijdigheden/', 'Tegenstrijdigheden'],
  ['/programmas/', 'Programma’s'],
  ['/programmas/nap-diversiteit-inclusie/', 'Nationaal actieplan voor meer diversiteit en inclusie in het hoger onderwijs en onderzoek'],
  ['/pijlers/', 'Pijlers'],
  ['/pijlers/cultuur/', 'Cultuur op de werkvloer'],
  ['/cijfers/', 'Cijfers'],
  ['/begrippen/', 'Begrippen'],
  ['/bronnen/', 'Bronnen'],
  ['/bronnen/senn-2015/', /.+/],
  ['/organisaties/', 'Organisaties'],
  ['/organisaties/knaw/', 'Koninklijke Nederlandse Akademie van Wetenschappen'],
  ['/verantwoording/', 'Verantwoording'],
  ['/verantwoording/eu/', 'Europese programma’s'],
  ['/verantwoording/subsidieregeling-2024-2027/', /.+/],
  ['/agenda/', 'Agenda'],
  ['/hulp/', /.+/],
  ['/bijdragen/', 'Bijdragen aan deze site'],
  ['/bijdragen/regels/', 'Wat de controle zegt'],
  ['/bijdragen/regels/dead-link/', 'Een link die nergens heen gaat'],
  ['/bijdragen/velden/', 'Alle velden'],
  ['/bijdragen/velden/references/', 'De velden van een bron'],
  ['/bijdragen/velden/onderdelen/', 'De onderdelen van een tekst'],
  ['/zoeken/', 'Zoeken'],
  ['/bestaat-niet/', 'Deze pagina is er niet'],
  ['/en/', 'What helps to make higher education and research socially safe?'],
  ['/en/interventions/', 'Interventions'],
  ['/en/interventions/green-dot/', 'Green Dot'],
  ['/en/interventions/compare/', 'Compare interventions'],
  ['/en/interventions/gaps/', 'Where there is little so far'],
  ['/en/interventions/audience/studenten/', /^Audience: /],
  ['/en/where-to-start/', 'What brings you here?'],
  ['/en/policy/commitments/m5/', /^Motion: /],
  ['/en/help/', /.+/],
  ['/en/search/', 'Search'],
] as const;

/** Pages that a script changes as soon as they are opened, and the one page that is not in the sitemap; axe sees the rest as they are. */
const changed: readonly string[] = [
  ...['/interventies/', '/interventies/pijler/cultuur/', '/interventies/vergelijken/', '/projecten/', '/beleid/'],
  ...['/zoeken/', '/bestaat-niet/', '/en/interventions/', '/en/interventions/compare/', '/en/search/'],
];

const onPhone: readonly string[] = ['/interventies/', '/interventies/vergelijken/', '/en/search/'];

/** Opens a page, with its scripts, and expects what every page has. */
async function open(page: Page, [path, heading]: (typeof pages)[number]): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), path).toBe(path === '/bestaat-niet/' ? 404 : 200);
  await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(heading);
  const { site, search } = path.startsWith('/en/') ? en : nl;
  await expect(page.getByRole('navigation', { name: site.navigation }), path).toBeVisible();
  await expect(page.getByRole('link', { name: site.help }).first(), path).toBeVisible();
  await expect(page.getByRole('searchbox', { name: search.label }), path).toHaveCount(1);
}

/** The pages leave nothing behind, and the browser has nothing to say of them but that a page is not there. */
async function expectQuiet(page: Page, complaints: readonly string[]): Promise<void> {
  expect(complaints.filter((complaint) => !complaint.includes('status of 404'))).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(await kept(page)).toEqual(['', 0, 0]);
}

for (const language of ['Nederlands', 'Engels']) {
  test(`van elk soort een pagina, achter elkaar, zonder klachten van de browser: ${language}`, async ({ page }) => {
    const { complaints } = watch(page);
    for (const one of pages) if (one[0].startsWith('/en/') === (language === 'Engels')) await open(page, one);
    await expectQuiet(page, complaints);
  });
}

for (const one of pages.filter(([path]) => changed.includes(path))) {
  // On a phone one of each kind: a list, a comparison, a search.
  const tag = onPhone.includes(one[0]) ? '@both' : [];
  test(`${one[0]} is met zijn scripts toegankelijk, licht en donker, en past op 320 px`, { tag }, async ({ page }) => {
    const { complaints } = watch(page);
    await open(page, one);
    await expectAccessible(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect((await askAxe(page, aboutColour)).violations, 'in het donker').toEqual([]);
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await fitsWidth(page), 'past op 320 px').toBe(true);
    await expectQuiet(page, complaints);
  });
}

test('een interventie geeft de drie antwoorden op het eerste scherm', { tag: '@both' }, async ({ page }) => {
  await page.goto('/interventies/green-dot/');
  for (const question of ['Hoe zeker is het bewijs?', 'Wat kwam eruit?', 'Wat kost het?']) {
    await expect(page.getByRole('heading', { name: question })).toBeInViewport();
  }
  await expect(page.getByText('Goede aanwijzingen')).toBeInViewport();
});

test('van motie naar document, regeling, project, interventie en bewijs', async ({ page }) => {
  await page.goto('/beleid/toezeggingen/t26/');
  await page
    .getByRole('main')
    .getByRole('link', { name: /programmaplan/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/beleid\/programmaplan-2025-02\/$/);
  await page.locator('.relations').getByRole('link', { name: 'Eigen projecten van de regiegroep' }).click();
  await expect(page).toHaveURL(/\/verantwoording\/landelijk-programma\/$/);
  await page
    .getByRole('table')
    .getByRole('link', { name: /Verkenning: monitors/ })
    .click();
  await expect(page).toHaveURL(/\/projecten\/verkenning-uitbreiding-monitors-sociale-veiligheid\/$/);
  await page.locator('.relations').locator('a[href="/interventies/monitor/"]').click();
  await expect(page).toHaveURL(/\/interventies\/monitor\/$/);
  await page.locator('main a[href^="/bronnen/"]').first().click();
  await expect(page).toHaveURL(/\/bronnen\//);
});

test('van een rood kruis naar de uitleg: de naam van de regel, wat je doet, en de velden', async ({ page }) => {
  await page.goto('/bijdragen/');
  await page.getByRole('link', { name: 'wat de controle zegt' }).click();
  const row = page.getByRole('listitem').filter({ has: page.getByText('unknown-field', { exact: true }) });
  await row.getByRole('link').click();
  await expect(page).toHaveURL(/\/bijdragen\/regels\/unknown-field\/$/);
  await expect(page.getByText('unknown-field', { exact: true })).toBeInViewport();
  await expect(page.getByRole('heading', { name: 'Wat doe je eraan?' })).toBeInViewport();
  await expect(page.locator('.is-wrong mark')).toHaveText('titel');
  await page.getByRole('main').getByRole('link', { name: 'De velden van pagina’s' }).click();
  await expect(page.locator('[id="title"]')).toContainText('verplicht');
});

test('op papier staat alles wat op het scherm dichtgeklapt is', async ({ page }) => {
  await page.goto('/bijdragen/velden/onderdelen/');
  const hidden = page.getByRole('group').getByText('Met een vragenlijst, voor en na de training.');
  await expect(hidden).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(hidden).toBeVisible();
});

test('van taal wisselen op dezelfde pagina, en terug', async ({ page }) => {
  await page.goto('/bijdragen/regels/dead-link/');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/contribute\/rules\/dead-link\/$/);
  await expect(page.getByText('only available in Dutch')).toBeVisible();
  await expect(page.getByRole('main').locator('[lang=nl]').first()).toBeVisible();
  await page.getByRole('link', { name: 'Nederlands' }).click();
  await expect(page).toHaveURL(/\/bijdragen\/regels\/dead-link\/$/);
});

test('zonder JavaScript werkt alles behalve zoeken, en dat zegt de pagina', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL ?? ''}/interventies/`);
  await page.getByRole('link', { name: 'Green Dot' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Green Dot' })).toBeVisible();
  await page.getByRole('searchbox').fill('geheim');
  await page.getByRole('button', { name: 'Zoek' }).click();
  await expect(page).toHaveURL(`${baseURL ?? ''}/zoeken/?`);
  await expect(page.getByText('Zoeken werkt met JavaScript')).toBeVisible();
  await context.close();
});

test('met het toetsenbord: eerst de sprong naar de inhoud', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhoud')).toBeFocused();
});
