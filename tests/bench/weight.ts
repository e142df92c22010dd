import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { address, listAddress } from '../../src/i18n/addresses.ts';
import { nl } from '../../src/i18n/nl/nl.ts';
import { browsable } from '../../src/facets/facet.ts';
import { bytesOf, type FileKind, type LoadedFile, loadedFiles } from '../page-weight.ts';
import { median } from './measure.ts';
import { pageText } from './page-markdown.ts';
import { buildStarlight, STARLIGHT } from './starlight.ts';

const root = resolve(import.meta.dirname, '../..');
const kinds = ['html', 'css', 'script', 'font', 'image'] as const satisfies FileKind[];

/** Bytes of the page in the middle: of every kind of file, of all but the fonts, and of all together. */
const medians = (pages: readonly LoadedFile[][]): number[] => [
  ...kinds.map((kind) => median(pages.map((files) => bytesOf(files, kind)))),
  median(pages.map((files) => bytesOf(files) - bytesOf(files, 'font'))),
  median(pages.map((files) => bytesOf(files))),
];

function astroVersion(): string {
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/astro/package.json'), 'utf8')) as { version: string };
  return version;
}

/** What a browser loads for an intervention, beside Starlight with all the words of the same pages. */
export function benchWeight(): void {
  const site = join(root, 'dist');
  const addresses = readdirSync(join(root, 'content/interventions'))
    .flatMap((name) => /^([^.]+)\.mdx$/.exec(name)?.[1] ?? [])
    .map((id) => address('interventions', id, 'nl'));
  const texts = new Map(addresses.map((page) => [page, pageText(readFileSync(join(site, page, 'index.html'), 'utf8'))]));
  const menu = browsable.map((name) => ({ label: nl.collections[name], link: listAddress(name, 'nl') }));
  const peer = buildStarlight(join(root, '.cache/bench/starlight'), astroVersion(), texts, menu);
  const ours = medians(addresses.map((page) => loadedFiles(site, page)));
  const theirs = medians(addresses.map((page) => loadedFiles(peer, page)));
  const row = (name: string, cells: readonly string[]): string => `| ${name} | ${cells.join(' | ')} |`;
  const kilobytes = (bytes: readonly number[]): string[] => bytes.map((value) => (value / 1000).toFixed(1));
  console.log(`\nWat een browser zonder geheugen laadt voor een interventie (mediaan van ${addresses.length} pagina’s, kB met gzip)\n`);
  console.log(row('', ['html', 'css', 'script', 'lettertypen', 'afbeeldingen', 'zonder lettertypen', 'samen']));
  console.log(
    row(
      '---',
      ours.map(() => '--:'),
    ),
  );
  console.log(row('deze site', kilobytes(ours)));
  console.log(row(`Starlight ${STARLIGHT}`, kilobytes(theirs)));
  const ratios = theirs
    .map((bytes, index) => bytes / (ours[index] ?? NaN))
    .map((ratio) => (Number.isFinite(ratio) ? ratio.toFixed(2) : ''));
  console.log(row('Starlight / deze site', ratios));
}
