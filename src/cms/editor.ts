import CMS from '@sveltia/cms';
import { type BodyPart, patternOf, readBodyPart, writeBodyPart } from './body-part.ts';
import { EDITOR } from '../i18n/editor-address.ts';
import { type EntryForm, readEntryFile, writeEntryFile } from './entry-file.ts';

/** What the model says of the content, as the build wrote it down. */
interface Forms {
  entries: EntryForm[];
  bodyParts: BodyPart[];
}

// The program of /beheer/. The files are read and written by the code of this site, so that what an editor saves is what
// the check expects; the rest is Sveltia CMS, with the configuration in the file that the page links to.
const response = await fetch(`${EDITOR}forms.json`);
const { entries, bodyParts } = (await response.json()) as Forms;
for (const form of entries) {
  CMS.registerCustomFormat(form.format, form.extension, {
    fromFile: (text) => readEntryFile(form, text),
    toFile: (value) => writeEntryFile(form, value as Record<string, unknown>),
  });
}
for (const part of bodyParts) {
  CMS.registerEditorComponent({
    id: part.name,
    label: part.label,
    mode: part.content === 'words' ? 'dialog' : 'block',
    fields: part.fields,
    pattern: patternOf(part),
    fromBlock: readBodyPart,
    toBlock: (values) => writeBodyPart(part, values),
    // There is no preview, but Sveltia wants one.
    toPreview: () => part.label,
  });
}
await CMS.init();
