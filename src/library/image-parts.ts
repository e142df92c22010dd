import { crc32 } from 'node:zlib';

/** What a file has besides one picture: data about it, a film, something that is no picture, or a part that is damaged. */
export type Stowaway = 'metadata' | 'film' | 'other' | 'broken';

/** A part of a picture: its name, and what it is. */
type Part = 'picture' | Stowaway;

/**
 * What is in a file besides the picture; undefined when there is nothing. Every part is looked at, by the list of those
 * that a picture needs: what is in no part, as behind its end, is not shown and may be anything.
 */
export function stowawayIn(bytes: Buffer, type: string): Stowaway | undefined {
  const parts = [...(readers[type]?.(bytes) ?? [])];
  for (const kind of ['metadata', 'film', 'other', 'broken'] as const) if (parts.includes(kind)) return kind;
  return undefined;
}

const readers: Readonly<Record<string, (bytes: Buffer) => Generator<Part>>> = {
  jpg: jpegParts,
  png: pngParts,
  webp: webpParts,
  avif: avifParts,
};

const named = (name: string, kinds: Partial<Record<Part, readonly string[]>>): Part =>
  (['picture', 'metadata', 'film'] as const).find((kind) => kinds[kind]?.includes(name)) ?? 'other';

const png = {
  picture: ['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND', 'gAMA', 'sRGB', 'cHRM', 'pHYs', 'iCCP', 'cICP', 'sBIT', 'bKGD', 'hIST'],
  metadata: ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME'],
  film: ['acTL', 'fcTL', 'fdAT'],
};

/** A PNG is a row of parts, each with its length, its name and four bytes to check it with. */
function* pngParts(bytes: Buffer): Generator<Part> {
  let name = '';
  let offset = 8;
  let hasPixels = false;
  while (name !== 'IEND' && offset + 12 <= bytes.length) {
    const end = offset + 8 + bytes.readUInt32BE(offset);
    name = bytes.toString('latin1', offset + 4, offset + 8);
    hasPixels ||= name === 'IDAT';
    yield named(name, png);
    if (end + 4 > bytes.length || crc32(bytes.subarray(offset + 4, end)) !== bytes.readUInt32BE(end)) yield 'broken';
    offset = end + 4;
  }
  if (name !== 'IEND' || !hasPixels) yield 'broken';
  if (offset < bytes.length) yield 'other';
}

const webp = { picture: ['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP'], metadata: ['EXIF', 'XMP '], film: ['ANIM', 'ANMF'] };

/** A WebP is a row of parts, each with its name and its length, which is rounded up to an even number. */
function* webpParts(bytes: Buffer): Generator<Part> {
  if (bytes.readUInt32LE(4) + 8 !== bytes.length) yield 'other';
  let offset = 12;
  while (offset + 8 <= bytes.length) {
    yield named(bytes.toString('latin1', offset, offset + 4), webp);
    const length = bytes.readUInt32LE(offset + 4);
    offset += 8 + length + (length % 2);
  }
  if (offset !== bytes.length) yield 'broken';
}

const avif = { picture: ['ftyp', 'meta', 'mdat'], film: ['moov'] };

/** An AVIF is a row of boxes, each with its length and its name; the last may go on to the end of the file. */
function* avifParts(bytes: Buffer): Generator<Part> {
  let offset = 0;
  while (offset + 8 <= bytes.length) {
    yield named(bytes.toString('latin1', offset + 4, offset + 8), avif);
    const length = bytes.readUInt32BE(offset);
    if (length !== 0 && length < 8) yield 'broken';
    offset = length < 8 ? bytes.length : offset + length;
  }
  if (offset !== bytes.length) yield 'other';
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** A JPEG is a row of parts that begin with FF and a number; pixels stand behind a part, up to the next number. */
function* jpegParts(bytes: Buffer): Generator<Part> {
  let offset = 2;
  while (offset + 4 <= bytes.length && bytes[offset] === 0xff) {
    const marker = bytes[offset + 1] ?? 0;
    if (marker === END_OF_IMAGE) break;
    const end = offset + 2 + bytes.readUInt16BE(offset + 2);
    yield jpegPart(marker, bytes.toString('latin1', offset + 4, Math.min(end, offset + 16)));
    offset = marker === START_OF_SCAN ? endOfScan(bytes, end) : end;
  }
  if (bytes[offset] !== 0xff || bytes[offset + 1] !== END_OF_IMAGE) yield 'broken';
  else if (offset + 2 !== bytes.length) yield 'other';
}

function jpegPart(marker: number, beginning: string): Part {
  // Tables and frames, but for the numbers that no picture in the wild has.
  if ((marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8) || (marker >= START_OF_SCAN && marker <= 0xdd)) return 'picture';
  if (marker === 0xe0 && /^JF(?:IF|XX)\0/.test(beginning)) return 'picture';
  if (marker === 0xe2 && beginning.startsWith('ICC_PROFILE\0')) return 'picture';
  if (marker === 0xee && beginning.startsWith('Adobe')) return 'picture';
  // What programs and cameras write, and remarks.
  return (marker >= 0xe0 && marker <= 0xef) || marker === 0xfe ? 'metadata' : 'other';
}

/** Where the pixels end: at the first FF that is neither a pixel itself (before 00) nor a place to begin again. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}
