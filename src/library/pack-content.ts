import type { Entry } from './entry.ts';
import { type Library, makeLibrary } from './library.ts';
import type { SourceFile } from './source-file.ts';

/** What pages ask of a file: all but the places in it, which only those who look for mistakes ask. */
type PackedSource = Pick<SourceFile, 'file' | 'text' | 'body'>;

interface PackedEntry extends Pick<Entry, 'collection' | 'id' | 'data'> {
  source: PackedSource;
  translation?: { words: NonNullable<Entry['translation']>['words']; source: PackedSource };
}

/** Content that passed the rules as plain data, which can go to another thread. */
export interface PackedContent extends Pick<Library, 'directory' | 'images' | 'words'> {
  entries: readonly PackedEntry[];
}

/** Packs the content of a library without mistakes. */
export function packContent({ directory, images, words, entries }: Library): PackedContent {
  const packed = new Map<SourceFile, PackedSource>();
  const pack = (source: SourceFile): PackedSource => {
    const { file, text, body } = source;
    const known = packed.get(source) ?? { file, text, body };
    packed.set(source, known);
    return known;
  };
  return {
    directory,
    images,
    words,
    entries: entries.map(({ collection, id, data, source, translation }) => ({
      collection,
      id,
      data,
      source: pack(source),
      ...(translation && { translation: { words: translation.words, source: pack(translation.source) } }),
    })),
  };
}

/** Who asks for a place all the same, should hear so, and not be sent to the beginning of the file. */
const locate = (): never => {
  throw new Error('Plaatsen in bestanden zijn in deze draad niet bekend.');
};

/** Makes a library of packed content. It knows no places in files, no data of whole files and no problems: those have been looked for. */
export function unpackContent({ directory, images, words, entries }: PackedContent): Library {
  const sources = new Map<PackedSource, SourceFile>();
  const unpack = (packed: PackedSource): SourceFile => {
    const known = sources.get(packed) ?? { ...packed, data: undefined, problems: [], locate };
    sources.set(packed, known);
    return known;
  };
  return makeLibrary(directory, {
    images,
    words,
    problems: [],
    broken: new Map(),
    unread: new Set(),
    sources: new Map(),
    entries: entries.map(({ source, translation, ...entry }) => ({
      ...entry,
      locate,
      source: unpack(source),
      ...(translation && { translation: { words: translation.words, locate, source: unpack(translation.source) } }),
    })),
  });
}
