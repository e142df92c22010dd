import { allGrants } from '../library/grants.ts';
import { readLibrary } from '../library/library.ts';
import { describeLiveMisses, verifySite } from '../publication/verify-site.ts';
import { contentFolder, readArguments, stop } from './arguments.ts';

const { values, positionals } = readArguments(['content']);
const [site = ''] = positionals;
if (!/^https?:$/.test(URL.parse(site)?.protocol ?? '')) stop('Gebruik: npm run verify -- https://adres-van-de-site');

const library = readLibrary(contentFolder(values.content));
const grants = allGrants(library);
if (grants.length === 0) stop('Er staat geen enkele toekenning in het register van deze inhoud; er is dus niets na te kijken.');
const misses = await verifySite(library, new URL(site));
if (misses.length > 0) {
  console.error(describeLiveMisses(misses, site));
  process.exitCode = 1;
} else {
  console.log(
    `Alle ${grants.length} toekenningen uit het register staan op ${site}: elke pagina in beide talen, de lijst, de sitemap, de open data en het bewijs.`,
  );
}
