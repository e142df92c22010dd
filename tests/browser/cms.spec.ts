import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import { cmsConfig } from '../../src/cms/cms-config.ts';
import { publishEditor } from '../../src/cms/publish-editor.ts';
import { readLibrary } from '../../src/library/library.ts';
import { writeHostingFiles } from '../../src/hosting/hosting-files.ts';
import { serveSite } from '../../src/publication/serve-site.ts';
import { brief, findingsOf, fixtureContent } from '../content.ts';
import { add, choose, field, fill, fixtureFiles, openTryout, save, slow, written } from './cms-editor.ts';
import { fakeGitHub } from './cms-github.ts';

const settings = { repository: 'voorbeeld/kennis', branch: 'main' };

let folder: string;
let address: string;
let stop: (() => void) | undefined;

test.describe.configure({ mode: 'serial', timeout: 300_000 });
test.beforeAll(async () => {
  test.setTimeout(120_000);
  folder = await mkdtemp(join(tmpdir(), 'beheer-'));
  await cp(resolve('public'), folder, { recursive: true });
  await publishEditor(folder, settings);
  await writeHostingFiles(folder, readLibrary(fixtureContent), { hasEditor: true, contacts: [] });
  const { server, port } = await serveSite(folder, 0);
  address = `http://localhost:${port}/beheer/`;
  stop = () => server.close();
});
test.afterAll(async () => {
  stop?.();
  await rm(folder, { recursive: true, force: true });
});

/** What the page asked of other hosts, and how that ended. */
function watchOutside(page: Page): Set<string> {
  const asked = new Set<string>();
  const { origin } = new URL(address);
  const note = (url: string, end: string): void => {
    if (/^https?:/.test(url) && !url.startsWith(origin)) asked.add(`${new URL(url).host}: ${end}`);
  };
  page.on('requestfinished', (request) => note(request.url(), 'gelukt'));
  page.on('requestfailed', (request) => note(request.url(), request.failure()?.errorText ?? ''));
  return asked;
}

/** What the Content-Security-Policy refused, as the browser tells the page. */
async function watchRefusals(page: Page): Promise<Set<string>> {
  const refused = new Set<string>();
  await page.exposeFunction('noteRefusal', (refusal: string) => refused.add(refusal));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
      const what = URL.canParse(blockedURI) ? new URL(blockedURI).host || new URL(blockedURI).protocol : blockedURI;
      void (window as unknown as { noteRefusal: (refusal: string) => Promise<void> }).noteRefusal(`${effectiveDirective} ${what}`);
    });
  });
  return refused;
}

const frontMatter = (text: string): Record<string, unknown> => parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;

test('een nieuwe interventie uit het beheer komt door de controle', async ({ page }) => {
  await openTryout(page, address);
  await page.goto(`${address}#/collections/interventions/new`);
  await page.getByRole('textbox', { name: 'Slug' }).fill('stille-tocht');
  await fill(page, 'title', 'Stille tocht');
  await fill(page, 'summary', 'Een wandeling: samen stil zijn.\nBedoeld voor iedereen.');
  await fill(page, 'provider', 'Stichting Voorbeeld');
  await choose(page, 'organisations', 'Stichting Voorbeeld');
  await fill(page, 'origin', 'Nederland');
  await choose(page, 'forms', 'Training of workshop');
  await choose(page, 'audiences', 'Studenten');
  await choose(page, 'sectors', 'Hbo');
  await choose(page, 'themes', 'Omstanders');
  await choose(page, 'pillars', 'Cultuur op de werkvloer');
  await choose(page, 'sevenPs', 'Preventie (prevention)');
  await fill(page, 'goal', 'Elkaar zien.');
  await fill(page, 'duration', 'onbekend');
  await choose(page, 'cost.level', 'Onvoldoende bekend');
  await fill(page, 'reach', 'onbekend');
  await fill(page, 'theory', 'Samen stil zijn verbindt.');
  await fill(page, 'evaluation', 'Er is een meting voor en na.');
  await choose(page, 'evidence', 'Oefenen met grenzen');
  await (await field(page, 'judgement.certainty')).getByRole('spinbutton').fill('3');
  await choose(page, 'judgement.outcome', 'Gunstig');
  await choose(page, 'judgement.directness', 'Nederlands hoger onderwijs');
  await fill(page, 'judgement.rationale', 'Eén meting voor en na.');
  await add(page, 'judgement.carriedBy');
  await choose(page, 'judgement.carriedBy.0.reference', 'Oefenen met grenzen');
  await choose(page, 'judgement.carriedBy.0.found', 'Gunstig');
  await fill(page, 'judgement.drawbacks', 'geen bekend');
  await fill(page, 'judgement.dutchEvidence', 'een meting voor en na');
  await fill(page, 'judgement.judgedOn', '2026-11');
  await fill(page, 'judgement.reviewBefore', '2027');
  await add(page, 'recognition');
  await page.getByRole('menuitem', { name: 'Niet bekend' }).click();
  await add(page, 'sources');
  await fill(page, 'sources.0.url', 'https://example.org/stille-tocht');
  await choose(page, 'verification', 'Geverifieerd');
  await fill(page, 'body', 'Een inleiding.\n\n## Zo pak je het aan\n\nBegin [klein](/interventies/oefengesprek/).');
  await save(page);

  const text = await written(page, 'interventions/stille-tocht.mdx');
  expect((await findingsOf({ 'interventions/stille-tocht.mdx': text })).map(brief)).toEqual([]);
  expect(frontMatter(text)).toEqual({
    title: 'Stille tocht',
    summary: 'Een wandeling: samen stil zijn. Bedoeld voor iedereen.',
    provider: 'Stichting Voorbeeld',
    organisations: ['stichting-voorbeeld'],
    origin: 'Nederland',
    forms: ['training'],
    audiences: ['studenten'],
    sectors: ['hbo'],
    themes: ['omstanders'],
    keywords: [],
    pillars: ['cultuur'],
    sevenPs: ['prevention'],
    goal: 'Elkaar zien.',
    duration: 'onbekend',
    cost: { level: 'onbekend' },
    reach: 'onbekend',
    theory: 'Samen stil zijn verbindt.',
    activeIngredients: [],
    evaluation: 'Er is een meting voor en na.',
    evidence: ['jansen-2020'],
    judgement: {
      certainty: 3,
      outcome: 'gunstig',
      directness: 'nederlands-hoger-onderwijs',
      rationale: 'Eén meting voor en na.',
      carriedBy: [{ reference: 'jansen-2020', found: 'gunstig' }],
      drawbacks: 'geen bekend',
      dutchEvidence: 'een meting voor en na',
      judgedOn: '2026-11',
      reviewBefore: '2027',
    },
    recognition: 'onbekend',
    cautions: [],
    sources: [{ url: 'https://example.org/stille-tocht' }],
    verification: 'geverifieerd',
    unverified: [],
  });
});

