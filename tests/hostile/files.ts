import { execFileSync } from 'node:child_process';
import { mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fixtureContent } from '../content.ts';
import { page } from './canary.ts';

/** Something in the content folder that is no text: what it is, where the finding is, its rule, and how it comes there. */
export type HostileFile = readonly [name: string, file: string, rule: string, spoil: (directory: string) => Promise<unknown>];

type Spoil = HostileFile[3];

const write =
  (file: string, text: string | Uint8Array): Spoil =>
  async (directory) => {
    await mkdir(join(directory, file, '..'), { recursive: true });
    await writeFile(join(directory, file), text);
  };

const linkTo =
  (target: string, file: string): Spoil =>
  async (directory) => {
    await rm(join(directory, file), { recursive: true, force: true });
    await symlink(target, join(directory, file));
  };

const pipe =
  (file: string): Spoil =>
  async (directory) => {
    await rm(join(directory, file), { recursive: true, force: true });
    execFileSync('mkfifo', [join(directory, file)]);
  };

const picture = (): Promise<Buffer> => readFile(join(fixtureContent, 'images/gesprek.png'));

/** The picture of the fixture with something done to its bytes. */
const spoiltPicture =
  (name: string, change: (bytes: Buffer) => Buffer): Spoil =>
  async (directory) =>
    writeFile(join(directory, 'images', name), change(await picture()));

const text = page('Tekst.');

/** A small JPEG that is a page as well: the page stands in a comment, which no program that shows pictures looks at. */
const jpegWithPage = Buffer.concat([
  Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'),
  Buffer.from('fffe0030', 'hex'),
  Buffer.from('<html><script>alert(1)</script></html>'.padEnd(46)),
  Buffer.from('ffc0000b080008000801011100ffd9', 'hex'),
]);

