import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { z } from 'zod';
import { archiveDate } from '../archive/archive-date.ts';
import { archiveSite } from '../archive/archive-site.ts';
import { nl } from '../i18n/nl/nl.ts';
import { projectFolder, readArguments, stop } from './arguments.ts';
import { siteFolder } from './run-build.ts';

/** In a folder that git does not know: an archive is made again from any commit, byte for byte, and is kept somewhere else. */
const archiveFolder = (option?: string): string => resolve(option ?? `${projectFolder}/.cache/archief`);

function dateOfArchive(): Date {
  try {
    const date = archiveDate(process.env, projectFolder);
    if (date) return date;
  } catch (error) {
    stop((error as Error).message);
  }
  stop('Er is geen git die zegt van wanneer deze site is. Zet in SOURCE_DATE_EPOCH het aantal seconden sinds 1970.');
}

const { values } = readArguments(['site', 'out']);
const site = siteFolder(values.site);
const out = archiveFolder(values.out);
if (!existsSync(join(site, 'index.html'))) stop('Er is nog geen gebouwde site. Voer eerst npm run build uit.');
if (!relative(site, out).startsWith('..')) stop('Een archief kan niet in de site zelf staan. Kies met --out een andere map.');

const project = z
  .object({ name: z.string(), version: z.string() })
  .parse(JSON.parse(await readFile(join(projectFolder, 'package.json'), 'utf8')));
const { wacz, copy } = await archiveSite({ site, out, date: dateOfArchive(), project, onStep: (step) => console.log(`${step} …`) });
console.log(`Het webarchief, met alles erin: ${wacz}`);
console.log(`De kopie die van een schijf opent (index.html): ${copy}`);
console.log(`Niet in die kopie: ${nl.copy.absent}. De gegevens zelf staan in de map data.`);
