import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';

/** What a file in a ZIP is made of. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

export interface ZipWriter {
  /**
   * Puts a file in the ZIP, in the order in which files are given.
   * @param isSmall Whether the content is compressed already, and is kept as it is.
   */
  add: (name: string, content: Content, isSmall?: boolean) => Promise<void>;
}

/** As small as can be. Of itself fflate sets two megabytes aside for each file, and most of the time then goes to clearing them away. */
const smallest = { level: 9, mem: 4 } as const;

/** A ZIP has no room for earlier years. */
const FIRST_YEAR = 1980;

/**
 * Writes a ZIP, a piece at a time, that is there whole or not at all. The bytes depend on the content and the date only: fflate
 * is JavaScript, so that another version of Node or of zlib makes the same.
 */
export async function writeZip(path: string, date: Date, fill: (zip: ZipWriter) => Promise<void>): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const part = `${path}.deel`;
  const file = await open(part, 'w');
  try {
    const pieces: Uint8Array[] = [];
    const flush = (): Promise<void> => file.writeFile(Buffer.concat(pieces.splice(0)));
    const zip = new Zip((error, piece) => {
      if (error) throw error;
      pieces.push(piece);
    });
    const mtime = zipDay(date);
    await fill({
      async add(name, content, isSmall = false) {
        const entry = isSmall ? new ZipPassThrough(name) : new ZipDeflate(name, smallest);
        entry.mtime = mtime;
        zip.add(entry);
        for await (const piece of piecesOf(content)) {
          entry.push(piece);
          await flush();
        }
        entry.push(new Uint8Array(), true);
        await flush();
      },
    });
    zip.end();
    await flush();
    await file.close();
    await rename(part, path);
  } finally {
    await file.close();
    await rm(part, { force: true });
  }
}

const piecesOf = (content: Content): AsyncIterable<Uint8Array> | Uint8Array[] => {
  if (typeof content === 'string') return [Buffer.from(content)];
  return content instanceof Uint8Array ? [content] : content;
};

/** A ZIP writes local time without its zone. Noon of the day is the same everywhere, and never falls in a change of the clock. */
const zipDay = (date: Date): Date => new Date(Math.max(date.getUTCFullYear(), FIRST_YEAR), date.getUTCMonth(), date.getUTCDate(), 12);
