import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { texts } from '../i18n/texts.ts';
import { type DrawText, openFont } from './outlines.ts';
import { type SocialImage, socialSize } from './sections.ts';

/** The door of the word mark, in a square of 32. */
const door = 'M4 0h24a4 4 0 0 1 4 4v28H22V17a6 6 0 0 0-12 0v15H0V4a4 4 0 0 1 4-4z';

const margin = 72;
/** How wide the door at the right is. */
const doorWidth = 352;
const titleWidth = socialSize.width - 3 * margin - doorWidth;
/** A title is large, unless it does not fit in two lines. */
const titleSizes = { large: 80, small: 56 };

/** The colours of the site in the light. */
const tokens = readFileSync(resolve(import.meta.dirname, '../styles/tokens.css'), 'utf8');

function colour(name: string): string {
  const [, value] = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens) ?? [];
  if (value === undefined) throw new Error(`tokens.css heeft geen kleur --${name}`);
  return value;
}

/** Draws the pictures, as SVG without text that needs a font. */
export async function openDrawing(): Promise<(image: SocialImage) => string> {
  const serif = await openFont('source-serif-4.woff2', 600);
  const sans = await openFont('source-sans-3.woff2', 400);
  return (image) => {
    const { name, scope } = texts(image.locale).site;
    return [
      `<svg xmlns="http://www.w3.org/2000/svg" width="${socialSize.width}" height="${socialSize.height}">`,
      `<rect width="100%" height="100%" fill="${colour('paper')}"/>`,
      shapeAt(door, socialSize.width - margin - doorWidth, socialSize.height - doorWidth, colour('accent'), doorWidth / 32),
      shapeAt(door, margin, margin, colour('accent'), 2),
      shapeAt(serif(name, 34).path, margin + 84, margin + 28, colour('ink')),
      shapeAt(sans(scope, 28).path, margin + 84, margin + 64, colour('ink-soft')),
      ...drawTitle(image.title, serif),
      '</svg>',
    ].join('\n');
  };
}

const shapeAt = (path: string, x: number, y: number, fill: string, scale = 1): string =>
  `<path transform="translate(${x} ${y}) scale(${scale})" fill="${fill}" d="${path}"/>`;

/** The title stands on the line where the door ends, from below upwards. */
function drawTitle(title: string, draw: DrawText): string[] {
  const { large, small } = titleSizes;
  const isShort = linesOf(title, large, draw).every((line, index) => index < 2 && draw(line, large).width <= titleWidth);
  const size = isShort ? large : small;
  const lines = linesOf(title, size, draw);
  return lines.map((line, index) =>
    shapeAt(draw(line, size).path, margin, socialSize.height - margin - (lines.length - 1 - index) * size * 1.15, colour('ink')),
  );
}

/** Cuts a title into lines that fit beside the door. */
function linesOf(title: string, size: number, draw: DrawText): string[] {
  const lines: string[] = [];
  for (const word of title.split(' ')) {
    const longer = [...lines.slice(-1), word].join(' ');
    if (lines.length > 0 && draw(longer, size).width <= titleWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
