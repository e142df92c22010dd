import { isSeq, parseDocument, type YAMLSeq } from 'yaml';
import { toYaml } from '../yaml/yaml-form.ts';
import { inForm, withGrants } from './register-file.ts';
import { fileOf } from '../library/entry-file.ts';
import type { Library } from '../library/library.ts';
import { type CollectionName, collections } from '../model/collections.ts';
import type { Grant } from '../model/register.ts';
import type { Data } from './kinds.ts';

const todo = 'Dat is hier nog niet beschreven.';

/** The headings that readers find on every page of a kind. */
const headings: Partial<Record<CollectionName, readonly string[]>> = {
  interventions: ['Hoe werkt het?', 'Zo pak je het aan', 'Wat we nog niet weten'],
  projects: ['Wat is het?', 'Wat levert het op?', 'Wat is niet zeker?'],
  policy: ['Waar gaat het over?', 'Voor wie maakt het uit?', 'Wat is niet zeker?'],
  programmes: ['Wat is het?', 'Hoe raakt dit sociale veiligheid?', 'Wat is niet zeker?'],
};

/**
 * The files that change when an entry comes in, with their new text.
 * @param scheme The register that gets the grant of a project.
 */
export function filesFor(library: Library, collection: CollectionName, id: string, entry: Data, scheme?: string): Map<string, string> {
  const { grant, ...data } = entry;
  const file = fileOf(collection, id);
  const { storage } = collections[collection];
  if (storage === 'yaml-list') return new Map([[file, withItem(library.sources.get(file)?.text ?? '', { id, ...data })]]);
  if (storage === 'yaml-folder') return new Map([[file, toYaml(data)]]);
  const files = new Map([[file, `---\n${toYaml(data)}---\n\n${bodyOf(collection)}\n`]]);
  if (scheme !== undefined) {
    const register = fileOf('register', scheme);
    files.set(register, withGrants(library.sources.get(register)?.text ?? '', [grant as Grant]));
  }
  return files;
}

const bodyOf = (collection: CollectionName): string =>
  headings[collection]?.map((heading) => `## ${heading}\n\n${todo}`).join('\n\n') ?? 'Deze tekst moet nog geschreven worden.';

/** The text of a list with one more item; what stands there already keeps its form, to the letter. */
function withItem(text: string, item: Data): string {
  const document = parseDocument(text);
  const list = document.contents;
  if (!isSeq(list)) return toYaml([item]);
  if (list.items.length === 0 || list.flow === true || !list.range) {
    (list as YAMLSeq).add(document.createNode(item));
    return inForm(document);
  }
  const start = list.range[0];
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  return `${text.trimEnd()}\n${toYaml([item]).replace(/^(?=.)/gm, indent)}`;
}
