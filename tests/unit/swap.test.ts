import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { moveInto, publish, stagingFolder, tidyUp } from '../../src/publication/swap.ts';
import { changeFile } from '../content.ts';

let folder: string;
const put = (file: string, text: string) => changeFile(folder, file, text);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'wissel-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('de wissel', () => {
  test('zet de nieuwe site in de plaats van de oude', async () => {
    const target = join(folder, 'dist');
    await put('dist/index.html', 'oud');
    const staging = stagingFolder(target);
    await mkdir(staging);
    await writeFile(join(staging, 'index.html'), 'nieuw');
    await publish(staging, target);
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('nieuw');
  });

  test('laat de oude staan als er geen nieuwe is', async () => {
    const target = join(folder, 'dist');
    await put('dist/index.html', 'oud');
    await expect(publish(stagingFolder(target), target)).rejects.toThrow();
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('oud');
  });

  test('ruimt op wat een afgebroken bouw achterliet, en zet de vorige site terug', async () => {
    const target = join(folder, 'dist');
    await put('.dist.bouw-999999999/index.html', 'half');
    await put('.dist.bouw-999999999.cache/iets', 'x');
    await put('.dist.bouw-999999999.oud/index.html', 'oud');
    await put(`.dist.bouw-${process.ppid}/index.html`, 'een bouw die nog loopt');
    await tidyUp(target);
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('oud');
    expect((await readdir(folder)).toSorted()).toEqual([`.dist.bouw-${process.ppid}`, 'dist']);
  });
});

describe('bij elkaar zetten', () => {
  const move = () => moveInto(join(folder, 'paginas'), join(folder, 'site'));

  test('wat de een maakt komt naast wat de ander maakt', async () => {
    await put('paginas/projecten/een/index.html', 'pagina');
    await put('paginas/_astro/stijl.css', 'stijl');
    await put('site/projecten/een/index.json', 'gegevens');
    await move();
    const files = (await readdir(join(folder, 'site'), { recursive: true, withFileTypes: true })).filter((item) => item.isFile());
    expect(files.map(({ name }) => name).toSorted()).toEqual(['index.html', 'index.json', 'stijl.css']);
  });

  test('twee makers van één bestand: een fout, en niets gaat verloren', async () => {
    await put('paginas/index.html', 'pagina');
    await put('site/index.html', 'iets anders');
    await expect(move()).rejects.toThrow('index.html is er al');
    expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('iets anders');
    expect(await readFile(join(folder, 'paginas/index.html'), 'utf8')).toBe('pagina');
  });
});
