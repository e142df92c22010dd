import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { validateXML } from 'xmllint-wasm';

const here = (file: string): string => resolve(import.meta.dirname, file);
/** The official schema comes with the package that writes the sitemap. */
const npmSitemap = resolve(dirname(createRequire(import.meta.url).resolve('sitemap')), '../../schema/sitemap.xsd');

const read = async (fileName: string, file: string) => ({ fileName, contents: await readFile(file, 'utf8') });

async function mistakes(xml: string, schema: string, others: Awaited<ReturnType<typeof read>>[] = []): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'file.xml', contents: xml },
    schema: await read('schema.xsd', here(schema)),
    preload: others,
  });
  return errors.map(({ message }) => message);
}

/** What the official schema of sitemaps objects to. */
export const sitemapMistakes = async (xml: string): Promise<string[]> =>
  mistakes(xml, 'sitemap.xsd', [await read('official.xsd', npmSitemap), await read('link.xsd', here('link.xsd'))]);

/** What is wrong in the description of a search. */
export const openSearchMistakes = (xml: string): Promise<string[]> => mistakes(xml, 'opensearch.xsd');
