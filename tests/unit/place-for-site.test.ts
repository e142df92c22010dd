import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { obstacleAt } from '../../src/publication/place-for-site.ts';
import { changeFile } from '../content.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plek-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('een nieuwe map, een lege map en een map met een site zijn goed', async () => {
  await mkdir(join(folder, 'leeg'));
  await changeFile(folder, 'site/index.html', 'de vorige site');
  for (const place of ['leeg', 'site', 'nieuw', 'nog/dieper']) expect(obstacleAt(join(folder, place)), place).toBeUndefined();
});

test('een map met iets anders blijft zoals zij is', async () => {
  await changeFile(folder, 'foto’s/vakantie.jpg', 'een foto');
  expect(obstacleAt(join(folder, 'foto’s'))).toBe(
    `In de map ${join(folder, 'foto’s')} staan al bestanden, en dat is geen site. Kies met --out een lege of een nieuwe map.`,
  );
});

test.each(['brief.txt', 'brief.txt/site', 'brief.txt/nog/dieper'])('%s: een bestand blijft staan', async (place) => {
  await changeFile(folder, 'brief.txt', 'Beste lezer,');
  expect(obstacleAt(join(folder, place))).toBe(`${join(folder, 'brief.txt')} is een bestand. Kies met --out een map voor de site.`);
});

// Some users may do everything; in the files that Linux makes of itself no one can write.
test.skipIf(process.platform !== 'linux')('een plek waar niemand kan schrijven', () => {
  expect(obstacleAt('/proc/site')).toBe('In de map /proc kan niet geschreven worden. Kies met --out een andere map.');
});