test('een vertaling wordt een bestand ernaast, met alleen titel, samenvatting en tekst', async ({ page }) => {
  await openTryout(page, address);
  await page.goto(`${address}#/collections/pages/entries/hulp`);
  await page.getByRole('button', { name: /inschakelen$/ }).click();
  await fill(page, 'title', 'Help', 'en');
  await fill(page, 'summary', 'Whom you can talk to.', 'en');
  await fill(page, 'body', 'Call 112 in danger.', 'en');
  await save(page);

  const dutch = await written(page, 'pages/hulp.mdx');
  const english = await written(page, 'pages/hulp.en.mdx');
  expect(dutch).toBe((await fixtureFiles())['content/pages/hulp.mdx']);
  expect(english).toBe('---\ntitle: Help\nsummary: Whom you can talk to.\n---\n\nCall 112 in danger.\n');
  expect((await findingsOf({ 'pages/hulp.en.mdx': english })).map(brief)).toEqual([]);
});

test('wat het beheer van een vertaling niet laat zien, blijft erin staan', async ({ page }) => {
  await openTryout(page, address);
  await page.goto(`${address}#/collections/programmes/entries/voorbeeldprogramma`);
  await fill(page, 'title', 'Another title', 'en');
  await save(page);
  const before = (await fixtureFiles())['content/programmes/voorbeeldprogramma.en.mdx'] ?? '';
  const after = await written(page, 'programmes/voorbeeldprogramma.en.mdx');
  expect(frontMatter(after)).toEqual({ ...frontMatter(before), title: 'Another title' });
});

test('in lijsten en registers blijven getallen getallen, en wat leeg is wordt niet geschreven', async ({ page }) => {
  await openTryout(page, address);
  await page.goto(`${address}#/collections/register/entries/voorbeeldregeling`);
  await fill(page, 'budget', '125000.5');
  await save(page);
  const register = await written(page, 'register/voorbeeldregeling.yaml');
  const before = (await fixtureFiles())['content/register/voorbeeldregeling.yaml'] ?? '';
  expect(parse(register)).toEqual({ ...(parse(before) as object), budget: 125000.5 });

  await page.goto(`${address}#/collections/lists/entries/organisations`);
  await add(page, 'entries');
  await fill(page, 'entries.1.id', 'nieuwe-stichting');
  await fill(page, 'entries.1.name', 'Nieuwe: stichting');
  await choose(page, 'entries.1.kind', 'Aanbieder');
  await fill(page, 'entries.1.description', 'Biedt iets aan.');
  await save(page);
  const organisations = await written(page, 'organisations.yaml');
  expect((parse(organisations) as unknown[])[1]).toEqual({
    id: 'nieuwe-stichting',
    name: 'Nieuwe: stichting',
    kind: 'aanbieder',
    description: 'Biedt iets aan.',
  });
  expect((await findingsOf({ 'register/voorbeeldregeling.yaml': register, 'organisations.yaml': organisations })).map(brief)).toEqual([]);
});

