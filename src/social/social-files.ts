import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { siteLocales } from '../i18n/texts.ts';
import { openDrawing } from './draw-image.ts';
import { sections, type SocialImage, socialImage } from './sections.ts';

/** A picture before it has pixels. */
export interface SocialDrawing extends SocialImage {
  svg: string;
  /** Tells one drawing from another; it stands in the file that is made of it. */
  digest: string;
}

/** Every picture that pages have, drawn. */
export async function socialDrawings(): Promise<SocialDrawing[]> {
  const draw = await openDrawing();
  return siteLocales
    .flatMap((locale) => (['site', ...sections] as const).map((section) => socialImage(section, locale)))
    .map((image) => {
      const svg = draw(image);
      return { ...image, svg, digest: createHash('sha256').update(svg).digest('hex') };
    });
}

/** The picture as PNG. It has few colours, and a palette keeps it small. */
export const toPng = ({ svg, digest }: SocialDrawing): Promise<Buffer> =>
  sharp(Buffer.from(svg))
    .png({ palette: true, colours: 16, dither: 0, effort: 10, compressionLevel: 9 })
    .withExif({ IFD0: { ImageDescription: digest } })
    .toBuffer();
