import { allGrants } from '../library/grants.ts';
import { readLibrary } from '../library/library.ts';
import { describeMisses } from '../publication/proof.ts';
import { verifySite } from '../publication/verify-site.ts';
import { contentFolder, readArguments, stop } from './arguments.ts';

const { values, positionals } = readArguments(['content']);
const [site = ''] = positionals;
if (!URL.canParse(site)) stop('Gebruik: npm run verify -- https://adres-van-de-site');

const library = readLibrary(contentFolder(values.content));
try {
  const misses = await verifySite(library, new URL(site));
  if (misses.length > 0) {
    console.error(describeMisses(misses));
    process.exitCode = 1;
  } else {
    console.log(`Alle ${allGrants(library).length} toekenningen hebben hun pagina op ${site}.`);
  }
} catch {
  stop(`De site ${site} antwoordt niet. Controleer het adres en je verbinding.`);
}
