import { resolve } from 'node:path';
import { describeMisses } from '../publication/proof.ts';
import { buildSite } from '../publication/build-site.ts';
import { textReport } from '../rules/reporters/text.ts';
import { contentFolder, projectFolder, readArguments } from './arguments.ts';

const { values } = readArguments(['content', 'out']);
const target = resolve(values.out ?? `${projectFolder}/dist`);
const result = await buildSite({
  root: projectFolder,
  content: contentFolder(values.content),
  target,
  onStep: (step) => console.log(`${step} …`),
});

if (result.outcome === 'published') {
  console.log(`De site staat in ${target}: ${result.pages} pagina’s, waarvan er ${result.searchable} te vinden zijn met zoeken.`);
} else {
  process.exitCode = 1;
  if (result.outcome === 'content') console.error(textReport(result.findings, result.entries));
  else {
    if (result.misses.length > 0) console.error(describeMisses(result.misses));
    for (const { page, link, reason } of result.deadLinks) console.error(`- Op ${page} staat de link ${link}: ${reason}.`);
  }
  console.error(`Er is niets veranderd in ${target}.`);
}
