import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DomUtils, parseDocument } from 'htmlparser2';
import { parseSync } from 'vite';
import { typeOf } from '../src/hosting/file-types.ts';

type Document = ReturnType<typeof parseDocument>;

export type FileKind = 'html' | 'css' | 'script' | 'font' | 'image';

/** A file that a browser loads for a page. */
export interface LoadedFile {
  kind: FileKind;
  /** From the root of the site. */
  address: string;
  /** Over the line: text is compressed with gzip, what is small already is not. */
  bytes: number;
}

/**
 * What a browser that has nothing yet loads to show a page: the page, its style sheets, the fonts that they name, its scripts
 * with what these import, and its pictures. What waits until a reader does something, such as suggestions while typing, and
 * the icon in the tab are not in it.
 * @param folder Of a built site.
 * @param address Of a page of it, with a slash at its end.
 */
export function loadedFiles(folder: string, address: string): LoadedFile[] {
  const page = join(address, 'index.html');
  const document = parseDocument(readFileSync(join(folder, page), 'utf8'));
  const addressed = (kind: FileKind, urls: readonly (string | undefined)[]): LoadedFile[] =>
    [...new Set(urls.flatMap((url) => (url ? localAddress(url, address) : [])))].map((file) => weigh(folder, file, kind));
  const sheets = addressed('css', linked(document, 'stylesheet'));
  const fonts = [
    ...DomUtils.findAll(({ attribs }) => attribs['rel'] === 'preload' && attribs['as'] === 'font', document).map(
      ({ attribs }) => attribs['href'],
    ),
    ...sheets.flatMap(({ address: sheet }) => fontsOf(folder, sheet)),
  ];
  const scripts = withImports(
    folder,
    scriptsOf(document).flatMap(({ src }) => (src ? localAddress(src, address) : [])),
  );
  return [
    weigh(folder, page, 'html'),
    ...sheets,
    ...addressed('font', fonts),
    ...addressed('script', scripts),
    ...addressed(
      'image',
      imagesOf(document).map(({ src }) => src),
    ),
  ];
}

/** Bytes of all files together, or of those of one kind. */
export const bytesOf = (files: readonly LoadedFile[], kind?: FileKind): number =>
  files.filter((file) => kind === undefined || file.kind === kind).reduce((total, { bytes }) => total + bytes, 0);

/** The attributes of every script in a page, also of one that stands in the page itself. */
export const scriptsOf = (document: Document): Record<string, string>[] =>
  DomUtils.getElementsByTagName('script', document).map(({ attribs }) => attribs);

/** The attributes of every picture in a page. */
export const imagesOf = (document: Document): Record<string, string>[] =>
  DomUtils.getElementsByTagName('img', document).map(({ attribs }) => attribs);

const linked = (document: Document, rel: string): (string | undefined)[] =>
  DomUtils.getElementsByTagName('link', document)
    .filter(({ attribs }) => attribs['rel']?.split(' ').includes(rel))
    .map(({ attribs }) => attribs['href']);

/** The address of a file inside the site; none for one of another site, or one that stands in the page as data. */
function localAddress(url: string, from: string): string[] {
  const base = new URL(from, 'https://site.invalid');
  const resolved = new URL(url, base);
  return resolved.origin === base.origin ? [resolved.pathname] : [];
}

const fontsOf = (folder: string, sheet: string): string[] =>
  [...readFileSync(join(folder, sheet), 'utf8').matchAll(/@font-face\s*\{[^}]*\}/g)]
    .flatMap(([face]) => [...face.matchAll(/url\(\s*["']?([^"')]+)/g)])
    .flatMap(([, url = '']) => localAddress(url, sheet));

/** Scripts and what they import before they run, each once. */
function withImports(folder: string, scripts: readonly string[]): string[] {
  const found = new Set(scripts);
  for (const script of found) {
    const { module } = parseSync(script, readFileSync(join(folder, script), 'utf8'));
    const imported = [
      ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
      ...module.staticExports.flatMap(({ entries }) => entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? [])),
    ];
    for (const file of imported.flatMap((request) => localAddress(request, script))) found.add(file);
  }
  return [...found];
}

const weights = new Map<string, number>();

function weigh(folder: string, address: string, kind: FileKind): LoadedFile {
  const file = join(folder, address);
  const known = weights.get(file);
  if (known !== undefined) return { kind, address, bytes: known };
  const content = readFileSync(file);
  const bytes = typeOf(file)?.isText ? gzipSync(content).length : content.length;
  weights.set(file, bytes);
  return { kind, address, bytes };
}
