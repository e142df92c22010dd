import { readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { imageSize } from 'image-size';
import { idPattern } from '../model/fields.ts';
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
  for (const { name, kind } of listFolder(join(directory, IMAGES_FOLDER)) ?? []) {
    const file = `${IMAGES_FOLDER}/${name}`;
    const extension = extname(name);
    const expected = `In de map ‘${IMAGES_FOLDER}’ horen alleen plaatjes: ${Object.keys(imageTypes).join(', ')}.`;
    if (kind === 'link') problems.push({ kind: 'symbolic-link', file, ...BEGINNING });
    else if (kind !== 'file' || !imageTypes[extension]) {
      problems.push({ kind: 'unknown-file', file, ...BEGINNING, name, isFolder: kind === 'folder', expected });
    } else if (!idPattern.test(name.slice(0, -extension.length))) problems.push({ kind: 'invalid-id', file, ...BEGINNING, name });
    else {
      const image = readImage(directory, file, name);
      if ('kind' in image) problems.push(image);
      else images.set(name, image);
    }
  }
}

function readImage(directory: string, file: string, name: string): ContentImage | Problem {
  const path = join(directory, file);
  const { size } = statSync(path);
  if (size > MAXIMUM_SIZE) return { kind: 'file-too-large', file, ...BEGINNING, bytes: size, maximum: MAXIMUM_SIZE };
  const bytes = readFileSync(path);
  const expected = imageTypes[extname(name)]?.type ?? '';
  try {
    const { width, height, type = '' } = imageSize(bytes);
    const found = type === 'heif' || type === 'avif' ? (bytes.includes('ftypavif') ? 'avif' : 'heif') : type;
    if (found !== expected || !(width > 0 && height > 0)) return { kind: 'image-type', file, ...BEGINNING, expected, found };
    // Cameras and telephones write in this part where and with what a picture was taken.
    if (bytes.includes('Exif') || bytes.includes('eXIf')) return { kind: 'image-metadata', file, ...BEGINNING };
    return { name, bytes, width, height };
  } catch {
    return { kind: 'image-type', file, ...BEGINNING, expected, found: '' };
  }
}