export const hostileFiles: readonly HostileFile[] = [
  ['snelkoppeling naar een bestand', 'pages/a.mdx', 'symbolic-link', linkTo('/etc/passwd', 'pages/a.mdx')],
  ['snelkoppeling naar een goed bestand', 'pages/a.mdx', 'symbolic-link', linkTo('hulp.mdx', 'pages/a.mdx')],
  ['snelkoppeling naar niets', 'pages/a.mdx', 'symbolic-link', linkTo('/nergens', 'pages/a.mdx')],
  ['snelkoppeling naar zichzelf', 'pages/a.mdx', 'symbolic-link', linkTo('a.mdx', 'pages/a.mdx')],
  ['snelkoppeling naar een apparaat', 'pages/a.mdx', 'symbolic-link', linkTo('/dev/zero', 'pages/a.mdx')],
  ['snelkoppeling naar een map', 'pages/map', 'symbolic-link', linkTo('/etc', 'pages/map')],
  ['snelkoppeling in de plaats van een map', 'pages', 'symbolic-link', linkTo('/etc', 'pages')],
  ['snelkoppeling naar de map erboven', 'pages', 'symbolic-link', linkTo('..', 'pages')],
  ['snelkoppeling in de plaats van een lijst', 'terms.yaml', 'symbolic-link', linkTo('/etc/passwd', 'terms.yaml')],
  ['snelkoppeling als vertaling van een lijst', 'figures.en.yaml', 'symbolic-link', linkTo('/etc/passwd', 'figures.en.yaml')],
  ['snelkoppeling in de plaats van de woordenlijst', 'words.txt', 'symbolic-link', linkTo('/etc/passwd', 'words.txt')],
  ['snelkoppeling in de plaats van de plaatjes', 'images', 'symbolic-link', linkTo('/etc', 'images')],
  ['snelkoppeling als plaatje', 'images/a.png', 'symbolic-link', linkTo('/etc/passwd', 'images/a.png')],
  ['pijp', 'pages/a.mdx', 'unknown-file', pipe('pages/a.mdx')],
  ['pijp in de plaats van een lijst', 'terms.yaml', 'missing-file', pipe('terms.yaml')],
  ['pijp als vertaling van een lijst', 'figures.en.yaml', 'unknown-file', pipe('figures.en.yaml')],
  ['pijp in de plaats van een map', 'pages', 'missing-folder', pipe('pages')],
  ['pijp in de plaats van de plaatjes', 'images', 'unknown-file', pipe('images')],
  ['pijp als plaatje', 'images/a.png', 'unknown-file', pipe('images/a.png')],
  ['groter dan 512 KB', 'pages/a.mdx', 'file-too-large', write('pages/a.mdx', text + 'x'.repeat(600_000))],
  [
    'een vertaalde lijst groter dan 512 KB',
    'figures.en.yaml',
    'file-too-large',
    write('figures.en.yaml', `- id: f1\n  unit: ${'x'.repeat(600_000)}\n`),
  ],
  ['een woordenlijst groter dan 512 KB', 'words.txt', 'file-too-large', write('words.txt', 'woord\n'.repeat(100_000))],
  ['UTF-16', 'pages/a.mdx', 'invalid-encoding', write('pages/a.mdx', Buffer.from(`\uFEFF${text}`, 'utf16le'))],
  ['te lange UTF-8', 'pages/a.mdx', 'invalid-encoding', write('pages/a.mdx', Buffer.from([0x2d, 0xc0, 0xaf, 0x0a]))],
  ['een halve letter in UTF-8', 'pages/a.mdx', 'invalid-encoding', write('pages/a.mdx', Buffer.from([0x2d, 0xed, 0xa0, 0x80, 0x0a]))],
  ['een programma', 'pages/a.astro', 'unknown-file', write('pages/a.astro', '---\nx\n---')],
  ['een pagina in HTML', 'pages/a.html', 'unknown-file', write('pages/a.html', '<script>alert(1)</script>')],
  ['gewone Markdown', 'pages/a.md', 'unknown-file', write('pages/a.md', text)],
  ['TypeScript', 'pages/a.ts', 'unknown-file', write('pages/a.ts', 'export {}')],
  ['JavaScript na mdx', 'pages/a.mdx.js', 'unknown-file', write('pages/a.mdx.js', 'x')],
  ['een instelling', 'astro.config.mjs', 'unknown-file', write('astro.config.mjs', 'export default {}')],
  ['een pakket', 'package.json', 'unknown-file', write('package.json', '{}')],
  ['een instelling van TypeScript', 'tsconfig.json', 'unknown-file', write('tsconfig.json', '{}')],
  ['een map met pakketten', 'node_modules', 'unknown-file', write('node_modules/x/index.js', 'x')],
  ['wat veranderingen verbergt', '.gitattributes', 'unknown-file', write('.gitattributes', '*.mdx -diff linguist-generated=true\n')],
  ['wat veranderingen in een map verbergt', 'pages/.gitattributes', 'unknown-file', write('pages/.gitattributes', '* -diff\n')],
  ['wat veranderingen bij plaatjes verbergt', 'images/.gitattributes', 'unknown-file', write('images/.gitattributes', '* -diff\n')],
  ['een verborgen instelling die een programma is', '.prettierrc.mjs', 'unknown-file', write('.prettierrc.mjs', 'export default {}')],
  ['een verborgen map', '.git', 'unknown-file', write('.git/config', 'x')],
  ['een verborgen snelkoppeling', 'pages/.a.mdx', 'symbolic-link', linkTo('/etc/passwd', 'pages/.a.mdx')],
  ['een map in een map', 'pages/map', 'unknown-file', write('pages/map/a.mdx', text)],
  ['een lijst in de map van teksten', 'pages/terms.yaml', 'unknown-file', write('pages/terms.yaml', '[]')],
  ['een naam met een opdracht', 'pages/::error::x.mdx', 'invalid-id', write('pages/::error::x.mdx', text)],
  ['een naam met een regeleinde', 'pages/a⏎::error::b.mdx', 'invalid-id', write('pages/a\n::error::b.mdx', text)],
  ['een naam met een teken voor terminals', 'pages/a[U+001B][2J.mdx', 'invalid-id', write('pages/a\u001b[2J.mdx', text)],
  ['een naam die omdraait', 'pages/a[U+202E]xdm.mdx', 'invalid-id', write('pages/a\u202Exdm.mdx', text)],
  ['een naam met punten', 'pages/a..b.mdx', 'invalid-id', write('pages/a..b.mdx', text)],
  ['een naam als optie', 'pages/--help.mdx', 'invalid-id', write('pages/--help.mdx', text)],
  ['een naam met een spatie', 'pages/a b.mdx', 'invalid-id', write('pages/a b.mdx', text)],
  ['een naam in hoofdletters', 'pages/Hulp.mdx', 'invalid-id', write('pages/Hulp.mdx', text)],
  ['een naam met een accent', 'pages/caf\u00e9.mdx', 'invalid-id', write('pages/caf\u00e9.mdx', text)],
  ['een naam met procenten', 'pages/%2e%2e.mdx', 'invalid-id', write('pages/%2e%2e.mdx', text)],
  ['__proto__ als naam', 'pages/__proto__.mdx', 'invalid-id', write('pages/__proto__.mdx', text)],
  ['de naam van een deel van de site', 'pages/data.mdx', 'taken-address', write('pages/data.mdx', text)],
  ['de naam van de redactie', 'pages/beheer.mdx', 'taken-address', write('pages/beheer.mdx', text)],
  ['een naam die in geen map past', `pages/${'a'.repeat(101)}.mdx`, 'invalid-id', write(`pages/${'a'.repeat(101)}.mdx`, text)],
  ['een vertaling van een lijst die in twee talen is', 'terms.en.yaml', 'unknown-file', write('terms.en.yaml', '[]\n')],
  [
    'een vertaling zonder tekst',
    'pages/x.en.mdx',
    'translation-without-original',
    write('pages/x.en.mdx', '---\ntitle: A\nsummary: B\n---\n'),
  ],
  ['SVG', 'images/a.svg', 'unknown-file', write('images/a.svg', '<svg onload="alert(1)"/>')],
  ['SVG als png', 'images/a.png', 'image-type', write('images/a.png', '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>')],
  ['HTML als plaatje', 'images/a.png', 'image-type', write('images/a.png', '<script>alert(1)</script>')],
  ['GIF als png', 'images/a.png', 'image-type', write('images/a.png', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;', 'latin1'))],
  ['een png onder een andere naam', 'images/a.jpg', 'image-type', spoiltPicture('a.jpg', (bytes) => bytes)],
  [
    'een png met een programma erachter',
    'images/a.png',
    'image-type',
    spoiltPicture('a.png', (bytes) => Buffer.concat([bytes, Buffer.from('<script>alert(1)</script>')])),
  ],
  [
    'een png met iets erachter',
    'images/a.png',
    'image-type',
    spoiltPicture('a.png', (bytes) => Buffer.concat([bytes, Buffer.from('PK\x03\x04')])),
  ],
  ['een png die halverwege stopt', 'images/a.png', 'image-type', spoiltPicture('a.png', (bytes) => bytes.subarray(0, 40))],
  [
    'een png die zich uitvouwt',
    'images/a.png',
    'image-type',
    spoiltPicture('a.png', (bytes) => Buffer.concat([bytes.subarray(0, 16), Buffer.from('0000ffff0000ffff', 'hex'), bytes.subarray(24)])),
  ],
  [
    'een png met een plaats erin',
    'images/a.png',
    'image-metadata',
    spoiltPicture('a.png', (bytes) =>
      Buffer.concat([bytes.subarray(0, 33), Buffer.from('00000000eXIf00000000', 'latin1'), bytes.subarray(33)]),
    ),
  ],
  ['een jpg die een pagina is', 'images/a.jpg', 'image-type', write('images/a.jpg', jpegWithPage)],
];
