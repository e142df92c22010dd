import { extname } from 'node:path';
import type { APIRoute } from 'astro';
import { openLibrary } from '../../integrations/open-library.ts';
import { imageTypes } from '../../library/read-images.ts';

export async function getStaticPaths() {
  return [...(await openLibrary('nl')).images.keys()].map((name) => ({ params: { name } }));
}

/** A picture of the content folder, byte for byte. */
export const GET: APIRoute<Record<string, unknown>, { name: string }> = async ({ params }) => {
  const image = (await openLibrary('nl')).images.get(params.name);
  if (!image) return new Response(null, { status: 404 });
  return new Response(new Uint8Array(image.bytes), { headers: { 'Content-Type': imageTypes[extname(params.name)]?.mime ?? '' } });
};
