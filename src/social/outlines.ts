import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { characters, fonts } from '../fonts/subset-fonts.ts';

/** Text as shapes: it looks the same on a machine that has not the font. */
export interface Outline {
  /** SVG path data, from the beginning of the line of writing. */
  path: string;
  width: number;
}

/** Draws a line of text at a size. */
export type DrawText = (text: string, size: number) => Outline;

/** A font of the site in one weight. */
export async function openFont(file: (typeof fonts)[number]['file'], weight: number): Promise<DrawText> {
  const { from } = fonts.find((font) => font.file === file) ?? fonts[0];
  const whole = readFileSync(fileURLToPath(import.meta.resolve(from)));
  const instance = await subsetFont(whole, characters, { targetFormat: 'sfnt', variationAxes: { wght: weight } });
  const face = new Face(new Blob(new Uint8Array(instance).buffer));
  const font = new Font(face);
  return (text, size) => {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const scale = size / face.upem;
    const glyphs = buffer.getGlyphInfos();
    let width = 0;
    const paths = buffer.getGlyphPositions().map(({ xAdvance, xOffset }, index) => {
      const start = width + xOffset * scale;
      width += xAdvance * scale;
      return placed(font.glyphToPath(glyphs[index]?.codepoint ?? 0), start, scale);
    });
    return { path: paths.join(''), width };
  };
}

/** The path of a glyph at its size and place; in a font up is more, in SVG it is less. Every number in it is one of a pair. */
function placed(path: string, start: number, scale: number): string {
  let isAcross = false;
  return path.replace(/-?\d+(?:\.\d+)?/g, (number) => {
    isAcross = !isAcross;
    return String(Math.round((isAcross ? start + Number(number) * scale : -Number(number) * scale) * 100) / 100);
  });
}
