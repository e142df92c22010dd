import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { socialImageOf, socialSize } from '../../src/social/sections.ts';
import { socialDrawings, toPng } from '../../src/social/social-files.ts';

const drawings = await socialDrawings();
const folder = resolve('public');

test.each(drawings)('public$address is gemaakt van wat de site nu zegt; zo niet: npm run generate:social-images', async (drawing) => {
  const bytes = readFileSync(join(folder, drawing.address));
  const { width, height, format, exif } = await sharp(bytes).metadata();
  expect({ width, height, format }).toEqual({ ...socialSize, format: 'png' });
  expect(exif?.toString('latin1')).toContain(drawing.digest);
  expect(bytes.length).toBeLessThan(40_000);
});

test('er staan geen andere plaatjes', () => {
  const files = readdirSync(join(folder, 'social')).map((name) => `/social/${name}`);
  expect(files.toSorted()).toEqual(drawings.map(({ address }) => address).toSorted());
});

test('een plaatje wordt elke keer hetzelfde, byte voor byte', async () => {
  const [drawing] = drawings;
  if (!drawing) throw new Error('er is geen plaatje');
  expect((await toPng(drawing)).equals(await toPng(drawing))).toBe(true);
});

test.each([
  ['/', 'site', 'nl'],
  ['/hulp/', 'site', 'nl'],
  ['/interventies/green-dot/', 'interventions', 'nl'],
  ['/beleid/toezeggingen/m5/', 'policy', 'nl'],
  ['/en/', 'site', 'en'],
  ['/en/policy/commitments/', 'policy', 'en'],
  ['/en/accountability/eu/', 'register', 'en'],
])('%s heeft het plaatje van %s in het %s', (page, section, locale) => {
  expect(socialImageOf(page)).toMatchObject({ section, locale });
});
