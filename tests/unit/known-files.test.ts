import { globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Library, libraryIn, readLibrary } from '../../src/library/library.ts';
import type { KnownFiles } from '../../src/library/source-file.ts';
import { checkLibrary, type KnownChecks } from '../../src/rules/check-library.ts';
import { brief, type Change, changeFile, fixtureContent, withContent } from '../content.ts';

// Who reads content again with what is known of an earlier reading, must find what a reading finds that knows nothing.

/** All that a library says of its content, as plain data. */
const saidBy = (library: Library) => ({
  problems: library.problems,
  broken: [...library.broken],
  words: library.words,
  images: [...library.images.values()],
  sources: [...library.sources.values()].map(({ file, text, data, body, problems }) => ({ file, text, data, body, problems })),
  entries: library.entries.map(({ collection, id, data, source, translation, locate }) => ({
    collection,
    id,
    data,
    file: source.file,
    place: locate(['title']),
    words: translation?.words,
    translated: translation?.source.file,
  })),
  links: library.links.map(({ from, path, collection, id }) => ({ from: `${from.collection}/${from.id}`, path, collection, id })),
});

/** Reads a folder again and again; each time the outcome must be that of a first reading. Returns the findings. */
function reader(directory: string): (step: string) => string[] {
  const files: KnownFiles = new Map();
  const checks: KnownChecks = new WeakMap();
  return (step) => {
    const [known, fresh] = [readLibrary(directory, files), readLibrary(directory)];
    const findings = checkLibrary(known, checks);
    expect(findings, step).toEqual(checkLibrary(fresh));
    for (const locale of ['nl', 'en'] as const) {
      expect(saidBy(libraryIn(known, locale)), step).toEqual(saidBy(libraryIn(fresh, locale)));
    }
    return findings.map(brief);
  };
}

const page = 'pages/hulp.mdx';
const intervention = 'interventions/oefengesprek.mdx';
const programme = 'programmes/voorbeeldprogramma.mdx';

test('wat een ander bestand verandert aan een bestand dat gelijk blijft, wordt gezien', async () => {
  await withContent({}, async (directory) => {
    const read = reader(directory);
    const original = (file: string): Promise<string> => readFile(join(fixtureContent, file), 'utf8');
    const after = async (file: string, change: Change): Promise<string[]> => {
      await changeFile(directory, file, change);
      return read(`${file} ${String(change)}`);
    };
    expect(read('begin')).toEqual([]);

    const links = 'Zie [de oefening](/interventies/oefengesprek/#hoe-werkt-het) en doe een <Term id="melding">melding</Term>.';
    const own = '## Een kop\n\nTerug naar [de kop](#een-kop).';
    expect(await after(page, (text) => `${text}\n${links}\n\n![Een gesprek](../images/gesprek.png)\n\n${own}\n`)).toEqual([]);

    const terms = await original('terms.yaml');
    expect(await after('terms.yaml', terms.replace('id: melding', 'id: bericht'))).toEqual([
      expect.stringMatching(/hulp\.mdx.*component-reference/),
    ]);
    expect(await after('terms.yaml', terms)).toEqual([]);

    const text = await original(intervention);
    expect(await after(intervention, text.replace('## Hoe werkt het?', '## Hoe gaat het?'))).toEqual([
      expect.stringMatching(/hulp\.mdx.*dead-link.*een plek die niet op die pagina staat/),
    ]);
    expect((await after(intervention, text.replace('title:', 'titel:'))).join('\n')).toContain('unknown-field');
    expect((await after(intervention, null)).join('\n')).toMatch(/hulp\.mdx.*dead-link.*een pagina die niet bestaat/);
    expect(await after(intervention, text)).toEqual([]);

    const picture = await readFile(join(directory, 'images/gesprek.png'));
    expect(await after('images/gesprek.png', null)).toEqual([expect.stringMatching(/hulp\.mdx.*image-source/)]);
    await changeFile(directory, 'images/gesprek.png', picture);
    expect(read('het plaatje terug')).toEqual([]);

    expect(await after(page, (old) => `${old}\nPraat met een vertrouwenspersson.\n`)).toEqual([expect.stringMatching(/spelling.*persson/)]);
    expect(await after('words.txt', 'vertrouwenspersson\n')).toEqual([]);
    expect(await after('words.txt', null)).toEqual([expect.stringMatching(/spelling.*persson/)]);

    expect(await after(programme, (old) => old.replace(/^summary: .*$/m, 'summary: De vertrouwenspersson helpt de mensen.'))).toHaveLength(
      2,
    );
    expect(await after(programme, await original(programme))).toHaveLength(1);
    const translation = programme.replace('.mdx', '.en.mdx');
    expect(await after(translation, (old) => old.replace('---\n', '---\nfout: ja\n'))).toHaveLength(2);
    expect(await after(translation, null)).toHaveLength(1);
    expect(await after(programme, null)).not.toEqual([]);
    expect(await after(translation, await original(translation))).not.toEqual([]);
  });
});

