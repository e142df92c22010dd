import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { SiteLocale } from '../i18n/texts.ts';
import { listFolder } from '../library/folders.ts';
import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import { isTranslation } from '../model/translation.ts';
import { editorSchema, editorTranslationSchema } from './editor-schema.ts';
import { componentSnippets } from './snippets.ts';

/** Folder of the schemas, relative to the project. */
export const SCHEMAS = '.vscode/schemas';

/** Name of the schema of the translations of a collection, beside that of the collection. */
export const translationsOf = (name: CollectionName): string => `${name}.en`;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const schemas = (names: readonly CollectionName[], locale: SiteLocale): [string, string][] =>
  names.flatMap((name): [string, string][] => {
    const translation = editorTranslationSchema(name, locale);
    return [
      [name, json(editorSchema(name, locale))],
      ...(translation ? [[translationsOf(name), json(translation)] as [string, string]] : []),
    ];
  });

/** The files for VS Code and editors like it that follow from the model, by their path in the project. */
export const editorFiles = (locale: SiteLocale): Record<string, string> => ({
  ...Object.fromEntries(schemas(collectionNames, locale).map(([name, text]) => [`${SCHEMAS}/${name}.json`, text])),
  '.vscode/mdx.code-snippets': json(componentSnippets(locale)),
});

/**
 * What Astro's extension for VS Code reads to complete and check the fields above a text: the schemas, and which file
 * has which. These files name places on this computer, so they are not shared.
 * @param content The content folder.
 */
export function astroFiles(content: string, locale: SiteLocale): Record<string, string> {
  const withText = collectionNames.filter((name) => collections[name].storage === 'mdx-folder');
  const made = schemas(withText, locale);
  const manifest = {
    collections: made.map(([name]) => ({ hasSchema: true, name })),
    entries: Object.fromEntries(withText.flatMap((name) => entriesOf(content, name))),
  };
  return {
    '.astro/collections/collections.json': json(manifest),
    ...Object.fromEntries(made.map(([name, text]) => [`.astro/collections/${name}.schema.json`, text])),
  };
}

/** Every file of a collection, also one with mistakes, by its address in the form in which the extension looks it up. */
function entriesOf(content: string, name: CollectionName): [string, string][] {
  const folder = join(content, collections[name].path);
  return (listFolder(folder) ?? [])
    .filter((item) => item.kind === 'file' && item.name.endsWith('.mdx'))
    .map((item) => [
      decodeURIComponent(pathToFileURL(join(folder, item.name)).href).toLowerCase(),
      isTranslation(item.name) ? translationsOf(name) : name,
    ]);
}