test('een kader invoegen gaat met een formulier', async ({ page }) => {
  await openTryout(page, address);
  await page.goto(`${address}#/collections/pages/entries/hulp`);
  const body = await field(page, 'body');
  await body.getByRole('button', { name: 'Bewerken in Markdown' }).click();
  await body.getByRole('paragraph').last().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await body.getByRole('button', { name: 'Invoegen' }).click();
  await page.getByRole('menuitem', { name: 'Opmerking' }).click();
  await body.getByRole('textbox', { name: 'Kop boven het kader' }).fill('Goed om te weten');
  await body.getByRole('textbox', { name: /gewone Markdown/ }).fill('Je mag **altijd** bellen.');
  await save(page);

  const text = await written(page, 'pages/hulp.mdx');
  expect(text).toContain('Bel bij gevaar 112.\n\n<Note title="Goed om te weten">\n\nJe mag **altijd** bellen.\n\n</Note>');
  expect((await findingsOf({ 'pages/hulp.mdx': text })).map(brief)).toEqual([]);
});

test('pijlers en actielijnen komen er niet bij en gaan niet weg', async ({ page }) => {
  await openTryout(page, address);
  await expect(page.getByRole('button', { name: 'Nieuw item aanmaken' })).toBeEnabled();
  for (const fixed of ['pillars', 'action-lines']) {
    await page.goto(`${address}#/collections/${fixed}`);
    await expect(page.getByRole('button', { name: 'Nieuw item aanmaken' })).toBeDisabled();
  }
});

/** Signs in on GitHub with a token. */
async function signIn(page: Page): Promise<void> {
  await page.goto(address);
  await page.getByRole('button', { name: 'Inloggen met een toegangstoken' }).click(slow);
  await page.getByLabel('Persoonlijk toegangstoken').fill('een-token');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await expect(page.getByText('Oefengesprek')).toBeVisible(slow);
}

test('een verandering wordt een pull request, en niets gaat naar een ander dan GitHub', async ({ page }) => {
  const outside = watchOutside(page);
  const refused = await watchRefusals(page);
  const changes = await fakeGitHub(page, true);
  await signIn(page);
  // Files of the media library would go straight to the published branch.
  await expect(page.getByRole('radio', { name: 'Inhoud' })).toHaveCount(1);
  await expect(page.getByRole('radio', { name: 'Media' })).toHaveCount(0);

  await page.goto(`${address}#/collections/pages/entries/hulp`);
  await fill(page, 'title', 'Hulp en steun');
  await save(page);
  expect(changes).toMatchObject({
    branches: [{ name: 'refs/heads/cms/pages/hulp' }],
    commits: [{ repository: 'voorbeeld/kennis', branch: 'cms/pages/hulp', deleted: [] }],
    pullRequests: [{ head: 'cms/pages/hulp', base: 'main', draft: true }],
    other: [],
  });
  const [commit] = changes.commits;
  expect(Object.keys(commit?.files ?? {})).toEqual(['content/pages/hulp.mdx']);
  const text = commit?.files['content/pages/hulp.mdx'] ?? '';
  expect(frontMatter(text)).toMatchObject({ title: 'Hulp en steun' });
  expect((await findingsOf({ 'pages/hulp.mdx': text })).map(brief)).toEqual([]);

  expect([...outside].toSorted()).toEqual(['api.github.com: gelukt', 'cdn.jsdelivr.net: csp']);
  // What Sveltia asks for and does not need: its logo as data, its fonts from a CDN, the state of GitHub.
  expect([...refused].toSorted()).toEqual(['connect-src data', 'connect-src www.githubstatus.com', 'font-src cdn.jsdelivr.net']);
});

test('wie niet in de repository mag schrijven, werkt in een eigen kopie en vraagt om overname', async ({ page }) => {
  const changes = await fakeGitHub(page, false);
  await signIn(page);
  await page.goto(`${address}#/collections/pages/entries/hulp`);
  await fill(page, 'title', 'Hulp en steun');
  await save(page);
  const branch = 'cms/redacteur/kennis/pages/hulp';
  expect(changes).toMatchObject({
    branches: [{ name: `refs/heads/${branch}` }],
    commits: [{ repository: 'redacteur/kennis', branch, deleted: [] }],
    pullRequests: [],
  });
  await page.getByRole('button', { name: 'Ter review indienen' }).click();
  await expect.poll(() => changes.pullRequests, slow).toMatchObject([{ head: `redacteur:${branch}`, base: 'main', draft: false }]);
  expect(changes.other).toEqual(['POST /repos/redacteur/kennis/merge-upstream']);
});

test('de knop om in te loggen met GitHub is er alleen als er een inlogdienst is ingesteld', async ({ page }) => {
  await page.goto(address);
  await expect(page.getByRole('button', { name: 'Inloggen met een toegangstoken' })).toBeVisible(slow);
  await expect(page.getByRole('button', { name: /^Inloggen met .?GitHub/ })).toHaveCount(0);
  const json = cmsConfig({ ...settings, signIn: 'https://inloggen.example.org' });
  await page.route('**/config.json*', (route) => route.fulfill({ json }));
  await page.reload();
  await expect(page.getByRole('button', { name: /^Inloggen met .?GitHub/ })).toBeVisible(slow);
});