/** By hand with other chances, and more of them: `EDIT_SEED=7 EDIT_ROUNDS=500`. */
const seed = Number(process.env['EDIT_SEED'] ?? 20_261_126);
const rounds = Number(process.env['EDIT_ROUNDS'] ?? 60);

/** Texts that ask something of other files. */
const questions = [
  'Zie [het plan](/beleid/plan-2025/) en [de hulp](/hulp/#nieuw).',
  '## Nieuw\n\nTerug naar [nieuw](#nieuw) en [oud](#oud).',
  'Een <Term id="melding">melding</Term> of een <Term id="klacht">klacht</Term>.',
  '![Een gesprek](../images/gesprek.png) ![Iets anders](../images/iets-anders.png)',
  'Praat met een vertrouwenspersson over ongewesnt gedrag.',
];

/** Texts for the end of a file; most have a mistake, in the file itself or in what it asks of others. */
const endings = [...questions, 'Nog een zin.', '<script>alert(1)</script>', 'Een {expressie}.', '- id: nieuw\n  van: alles', '\tx: ['];

/** Changes of a text that say something else of the entries in it. */
const replacements: (readonly [RegExp, string])[] = [
  [/^title: .*$/m, 'title: Een andere titel'],
  [/^title: .*$/m, 'titel: Een andere titel'],
  [/id: [a-z]/, 'id: ander'],
  [/(?:reference|evidence|organisations|pillars): \[?[a-z]/, '$&x'],
  [/^verification: .*$/m, 'verification: misschien'],
  [/^---$/m, '---\ndraft: true'],
  [/^---$/m, '-- -'],
  [/(?<=[a-z] )[a-z]{5,}/, 'vertrouwenspersson'],
  [/[\s\S]*/, ''],
];

type Choose = <Item>(items: readonly Item[]) => Item;

const filesIn = (folder: string): string[] => globSync('**/*.{mdx,yaml,png}', { cwd: folder }).toSorted();

/**
 * Changes one file in a folder, in a way that is left to chance. Returns what it did.
 * @param originals The files as they were at the beginning.
 */
async function editByChance(directory: string, originals: ReadonlyMap<string, Uint8Array>, choose: Choose): Promise<string> {
  const kind = choose(['add', 'add', 'replace', 'replace', 'copy', 'translate', 'delete', 'bytes', 'mend', 'mend', 'words'] as const);
  const file = choose(kind === 'mend' ? [...originals.keys()] : filesIn(directory));
  const change = async (target: string, text: Change): Promise<string> => {
    await changeFile(directory, target, text);
    return `${kind} ${target}`;
  };
  const text = await readFile(join(directory, file), 'utf8').catch(() => '');
  switch (kind) {
    case 'add':
      return change(file, `${text}\n${choose(endings)}\n`);
    case 'replace': {
      const [found, replacement] = choose(replacements);
      return change(file, text.replace(found, replacement));
    }
    case 'copy':
      return change(file.replace(/\./, `-${choose(['een', 'twee'])}.`), text);
    case 'translate':
      return change(
        file.replace(/\.(?=mdx|yaml)/, '.en.'),
        choose([text, '---\ntitle: A title\nsummary: A summary.\n---\n\nSome text.\n']),
      );
    case 'delete':
      return change(file, null);
    case 'bytes':
      return change(file, Buffer.from([...Buffer.from(text.slice(0, 20)), 0xff, 0xfe]));
    case 'mend':
      return change(file, originals.get(file) ?? null);
    case 'words':
      return change('words.txt', choose(['vertrouwenspersson\n', 'ongewesnt\n', '']));
  }
}

test('na elke bewerking dezelfde inhoud en dezelfde meldingen als een lezing die niets weet', { timeout: 2_000 * rounds }, async () => {
  const numbers = fc.sample(fc.noBias(fc.nat()), { seed, numRuns: 5 * rounds });
  const choose: Choose = (items) => {
    const item = items[(numbers.pop() ?? 0) % items.length];
    if (item === undefined) throw new Error('Er is niets om uit te kiezen.');
    return item;
  };
  await withContent({}, async (directory) => {
    for (const file of filesIn(directory).filter((name) => name.endsWith('.mdx'))) {
      await changeFile(directory, file, (text) => `${text}\n${questions.join('\n\n')}\n`);
    }
    const originals = new Map<string, Uint8Array>();
    for (const file of filesIn(directory)) originals.set(file, await readFile(join(directory, file)));
    const read = reader(directory);
    const done: string[] = [];
    const outcomes = new Set<string>();
    for (let round = 0; round < rounds; round += 1) {
      done.push(await editByChance(directory, originals, choose));
      for (const finding of read(`EDIT_SEED=${seed}: ${done.join(', ')}`)) outcomes.add(finding);
    }
    // A series in which nothing goes wrong, would prove little.
    expect(outcomes.size).toBeGreaterThan(rounds / 2);
  });
});
