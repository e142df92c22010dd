import { expect, type Page, test } from '@playwright/test';
import type { Look } from '../../src/accessibility/report.ts';
import { type Tally, TALLY } from './accessibility-tally.ts';
import { aboutColour, askAxe, bringAxe, everything, type Verdict } from './axe.ts';
import { colourCombinations } from './colours.ts';
import { oneOfEachKind, readAddresses } from './site-pages.ts';
import { showPage } from './show-page.ts';
import { fitsWidth, watch } from './watch.ts';

/** How many pages a test looks at: few enough for two browsers to share the work, enough to bring axe only now and then. */
const PART = 100;

test.describe.configure({ timeout: 600_000 });

const addresses = readAddresses();
const sample = oneOfEachKind(addresses);

/**
 * All of them when they are asked for, which takes a quarter of an hour. Otherwise one of every kind, and of the others every
 * sixth: pages of a kind are made of the same parts.
 */
const looked =
  process.env['AXE_PAGES'] === 'all' ? addresses : addresses.filter((address, index) => index % 6 === 0 || sample.includes(address));

const partsOf = (pages: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(pages.length / PART) }, (_, part) => pages.slice(part * PART, (part + 1) * PART));

const nameOf = (part: readonly string[]): string => `${part[0] ?? ''} tot en met ${part.at(-1) ?? ''}`;

/** The colours that axe has looked at already, in this browser. */
const judgedColours = new Set<string>();

/** Whether text on the page has colours that axe has not looked at yet. */
async function hasNewColours(page: Page): Promise<boolean> {
  const before = judgedColours.size;
  for (const combination of await colourCombinations(page)) judgedColours.add(combination);
  return judgedColours.size > before;
}

/**
 * Everything that axe has to say of the page. Judging colours costs as much as all the rest; where all of them stood on pages
 * before this one, axe would say the same.
 */
const judge = async (page: Page): Promise<Verdict> => askAxe(page, everything, (await hasNewColours(page)) ? [] : aboutColour);

/**
 * Shows pages one after the other, expects nothing wrong with any of them, and keeps what axe found.
 * @param ask Axe on the page; undefined when it has nothing that axe has not seen.
 * @param alsoWrong What else is wrong with the page.
 */
async function expectNothing(
  page: Page,
  look: Look,
  pages: readonly string[],
  ask: () => Promise<Verdict | undefined>,
  alsoWrong: () => Promise<string[]> = () => Promise.resolve([]),
): Promise<void> {
  const { complaints } = watch(page);
  await page.goto('/');
  await bringAxe(page);
  const wrong: string[] = [];
  const verdicts: Verdict[] = [];
  for (const address of pages) {
    const status = await showPage(page, address);
    const verdict = await ask();
    if (verdict) verdicts.push(verdict);
    const found = [...(status === 200 ? [] : [`status ${status}`]), ...(verdict?.violations ?? []), ...(await alsoWrong())];
    wrong.push(...[...found, ...complaints.splice(0)].map((one) => `${address} ${one}`));
  }
  const tally: Tally = {
    look,
    pages: pages.length,
    rules: [...new Set(verdicts.flatMap(({ rules }) => rules))],
    violations: verdicts.flatMap(({ violations }) => violations).length,
    undecided: verdicts.flatMap(({ undecided }) => undecided).length,
  };
  test.info().annotations.push({ type: TALLY, description: JSON.stringify(tally) });
  expect(wrong).toEqual([]);
}

test('er zijn pagina’s genoeg, van elk soort een', () => {
  expect(addresses.length).toBeGreaterThan(1_000);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(sample.length).toBeGreaterThan(80);
});

test('axe vindt wat er mis is, en nieuwe kleuren en wat te breed is vallen op', async ({ page }) => {
  await page.goto('/');
  await bringAxe(page);
  expect(await showPage(page, '/hulp/')).toBe(200);
  await hasNewColours(page);
  expect([await hasNewColours(page), await fitsWidth(page), (await askAxe(page)).violations]).toEqual([false, true, []]);
  await page.evaluate(() => {
    const line = document.createElement('p');
    Object.assign(line.style, { color: '#777', background: '#888', width: '200vw' });
    line.append('Grijs op grijs', document.createElement('img'));
    document.querySelector('main')?.append(line);
  });
  expect([await hasNewColours(page), await fitsWidth(page)]).toEqual([true, false]);
  const broken = (await askAxe(page)).violations.map((violation) => violation.split(' ')[0]);
  expect(broken).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
  expect(await showPage(page, '/bestaat-niet/')).toBe(404);
});

for (const part of partsOf(looked)) {
  test(`licht: ${nameOf(part)}`, async ({ page }) => {
    await expectNothing(page, 'light', part, () => judge(page));
  });

  // Nothing of the site is hidden on a narrow screen, so that one look shows both the dark and what does not fit.
  test(`donker, en 320 px breed: ${nameOf(part)}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 700 });
    await expectNothing(
      page,
      'dark',
      part,
      // In the dark only the colours are others.
      async () => ((await hasNewColours(page)) ? askAxe(page, aboutColour) : undefined),
      async () => ((await fitsWidth(page)) ? [] : ['past niet op 320 px']),
    );
  });
}

for (const part of partsOf(sample)) {
  test(`op een telefoon, van elk soort een: ${nameOf(part)}`, { tag: '@phone' }, async ({ page }) => {
    await expectNothing(page, 'phone', part, () => judge(page));
  });
}
