import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import { isId } from '../model/fields.ts';
import { betterName } from './file-name.ts';
import { listFolder } from './folders.ts';
import { type Stowaway, stowawayIn } from './image-parts.ts';
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
    } else if (!isId(name.slice(0, -extension.length))) {
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
const LONGEST_SIDE = 20_000;

/** How the parts begin in which cameras, telephones and programs write where and with what a picture was made. */
const metadata = ['Exif', 'eXIf', 'EXIF', 'xmpmeta', 'http://ns.adobe.com/xap/', 'application/rdf+xml', 'Raw profile type'];

/** A page or a program; a file can be a good picture and one of these at the same time. */
const markup = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|meta|\?php)[\s>/]/i;

/** What a message says of a picture with something in it that is no part of one picture. */
const found: Readonly<Record<Exclude<Stowaway, 'metadata'>, string>> = {
  film: 'een plaatje dat beweegt, en dat kan een lezer niet stilzetten',
  other: 'een plaatje met iets anders erin verstopt',
  broken: 'een plaatje dat kapot is',
};

/** Sizes in one picture: a library compares each with each, and a picture has one or a few. */
const MOST_SIZES = 100;

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
  const wrong = (what: string): Problem => ({ kind: 'image-type', file, ...BEGINNING, expected, found: what });
  try {
    const text = bytes.toString('latin1');
    if (text.split('ispe', MOST_SIZES + 2).length > MOST_SIZES + 1) return wrong(found.other);
    const { width, height, type = '' } = imageSize(bytes);
    const actual = type === 'heif' || type === 'avif' ? (bytes.includes('ftypavif') ? 'avif' : 'heif') : type;
    if (actual !== expected || !(width > 0 && height > 0)) return wrong(actual);
    if (width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
      return wrong(`veel te groot (${width} bij ${height} pixels)`);
    }
    if (metadata.some((mark) => bytes.includes(mark))) return { kind: 'image-metadata', file, ...BEGINNING };
    if (markup.test(text)) return wrong(found.other);
    const stowaway = stowawayIn(bytes, expected);
    if (stowaway === 'metadata') return { kind: 'image-metadata', file, ...BEGINNING };
    return stowaway === undefined ? { name, bytes, width, height } : wrong(found[stowaway]);
  } catch {
    return wrong('');
  }
}
