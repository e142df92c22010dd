import type { CmsConfig, CollectionFile, EntryCollection, Field } from '@sveltia/cms';
import { bodyComponentNames } from '../model/body-components.ts';
import { type CollectionName, collectionNames, collections } from '../model/collections.ts';
import { idPattern } from '../model/fields.ts';
import type { CmsSettings } from './cms-settings.ts';
import { BODY } from './entry-file.ts';
import { entryForm } from './entry-forms.ts';
import { fieldOf, fieldsOf, LISTS, titleField } from './fields.ts';

/** Folder of the content in the repository. */
const CONTENT = 'content';

/** Collections whose entries are given: their pages change, but none comes or goes. */
const fixed: readonly CollectionName[] = ['pillars', 'action-lines'];

/** The configuration of the web editor, derived from the model: plain data, that names no other host than what is set. */
export function cmsConfig({ repository, branch, signIn }: CmsSettings): CmsConfig {
  return {
    backend: {
      name: 'github',
      repo: repository,
      branch,
      // Without a service to sign in with, Sveltia would send editors to Netlify; a token needs no other party.
      auth_methods: signIn ? ['oauth', 'token'] : ['token'],
      ...(signIn ? { base_url: signIn } : {}),
      // Who may not write to the repository, works in a copy of it and asks for the change to be taken over.
      open_authoring: true,
      auth_scope: 'public_repo',
      squash_merges: true,
      commit_messages: {
        create: 'Nieuw: {{collection}} ‘{{slug}}’',
        update: 'Verandering: {{collection}} ‘{{slug}}’',
        delete: 'Weg: {{collection}} ‘{{slug}}’',
      },
    },
    ...site(),
  };
}

/** Everything but where the content is kept; a test puts another place beside it. */
export function site(): Omit<CmsConfig, 'backend'> {
  return {
    app_title: 'Beheer van het kenniscentrum',
    logo: { src: '/favicon.svg' },
    // Each change becomes a branch and a pull request; the published branch is never written to.
    publish_mode: 'editorial_workflow',
    // Sveltia writes files of its library straight to the published branch. So there is no library: images come with a
    // pull request. A cloud library that is switched off takes the place of the folder that it would ask for.
    media_libraries: { default: false, cloudinary: false, stock_assets: false },
    editor: { preview: false },
    show_preview_links: false,
    slug: { encoding: 'ascii', clean_accents: true },
    i18n: {
      structure: 'multiple_files',
      locales: ['nl', 'en'],
      default_locale: 'nl',
      initial_locales: 'default',
      omit_default_locale_from_file_path: true,
    },
    collections: [
      ...collectionNames.filter((name) => collections[name].storage !== 'yaml-list').map(folderCollection),
      {
        name: LISTS,
        label: 'Lijsten',
        publish: false,
        files: collectionNames.filter((name) => collections[name].storage === 'yaml-list').map(listFile),
      },
    ],
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function folderCollection(name: CollectionName): EntryCollection {
  const { path, singular, plural } = collections[name];
  const { format, extension, shape } = entryForm(name);
  const isFixed = fixed.includes(name);
  const fields = fieldsOf(shape);
  return {
    name,
    label: capital(plural),
    label_singular: capital(singular),
    folder: `${CONTENT}/${path}`,
    extension,
    format,
    identifier_field: titleField(shape),
    create: !isFixed,
    delete: !isFixed,
    duplicate: !isFixed,
    // Merging is for who looks after the repository, and after the check has passed.
    publish: false,
    slug: {
      editable: ['create'],
      hint: 'De naam van het bestand, en zo het adres van de pagina. Die is voor altijd: kies iets korts dat niet verandert.',
      pattern: [idPattern.source, 'Gebruik alleen kleine letters zonder accenten, cijfers en streepjes, zoals safe-space.'],
    },
    i18n: true,
    fields: [...fields.map(translatable), ...(extension === 'mdx' ? [bodyField] : [])],
  };
}

/**
 * The words that the editor shows beside their translation. Facts stand once, in the Dutch file; other words that are
 * translated lie in groups and lists between those facts, where the editor cannot show the one without the other.
 */
const translated = ['title', 'summary'];

const translatable = (field: Field): Field => ({ ...field, i18n: translated.includes(field.name) }) as Field;

const bodyField: Field = {
  name: BODY,
  label: 'Tekst',
  hint: 'Gewone Markdown, met koppen vanaf ## (kop 2). De knop rechtsboven geeft een weergave met opmaak, waarin je ook kaders invoegt.',
  widget: 'richtext',
  required: false,
  i18n: true,
  // Markdown as it is comes first: nothing that the other view does not know can get lost in it.
  modes: ['raw', 'rich_text'],
  buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'heading-four', 'bulleted-list', 'numbered-list', 'quote'],
  editor_components: bodyComponentNames,
  use_emoji_autocomplete: false,
};

function listFile(name: CollectionName): CollectionFile {
  const { path, plural } = collections[name];
  const { format, shape } = entryForm(name);
  return {
    name,
    label: capital(plural),
    file: `${CONTENT}/${path}`,
    format,
    fields: shape.members.map((entries) => ({ ...fieldOf(entries), label: capital(plural), hint: '', collapsed: true }) as Field),
  };
}
