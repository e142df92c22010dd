import { existsSync, mkdtempSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Why a folder cannot get a site, in one line; undefined when it can. A site takes the place of all that is in its folder, so that
 * only an earlier site may be there.
 */
export function obstacleAt(target: string): string | undefined {
  const parent = firstThatExists(dirname(target));
  for (const place of [parent, target]) {
    if (existsSync(place) && !statSync(place).isDirectory()) return `${place} is een bestand. Kies met --out een map voor de site.`;
  }
  try {
    // What the rights of a folder say is not always what the system allows.
    rmdirSync(mkdtempSync(join(parent, `.${basename(target)}.proef-`)));
  } catch {
    return `In de map ${parent} kan niet geschreven worden. Kies met --out een andere map.`;
  }
  if (existsSync(target) && readdirSync(target).length > 0 && !existsSync(join(target, 'index.html'))) {
    return `In de map ${target} staan al bestanden, en dat is geen site. Kies met --out een lege of een nieuwe map.`;
  }
  return undefined;
}

const firstThatExists = (folder: string): string => (existsSync(folder) ? folder : firstThatExists(dirname(folder)));
