import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { typeOf } from '../hosting/file-types.ts';

/** Bytes below which a smaller file reaches no reader sooner: it fits in the first packet anyway. */
const SMALLEST = 1024;

/** As many as zlib has threads. */
const AT_ONCE = 4;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Puts beside each text of a site what a host may send instead of it, as small as can be: the same name with `.br` and `.gz`. Returns how many texts. */
export async function compressSite(site: string): Promise<number> {
  const texts = (await readdir(site, { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile() && typeOf(item.name)?.isText)
    .map((item) => join(item.parentPath, item.name));
  const files = texts.values();
  const work = async (): Promise<void> => {
    for (const file of files) await compress(file);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return texts.length;
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${file}.br`, await toBrotli(bytes, { params }));
  await writeFile(`${file}.gz`, await toGzip(bytes, { level: constants.Z_BEST_COMPRESSION }));
}
