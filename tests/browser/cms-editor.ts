import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { site } from '../../src/cms/cms-config.ts';
import { fixtureContent } from '../content.ts';

/** The folder in which Sveltia CMS keeps the files of a try-out, in the private file system of the browser. */
const TRYOUT = 'sveltia-cms-test';

/** The program is large, and the machine that tests it may be busy. */
export const slow = { timeout: 60_000 };

/** Opens the editor at an address with the fixture as its content, kept in the browser instead of on GitHub. */
export async function openTryout(page: Page, address: string): Promise<void> {
  await page.route('**/config.json*', (route) => route.fulfill({ json: { backend: { name: 'test-repo' }, ...site() } }));
  await page.goto(address);
  await page.evaluate(
    async ([tryout, files]) => {
      const root = await (await navigator.storage.getDirectory()).getDirectoryHandle(tryout, { create: true });
      for (const [path, text] of Object.entries(files)) {
        const steps = path.split('/');
        let directory = root;
        for (const step of steps.slice(0, -1)) directory = await directory.getDirectoryHandle(step, { create: true });
        const file = await directory.getFileHandle(steps.at(-1) ?? '', { create: true });
        const stream = await file.createWritable();
        await stream.write(text);
        await stream.close();
      }
    },
    [TRYOUT, await fixtureFiles()] as const,
  );
  await page.getByRole('button', { name: 'Werken met een testrepository' }).click();
  await expect(page.getByText('Oefengesprek')).toBeVisible(slow);
}

/** Every file of the fixture, by its path in the repository. */
export async function fixtureFiles(): Promise<Record<string, string>> {
  const items = (await readdir(fixtureContent, { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
  return Object.fromEntries(
    await Promise.all(
      items.map(async (item) => {
        const path = join(item.parentPath, item.name);
        return [`content${path.slice(fixtureContent.length).replaceAll('\\', '/')}`, await readFile(path, 'utf8')] as const;
      }),
    ),
  );
}

/** The text of a file of the content that the editor keeps in the browser. */
export const written = (page: Page, path: string): Promise<string> =>
  page.evaluate(
    async ([tryout, steps]) => {
      let directory = await (await navigator.storage.getDirectory()).getDirectoryHandle(tryout);
      for (const step of steps.slice(0, -1)) directory = await directory.getDirectoryHandle(step);
      return (await (await directory.getFileHandle(steps.at(-1) ?? '')).getFile()).text();
    },
    [TRYOUT, `content/${path}`.split('/')] as const,
  );

/** A field of the form, by its name in the file. The editor draws fields when they come into view, so it scrolls there. */
export async function field(page: Page, path: string, locale?: string): Promise<Locator> {
  const pane = page.locator(locale ? `[data-locale="${locale}"]` : '[data-locale]').first();
  const found = pane.locator(`[data-key-path="${path}"]`);
  await pane.hover();
  await expect(async () => {
    if (!(await found.isVisible())) await page.mouse.wheel(0, 400);
    expect(await found.isVisible(), path).toBe(true);
  }).toPass({ intervals: [100] });
  return found;
}

/** Writes in a field. */
export async function fill(page: Page, path: string, text: string, locale?: string): Promise<void> {
  await (await field(page, path, locale)).getByRole('textbox').fill(text);
}

/** Ticks a box, or picks an option of a menu. */
export async function choose(page: Page, path: string, label: string): Promise<void> {
  const control = await field(page, path);
  const direct = control.getByRole('checkbox', { name: label, exact: true }).or(control.getByRole('radio', { name: label, exact: true }));
  const menu = control.getByRole('combobox');
  await expect(direct.or(menu).first()).toBeVisible(slow);
  if (await menu.isVisible()) {
    await menu.click();
    await page.getByRole('option', { name: label, exact: true }).click();
  } else await direct.click();
}

/** Adds something to a list or a group. */
export const add = async (page: Page, path: string): Promise<void> =>
  (await field(page, path))
    .getByRole('button', { name: / toevoegen$/ })
    .last()
    .click();

/** Saves what is in the form. The message of an earlier save has to be gone first, or it would pass for this one's. */
export async function save(page: Page): Promise<void> {
  const saved = page.getByText('Item opgeslagen.');
  await expect(saved).toBeHidden(slow);
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(saved).toBeVisible(slow);
}
