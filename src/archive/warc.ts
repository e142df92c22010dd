import { createHash } from 'node:crypto';
import { CDXIndexer, WARC_1_1, WARCRecord, WARCSerializer } from 'warcio';

/** A page or file as a browser would get it. */
export interface Capture {
  url: string;
  type: string;
  body: Uint8Array;
}

export interface WarcOptions {
  /** Name that the index gives to the WARC. */
  filename: string;
  date: Date;
  /** What the WARC says of itself. */
  info: Record<string, string>;
  /** Gets a line of CDXJ for each capture. */
  onIndexLine: (line: string) => void;
}

/** Each record is compressed by itself, so that a reader can take one out; in JavaScript, for bytes that depend on no version of zlib. */
const small = { gzip: true, preferPako: true };

/**
 * A WARC, record by record. The files come from a build and not over a network, so a response says only what is true of every
 * host: that the page is there, its type and its length. The headers of a host are its own.
 */
export async function* warcRecords(
  captures: AsyncIterable<Capture>,
  { filename, date, info, onIndexLine }: WarcOptions,
): AsyncGenerator<Uint8Array> {
  const common = { date: date.toISOString(), warcVersion: WARC_1_1 } as const;
  const about = WARCRecord.createWARCInfo({ ...common, filename, warcHeaders: recordId(filename, JSON.stringify(info)) }, info);
  const first = await WARCSerializer.serialize(about, small);
  yield first;

  const indexer = new CDXIndexer({ format: 'cdxj' });
  let offset = first.length;
  for await (const { url, type, body } of captures) {
    const httpHeaders = { 'Content-Type': type, 'Content-Length': String(body.length) };
    const record = WARCRecord.create({ ...common, type: 'response', url, httpHeaders, warcHeaders: recordId(url, body) }, [body]);
    addDigests(record, body);
    const bytes = await WARCSerializer.serialize(record, small);
    const line = indexer.indexRecordPair(record, null, { offset, recordLength: bytes.length }, filename);
    if (!line) throw new Error(`${url} has no place in the index.`);
    // A record that was never read has no place of its own; the indexer would write that.
    onIndexLine(indexer.serializeCDXJ({ ...line, offset, length: bytes.length }));
    yield bytes;
    offset += bytes.length;
  }
}

/** What warcio would add too, at the cost of a new WebAssembly for each record: that took most of the time. */
function addDigests({ warcHeaders, httpHeaders }: WARCRecord, body: Uint8Array): void {
  const digestOf = (...parts: (string | Uint8Array)[]): string =>
    `sha256:${parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')}`;
  warcHeaders.headers.set('WARC-Payload-Digest', digestOf(body));
  warcHeaders.headers.set('WARC-Block-Digest', digestOf(`${String(httpHeaders)}\r\n`, body));
}

/** An id that is the same for the same content: a UUID of version 8, which is made of a hash. */
function recordId(name: string, content: string | Uint8Array): Record<string, string> {
  const hash = createHash('sha256').update(name).update('\n').update(content).digest('hex');
  const variant = '89ab'[parseInt(hash.charAt(16), 16) % 4] ?? '8';
  const uuid = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`, hash.slice(20, 32)];
  return { 'WARC-Record-ID': `<urn:uuid:${uuid.join('-')}>` };
}
