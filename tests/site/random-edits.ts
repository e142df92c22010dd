import { globSync } from 'node:fs';
import { copyFile, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { address } from '../../src/i18n/addresses.ts';
import type { CollectionName } from '../../src/model/collections.ts';
import { changeFile } from '../content.ts';

/** A change that an editor or a programmer makes in a project. */
export interface Edit {
  /** The kind, and the file in the project. */
  name: string;
  make: () => Promise<void>;
  /** The word that some file of the site has because of it. */
  sign?: string;
  /** The file of the page that the site has no more. */
  gone?: string;
}

/** Chooses one of a list. */
export type Choose = <Item>(items: readonly Item[]) => Item;

/** A place for a change: behind what is found in one of the files. */
interface Spot {
  files: string;
  found: RegExp;
  insert: (sign: string) => string;
}

/** Where something can be added without breaking a rule, and so that some file of the site shows it. */
const spots = {
  text: [{ files: 'content/*/*.mdx', found: /\n$/, insert: (sign) => `\nEen alinea met ${sign}.\n` }],
  fact: [
    {
      files: 'content/*/*.mdx',
      found: /(?<=^(?:duration|goal|inOneSentence|owner|provider|relation|responsible|sender|statusNote|summary|theory): )\w.*$/m,
      insert: (sign) => ` En ${sign}.`,
    },
  ],
  term: [{ files: 'content/terms.yaml', found: /definition: .*?(?= \})/, insert: (sign) => ` En ${sign}.` }],
  vocabulary: [{ files: 'src/model/vocabularies/[!e]*.ts', found: /concept\(\s*'[^'\\]+(?=')/, insert: (sign) => ` ${sign}` }],
  field: [
    { files: 'src/model/*.ts', found: /\btext\('[^'\\]+(?=')/, insert: (sign) => ` En ${sign}.` },
    {
      files: 'src/model/*.ts',
      found: /^ {2}\.\.\.entryFields,$/m,
      insert: (sign) => `\n  ${sign}: z.string().meta({ description: 'Een nieuw veld.' }).optional(),`,
    },
  ],
  value: [
    {
      files: 'src/model/fields.ts',
      found: /z\.string\(\)\.trim\(\)/,
      insert: (sign) => `.overwrite((value) => value.replace(/\\.$/, '. En ${sign}.'))`,
    },
  ],
  template: [{ files: 'src/{layouts,views}/*.astro', found: /(?=<\/[A-Z]\w*>\s*$)/, insert: (sign) => `<p>${sign}</p>\n` }],
  words: [{ files: 'src/i18n/nl/site.ts', found: /^ {8}\w+: '[^'\\]+(?=',$)/m, insert: (sign) => ` ${sign}` }],
  style: [{ files: 'src/styles/*.css', found: /\n$/, insert: (sign) => `\n.${sign} {\n  color: red;\n}\n` }],
  script: [
    {
      files: 'src/{compare/compare,facets/browser/browse,leave/leave,search/page/search}-page.ts',
      found: /\n$/,
      insert: (sign) => `\nReflect.set(globalThis, '${sign}', true);\n`,
    },
  ],
} satisfies Record<string, Spot[]>;

export type Kind = keyof typeof spots | 'deletion';

/** Every place in a project where a change of a kind can be made. */
async function placesOf(project: string, kind: keyof typeof spots): Promise<{ file: string; end: number; insert: Spot['insert'] }[]> {
  const places = spots[kind].map(async ({ files, found, insert }: Spot) => {
    const inFiles = globSync(files, { cwd: project })
      .toSorted()
      .map(async (file) => {
        const text = await readFile(join(project, file), 'utf8');
        return [...text.matchAll(new RegExp(found, `g${found.flags}`))].map((match) => ({
          file,
          end: match.index + match[0].length,
          insert,
        }));
      });
    return (await Promise.all(inFiles)).flat();
  });
  return (await Promise.all(places)).flat();
}

/** Entries that nothing leads to, so that one can be deleted without more. */
const copies: { collection: CollectionName; original: string }[] = [
  { collection: 'interventions', original: 'oefengesprek' },
  { collection: 'pages', original: 'lek-melden' },
  { collection: 'policy', original: 'plan-2025' },
  { collection: 'programmes', original: 'voorbeeldprogramma' },
];

/** Puts entries in the content that can be deleted. */
export async function writeLooseEntries(content: string): Promise<void> {
  for (const { collection, original } of copies) {
    for (const copy of ['los-een', 'los-twee', 'los-drie']) {
      await copyFile(join(content, collection, `${original}.mdx`), join(content, collection, `${copy}.mdx`));
    }
  }
}

/** A change of a kind, in a place that is left to chance. */
export async function randomEdit(project: string, kind: Kind, choose: Choose, sign: string): Promise<Edit> {
  if (kind === 'deletion') return deletion(project, choose);
  const { file, end, insert } = choose(await placesOf(project, kind));
  return {
    name: `${kind}: ${file}`,
    make: () => changeFile(project, file, (text) => `${text.slice(0, end)}${insert(sign)}${text.slice(end)}`),
    sign,
  };
}

function deletion(project: string, choose: Choose): Edit {
  const { collection, id, file } = choose(
    copies.flatMap(({ collection }) =>
      globSync(`content/${collection}/los-*.mdx`, { cwd: project })
        .toSorted()
        .map((file) => ({ collection, id: file.slice(`content/${collection}/`.length, -'.mdx'.length), file })),
    ),
  );
  return { name: `deletion: ${file}`, make: () => changeFile(project, file, null), gone: `${address(collection, id, 'nl')}index.html` };
}
