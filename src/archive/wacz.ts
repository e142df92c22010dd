import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentType, typeOf } from '../hosting/file-types.ts';
import type { ArchivedSite } from './archive-site.ts';
import { licences } from './licences.ts';
import { addressOf, readersFiles } from './site-files.ts';
import { type Capture, warcRecords } from './warc.ts';
import { writeZip } from './zip-file.ts';

/** The version of https://specs.webrecorder.net/wacz/1.1.1/ that the file follows. */
const WACZ_VERSION = '1.1.1';

const WARC = 'data.warc.gz';

/** A file in the package, as datapackage.json names it. */
interface Resource {
  name: string;
  path: string;
  hash: string;
  bytes: number;
}

const sha256 = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Writes the whole site, with its data, as one file that any reader of web archives can replay. */
export async function writeWacz(path: string, site: ArchivedSite): Promise<void> {
  const { date, title, description, software } = site;
  await writeZip(path, date, async (zip) => {
    const resources: Resource[] = [];
    const add = async (file: string, content: string | AsyncIterable<Uint8Array>, isSmall = false): Promise<void> => {
      const resource = { name: file.slice(file.lastIndexOf('/') + 1), path: file, hash: '', bytes: 0 };
      const hash = createHash('sha256');
      const counted = async function* (): AsyncGenerator<Uint8Array> {
        for await (const piece of typeof content === 'string' ? [Buffer.from(content)] : content) {
          hash.update(piece);
          resource.bytes += piece.length;
          yield piece;
        }
      };
      await zip.add(file, counted(), isSmall);
      resources.push({ ...resource, hash: `sha256:${hash.digest('hex')}` });
    };

    const lines: string[] = [];
    const info = { software, format: 'WARC File Format 1.1', description: title };
    await add(
      `archive/${WARC}`,
      warcRecords(captures(site), { filename: WARC, date, info, onIndexLine: (line) => lines.push(line) }),
      true,
    );
    await add('indexes/index.cdxj', lines.toSorted().join(''));
    await add('pages/pages.jsonl', pagesOf(site));

    const manifest = JSON.stringify(
      {
        profile: 'data-package',
        wacz_version: WACZ_VERSION,
        title,
        description,
        created: date.toISOString(),
        modified: date.toISOString(),
        software,
        mainPageUrl: new URL('/', site.origin).href,
        mainPageDate: date.toISOString(),
        licenses: licences,
        resources,
      },
      null,
      2,
    );
    await zip.add('datapackage.json', manifest);
    await zip.add('datapackage-digest.json', JSON.stringify({ path: 'datapackage.json', hash: sha256(manifest) }, null, 2));
  });
}

async function* captures({ built, origin }: ArchivedSite): AsyncGenerator<Capture> {
  for (const path of readersFiles(built)) {
    const type = typeOf(path);
    yield {
      url: new URL(addressOf(path), origin).href,
      type: type ? contentType(type) : 'application/octet-stream',
      body: await readFile(join(built.folder, path)),
    };
  }
}

/** The pages that a reader of the archive can choose from, by address, so that the home page comes first. */
function pagesOf({ built, origin, date }: ArchivedSite): string {
  const pages = readersFiles(built).flatMap((path) => built.pages.get(addressOf(path)) ?? []);
  const lines = pages
    .toSorted((a, b) => (a.address < b.address ? -1 : 1))
    .map(({ address, heading }) => ({ id: address, url: new URL(address, origin).href, ts: date.toISOString(), title: heading }));
  return [{ format: 'json-pages-1.0', id: 'pages', title: 'All Pages' }, ...lines].map((line) => `${JSON.stringify(line)}\n`).join('');
}
