import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type CollectionName, collectionNames, collections, type Data } from '../model/collections.ts';
import { idPattern, translation } from '../model/fields.ts';
import { type Entry, entryKey } from './entry.ts';
import type { Finding } from './finding.ts';
import { schemaFindings } from './schema-findings.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

export interface Content {
  entries: Entry[];
  /** Entries that exist but did not pass, with their data as far as they could be read; undefined for bad YAML. */
  broken: Map<string, unknown>;
  findings: Finding[];
}

const fileFinding = (rule: string, file: string, message: string, hint: string): Finding => ({
  rule,
  severity: 'error',
  file,
  line: 1,
  column: 1,
  message,
  hint,
});

const symbolicLink = (file: string): Finding =>
  fileFinding(
    'symbolic-link',
    file,
    'Dit is een snelkoppeling naar een ander bestand.',
    'Zet de inhoud zelf in dit bestand; de site leest alleen wat in de map met inhoud staat.',
  );

/** Names in a folder, sorted; undefined when there is no such folder. Hidden files do not count. */
async function listFolder(folder: string): Promise<{ name: string; isFolder: boolean; isLink: boolean }[] | undefined> {
  try {
    const items = await readdir(folder, { withFileTypes: true });
    return items
      .filter((item) => !item.name.startsWith('.'))
      .map((item) => ({ name: item.name, isFolder: item.isDirectory(), isLink: item.isSymbolicLink() }))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || (error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Reads every collection under the content folder. Never throws for what an editor wrote. */
export async function readContent(directory: string): Promise<Content> {
  const top = await listFolder(directory);
  if (!top) {
    const hint = 'Geef de goede map op met --content, of zet de map terug.';
    return { entries: [], broken: new Map(), findings: [fileFinding('missing-folder', '.', `De map ${directory} bestaat niet.`, hint)] };
  }
  const content: Content = { entries: [], broken: new Map(), findings: [] };
  const paths = collectionNames.map((name) => collections[name].path);
  for (const { name, isFolder, isLink } of top) {
    if (isLink) content.findings.push(symbolicLink(name));
    if (!paths.includes(name)) {
      content.findings.push(
        fileFinding(
          'unknown-file',
          name,
          `${isFolder ? 'De map' : 'Het bestand'} ‘${name}’ hoort hier niet.`,
          `In de map met inhoud horen alleen: ${paths.join(', ')}.`,
        ),
      );
    }
  }
  for (const name of collectionNames) {
    await (collections[name].storage === 'yaml-list' ? readList(directory, name, content) : readFolder(directory, name, content));
  }
  return content;
}

async function readFolder(directory: string, name: CollectionName, content: Content): Promise<void> {
  const { path, storage, plural } = collections[name];
  const extension = storage === 'mdx-folder' ? '.mdx' : '.yaml';
  const items = await listFolder(join(directory, path));
  if (!items) {
    content.findings.push(fileFinding('missing-folder', path, `De map ‘${path}’ met ${plural} ontbreekt.`, 'Zet de map terug.'));
    return;
  }
  const translations: { id: string; source: SourceFile }[] = [];
  for (const { name: fileName, isFolder, isLink } of items) {
    const file = `${path}/${fileName}`;
    if (isLink) {
      content.findings.push(symbolicLink(file));
      continue;
    }
    if (isFolder || !fileName.endsWith(extension)) {
      const hint = `In de map ‘${path}’ horen alleen bestanden die eindigen op ${extension}.`;
      content.findings.push(fileFinding('unknown-file', file, `‘${fileName}’ hoort hier niet.`, hint));
      continue;
    }
    const isTranslation = storage === 'mdx-folder' && fileName.endsWith('.en.mdx');
    const id = fileName.slice(0, -(isTranslation ? '.en.mdx' : extension).length);
    const source = await readSourceFile(directory, file);
    content.findings.push(...source.findings);
    if (isTranslation) {
      translations.push({ id, source });
      continue;
    }
    if (!idPattern.test(id)) {
      content.findings.push(
        fileFinding(
          'invalid-id',
          file,
          `De bestandsnaam ‘${fileName}’ kan geen adres worden.`,
          'Gebruik alleen kleine letters zonder accenten, cijfers en streepjes, zoals safe-space.mdx.',
        ),
      );
    }
    addEntry(content, name, id, source, source.data, []);
  }
  for (const { id, source } of translations) addTranslation(content, name, id, source);
}

async function readList(directory: string, name: CollectionName, content: Content): Promise<void> {
  const { path, plural } = collections[name];
  if (!(await listFolder(directory))?.some((item) => item.name === path && !item.isFolder)) {
    content.findings.push(fileFinding('missing-file', path, `Het bestand ‘${path}’ met ${plural} ontbreekt.`, 'Zet het bestand terug.'));
    return;
  }
  const source = await readSourceFile(directory, path);
  content.findings.push(...source.findings);
  if (source.findings.length > 0) return;
  if (!Array.isArray(source.data)) {
    content.findings.push({
      ...fileFinding('wrong-value', path, `In ‘${path}’ hoort een lijst van ${plural}.`, 'Begin elk onderdeel met een streepje (-).'),
      ...source.locate([]),
    });
    return;
  }
  source.data.forEach((item: unknown, index) => {
    const id = typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : `nummer-${index + 1}`;
    addEntry(content, name, id, source, item, [index]);
  });
}

function addEntry(content: Content, name: CollectionName, id: string, source: SourceFile, data: unknown, prefix: number[]): void {
  if (source.findings.length > 0) {
    content.broken.set(entryKey(name, id), undefined);
    return;
  }
  const { schema } = collections[name];
  const findings = schemaFindings(source, name, schema, data, prefix);
  if (findings.length > 0) {
    content.findings.push(...findings);
    content.broken.set(entryKey(name, id), data);
    return;
  }
  content.entries.push({
    collection: name,
    id,
    data: schema.parse(data) as Data<CollectionName>,
    source,
    locate: (path, part) => source.locate([...prefix, ...path], part),
  });
}

function addTranslation(content: Content, name: CollectionName, id: string, source: SourceFile): void {
  if (source.findings.length > 0) return;
  const findings = schemaFindings(source, name, translation, source.data);
  content.findings.push(...findings);
  const original = content.entries.find((entry) => entry.collection === name && entry.id === id);
  if (!original && !content.broken.has(entryKey(name, id))) {
    content.findings.push(
      fileFinding(
        'translation-without-original',
        source.file,
        `Bij deze vertaling hoort geen Nederlandse tekst.`,
        `Maak eerst ${collections[name].path}/${id}.mdx, of geef dit bestand de naam van de tekst waar het bij hoort.`,
      ),
    );
  }
  if (original && findings.length === 0) original.translation = { data: translation.parse(source.data), source };
}
