import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import { translationSchema } from '../model/translation.ts';
import { ENTRIES, type EntryForm } from './entry-file.ts';
import { type GroupShape, type ListShape, shapeOf } from '../model/shape.ts';

/** The form of a translation of an entry; without fields where nothing is translated in a file of its own. */
const translationShape = (name: CollectionName): GroupShape => {
  const schema = translationSchema(name);
  return schema ? shapeOf(schema) : { kind: 'group', description: '', words: [], members: [] };
};

/** The form of one entry of a collection. */
export const entryShape = (name: CollectionName): GroupShape => ({
  ...shapeOf(collections[name].schema),
  description: collections[name].singular,
});

/** The form of the files of a collection. */
export function entryForm(name: CollectionName): EntryForm {
  const { storage, plural } = collections[name];
  const isList = storage === 'yaml-list';
  const entry = entryShape(name);
  const entries: ListShape = { kind: 'list', item: entry, minimum: 0, description: plural, words: [] };
  return {
    // Sveltia wants this ending for a format of MDX files.
    format: `${name}-${storage === 'mdx-folder' ? 'frontmatter' : 'data'}`,
    extension: storage === 'mdx-folder' ? 'mdx' : 'yaml',
    isList,
    shape: isList ? { ...entry, members: [{ name: ENTRIES, required: true, shape: entries }] } : entry,
    translation: translationShape(name),
  };
}

/** The forms of all collections. */
export const entryForms = (): EntryForm[] => collectionNames.map(entryForm);
