import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import { idPattern } from '../model/fields.ts';
import { betterName } from './file-name.ts';
import { listFolder } from './folders.ts';
import { BEGINNING, type Problem } from './problem.ts';
import { MAXIMUM_SIZE } from './read-text.ts';

/** A picture that texts can show. */
export interface ContentImage {
  /** Name with extension, as in `images/<name>`. */
  name: string;
  bytes: Buffer;
  /** In pixels. */
  width: number;
  height: number;
}

export const IMAGES_FOLDER = 'images';

/** Kinds of pictures, by extension; SVG is not among them, because an SVG file can hold a program. */
export const imageTypes: Record<string, { type: string; mime: string }> = {
  '.avif': { type: 'avif', mime: 'image/avif' },
  '.jpg': { type: 'jpg', mime: 'image/jpeg' },
  '.png': { type: 'png', mime: 'image/png' },
  '.webp': { type: 'webp', mime: 'image/webp' },
};

/** Reads the folder with pictures. */
export function readImages(directory: string, images: Map<string, ContentImage>, problems: Problem[]): void {
  const items = listFolder(join(directory, IMAGES_FOLDER)) ?? [];
  const names = new Set(items.map(({ name }) => name));
  for (const { name, kind } of items) {
    const file = `${IMAGES_FOLDER}/${name}`;
    const extension = extname(name);
    const expected = `In de map ‘${IMAGES_FOLDER}’ horen alleen plaatjes: ${Object.keys(imageTypes).join(', ')}.`;
    if (kind === 'link') problems.push({ kind: 'symbolic-link', file, ...BEGINNING });
    else if (kind !== 'file' || !imageTypes[extension]) {
      const better = kind === 'file' ? betterName(name, Object.keys(imageTypes), names) : undefined;
      problems.push({ kind: 'unknown-file', file, ...BEGINNING, name, isFolder: kind === 'folder', expected, better });
    } else if (!idPattern.test(name.slice(0, -extension.length))) {
      problems.push({ kind: 'invalid-id', file, ...BEGINNING, name, better: betterName(name, Object.keys(imageTypes), names) });
    } else {
      const image = readImage(directory, file, name);
      if ('kind' in image) problems.push(image);
      else images.set(name, image);
    }
  }
}

/** A small file can unfold to more than a telephone can hold. */
const MOST_PIXELS = 40_000_000;

/** How the parts begin in which cameras, telephones and programs write where and with what a picture was made. */
const metadata = ['Exif', 'eXIf', 'EXIF', 'xmpmeta', 'http://ns.adobe.com/xap/', 'Raw profile type'];

/** A page or a program; a file can be a good picture and one of these at the same time. */
const markup = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|meta|\?php)[\s>/]/i;

/** Whether a picture is all there is in a file: what stands behind its end is not shown, and may be anything. */
function endsWhereItShould(bytes: Buffer, type: string): boolean {
  if (type === 'jpg') return bytes.at(-2) === 0xff && bytes.at(-1) === 0xd9;
  if (type === 'webp') return bytes.readUInt32LE(4) + 8 === bytes.length;
  if (type !== 'png') return true;
  // A PNG is a row of parts, each with its length, its name and four bytes to check it with.
  let offset = 8;
  while (offset + 12 <= bytes.length && bytes.toString('latin1', offset + 4, offset + 8) !== 'IEND')
    offset += bytes.readUInt32BE(offset) + 12;
  return offset + 12 === bytes.length;
}

function readImage(directory: string, file: string, name: string): ContentImage | Problem {
  let bytes: Buffer;
  try {
    const path = join(directory, file);
    const { size } = statSync(path);
    if (size > MAXIMUM_SIZE) return { kind: 'file-too-large', file, ...BEGINNING, bytes: size, maximum: MAXIMUM_SIZE };
    bytes = readFileSync(path);
  } catch {
    return { kind: 'unreadable-file', file, ...BEGINNING };
  }
  const expected = imageTypes[extname(name)]?.type ?? '';
  try {
    const { width, height, type = '' } = imageSize(bytes);
    const found = type === 'heif' || type === 'avif' ? (bytes.includes('ftypavif') ? 'avif' : 'heif') : type;
    if (found !== expected || !(width > 0 && height > 0)) return { kind: 'image-type', file, ...BEGINNING, expected, found };
    if (width * height > MOST_PIXELS) {
      return { kind: 'image-type', file, ...BEGINNING, expected, found: `veel te groot (${width} bij ${height} pixels)` };
    }
    if (metadata.some((mark) => bytes.includes(mark))) return { kind: 'image-metadata', file, ...BEGINNING };
    if (!endsWhereItShould(bytes, expected) || markup.test(bytes.toString('latin1'))) {
      return { kind: 'image-type', file, ...BEGINNING, expected, found: 'een plaatje met iets anders erin verstopt' };
    }
    return { name, bytes, width, height };
  } catch {
    return { kind: 'image-type', file, ...BEGINNING, expected, found: '' };
  }
}
