import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { astroFiles, editorFiles, SCHEMAS, translationsOf } from '../../src/guide/editor-files.ts';
import { readLibrary } from '../../src/library/library.ts';
import { collectionNames, collections } from '../../src/model/collections.ts';
import type { JsonSchema } from '../../src/model/json-schema.ts';
import { translationOf, translationSchema } from '../../src/model/translation.ts';
import { themes } from '../../src/model/vocabularies/themes.ts';
import { githubReport } from '../../src/rules/reporters/github.ts';
import { findingsOf, realContent, withContent } from '../content.ts';

const root = resolve(import.meta.dirname, '../..');
const files = editorFiles('nl');
const read = (path: string): unknown => JSON.parse(readFileSync(join(root, path), 'utf8'));
const translated = collectionNames.filter((name) => translationSchema(name) !== undefined);
const schemaOf = (name: string): JsonSchema => JSON.parse(files[`${SCHEMAS}/${name}.json`] ?? '') as JsonSchema;

/** The schema and every schema in it, with where it stands. */
function partsOf(schema: JsonSchema, path: string): { path: string; part: JsonSchema }[] {
  const inner = [
    ...Object.entries(schema.properties ?? {}).map(([name, part]) => [`${path}.${name}`, part] as const),
    ...(schema.items ? [[`${path}[]`, schema.items] as const] : []),
    ...(schema.anyOf ?? []).map((part) => [path, part] as const),
  ];
  return [{ path, part: schema }, ...inner.flatMap(([where, part]) => partsOf(part as JsonSchema, where))];
}

const parts = collectionNames.flatMap((name) => partsOf(schemaOf(name), name));

test('wat er in het project staat, volgt uit het model; zo niet: npm run generate:editor-files', () => {
  for (const [path, text] of Object.entries(files))
    expect(existsSync(join(root, path)) && readFileSync(join(root, path), 'utf8'), path).toBe(text);
  expect(
    readdirSync(join(root, SCHEMAS))
      .map((name) => `${SCHEMAS}/${name}`)
      .toSorted(),
  ).toEqual(
    Object.keys(files)
      .filter((path) => path.startsWith(SCHEMAS))
      .toSorted(),
  );
});

describe('de schema’s', () => {
  test('zijn JSON Schema 2020-12, met alleen woorden die editors kennen', () => {
    const known = [
      ...['$schema', 'title', 'description', 'type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'enum', 'const'],
      ...['pattern', 'minLength', 'maxLength', 'minItems', 'minimum', 'maximum', 'exclusiveMinimum'],
      ...['enumDescriptions', 'markdownEnumDescriptions', 'patternErrorMessage'],
    ];
    for (const name of [...collectionNames, ...translated.map(translationsOf)])
      expect(schemaOf(name).$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    for (const { path, part } of parts)
      expect(
        Object.keys(part).filter((key) => !known.includes(key)),
        path,
      ).toEqual([]);
  });

  test('laten geen veld toe dat het model niet kent', () => {
    const groups = parts.filter(({ part }) => part.type === 'object');
    expect(groups.length).toBeGreaterThan(40);
    for (const { path, part } of groups) {
      expect(part.additionalProperties, path).toBe(false);
      for (const name of part.required ?? []) expect(part.properties, path).toHaveProperty([name]);
    }
  });

  test('leggen elk veld uit, met wat er in plaats daarvan mag staan', () => {
    for (const { path, part } of parts) {
      for (const [name, field] of Object.entries((part.properties ?? {}) as Record<string, JsonSchema>)) {
        expect(field.description, `${path}.${name}`).toMatch(/^\p{Lu}.*\.$/u);
        const mayBeUnknown = field.anyOf?.some((option) => (option as JsonSchema).const === 'onbekend') ?? false;
        expect(field.description?.includes('‘onbekend’'), `${path}.${name}`).toBe(mayBeUnknown);
      }
    }
  });

  test('leggen elk woord van een woordenlijst uit', () => {
    const lists = parts.filter(({ part }) => part['enumDescriptions'] !== undefined);
    expect(lists.length).toBeGreaterThan(20);
    for (const { path, part } of lists) expect(part['enumDescriptions'], path).toHaveLength(part.enum?.length ?? 0);
    const theme = parts.find(({ path, part }) => path === 'interventions.themes[]' && part.enum);
    expect(theme?.part.enum).toEqual(themes.ids);
    expect((theme?.part['enumDescriptions'] as string[])[0]).toBe(
      'Ongewenst gedrag. Gedrag dat een ander schaadt of kwetst, als verzamelnaam.',
    );
  });

  test('noemen wat zij niet kunnen nakijken', () => {
    const { properties } = schemaOf('interventions');
    const descriptionOf = (name: string) => (properties?.[name] as JsonSchema).description;
    expect(descriptionOf('sources')).toContain('heeft precies één van deze drie nodig: reference, document of url');
    expect(descriptionOf('unverified')).toContain('heeft field of note nodig');
    expect(descriptionOf('activeIngredients')).toContain('heeft bij basis ‘bron’ een source nodig');
  });

  test('kennen de vorm van elke tekst in de inhoud, en weigeren andere vormen in het Nederlands', () => {
    const checkedOn = schemaOf('pages').properties?.['checkedOn'] as JsonSchema;
    const date = new RegExp(checkedOn.pattern ?? '');
    for (const good of ['2023', '2023-06-08', '2022-23', '2023~', '2024/2027', '2019/..', '../2026-06']) expect(good).toMatch(date);
    for (const bad of ['8 juni 2023', '08-06-2023', 'onbekend', '2023 (omstreeks)', '']) expect(bad).not.toMatch(date);
    expect(checkedOn['patternErrorMessage']).toContain('Dit is geen datum die we kennen. Schrijf bijvoorbeeld 2023-06-08');
    for (const entry of readLibrary(realContent).entries) {
      const { storage } = collections[entry.collection];
      const schema = schemaOf(entry.collection);
      expectPatterns(storage === 'yaml-list' ? (schema.items as JsonSchema) : schema, entry.data, `${entry.collection}/${entry.id}`);
    }
  });
});

/** Every text has the pattern that the schema asks for at its place. */
function expectPatterns(schema: JsonSchema, value: unknown, path: string): void {
  if (schema.anyOf) {
    const options = schema.anyOf as JsonSchema[];
    if (typeof value === 'string' && !options.some((option) => option.const === value)) {
      expect(
        options.some(({ pattern, type, const: word }) => word === undefined && type === 'string' && new RegExp(pattern ?? '').test(value)),
        path,
      ).toBe(true);
    }
  } else if (typeof value === 'string') {
    if (schema.pattern !== undefined) expect(value, path).toMatch(new RegExp(schema.pattern));
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => {
      expectPatterns(schema.items as JsonSchema, item, `${path}[${index}]`);
    });
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) expectPatterns(schema.properties?.[name] as JsonSchema, item, `${path}.${name}`);
  }
}

test('VS Code weet welk schema bij welke lijst hoort', () => {
  const settings = read('.vscode/settings.json') as { 'yaml.schemas': Record<string, string | string[]> };
  const schemaFile = (name: string) => `./${SCHEMAS}/${name}.json`;
  expect(settings['yaml.schemas']).toEqual(
    Object.fromEntries(
      collectionNames.flatMap((name): [string, string | string[]][] => {
        const { storage, path } = collections[name];
        if (storage === 'mdx-folder') return [];
        // Of two schemas that fit a file, an editor would ask for the fields of both.
        if (storage === 'yaml-folder') {
          const files = [`/content/${path}/*.yaml`, `!/content/${path}/*.en.yaml`];
          return [
            [schemaFile(name), files],
            [schemaFile(translationsOf(name)), `/content/${path}/*.en.yaml`],
          ];
        }
        const list: [string, string] = [schemaFile(name), `/content/${path}`];
        return translated.includes(name) ? [list, [schemaFile(translationsOf(name)), `/content/${translationOf(path)}`]] : [list];
      }),
    ),
  );
});

test('de extensie van Astro weet welke velden bij welk bestand horen, ook als er een fout in staat', async () => {
  await withContent({ 'pages/nieuw.mdx': '---\ntitel: x\n---\n', 'pages/hulp.en.mdx': '---\ntitle: H\nsummary: S\n---\n' }, (content) => {
    const made = astroFiles(content, 'nl');
    const { collections: listed, entries } = JSON.parse(made['.astro/collections/collections.json'] ?? '') as {
      collections: { name: string; hasSchema: boolean }[];
      entries: Record<string, string>;
    };
    const collectionOf = (file: string) => entries[pathToFileURL(join(content, file)).href.toLowerCase()];
    expect(['pages/nieuw.mdx', 'pages/hulp.en.mdx', 'interventions/oefengesprek.mdx'].map(collectionOf)).toEqual([
      'pages',
      'pages.en',
      'interventions',
    ]);
    expect(Object.keys(made).toSorted()).toEqual(
      ['collections.json', ...listed.map(({ name }) => `${name}.schema.json`)].map((name) => `.astro/collections/${name}`).toSorted(),
    );
    expect(made['.astro/collections/pages.schema.json']).toBe(files[`${SCHEMAS}/pages.json`]);
  });
});

describe('de taak die de inhoud controleert', () => {
  const { tasks } = read('.vscode/tasks.json') as {
    tasks: { args: string[]; problemMatcher: { pattern: Record<string, number> & { regexp: string } } | [] }[];
  };

  test('leest elke melding: bestand, regel, kolom, naam en woorden', async () => {
    const matcher = tasks[0]?.problemMatcher;
    if (!matcher || Array.isArray(matcher)) throw new Error('De taak leest geen meldingen.');
    const { regexp, severity = 0, file = 0, line = 0, column = 0, code = 0, message = 0 } = matcher.pattern;
    const [finding] = await findingsOf({ 'pages/hulp.mdx': (text) => text.replace('group: hulp', 'group: thuis: nee') });
    const [found] = await findingsOf({ 'pages/hulp.mdx': (text) => text.replace('group: hulp', 'group: thuis') });
    for (const each of [finding, found]) {
      if (!each) throw new Error('Er is geen melding.');
      const read = new RegExp(regexp).exec(githubReport([each])) ?? [];
      expect([severity, file, line, column, code, message].map((group) => read[group])).toEqual([
        each.severity,
        `content/${each.file}`,
        String(each.line),
        String(each.column),
        each.rule,
        `${each.message} ${each.hint}`,
      ]);
    }
  });

  test('voert opdrachten uit die er zijn', () => {
    const { scripts } = read('package.json') as { scripts: Record<string, string> };
    for (const { args } of tasks)
      expect(scripts).toHaveProperty([args.find((argument) => !argument.startsWith('-') && argument !== 'run') ?? '']);
  });
});

describe('de stukjes tekst voor onderdelen', () => {
  const snippets = read('.vscode/mdx.code-snippets') as Record<string, { body: string[]; prefix: string[] }>;
  const filled: Record<string, string> = {
    'Id van een begrip in terms.yaml': 'melding',
    'Id van een beleidsdocument van deze site': 'plan-2025',
    'Het plaatje, zoals ../images/campus.jpg': '../images/gesprek.png',
  };

  test.each(Object.entries(snippets))('%s: ingevuld komt het door de controle', async (_label, { body }) => {
    const text = body.join('\n').replace(/\$\{\d+:((?:[^}\\]|\\.)*)\}/g, (_place, words: string) => filled[words] ?? words);
    expect(text).not.toContain('$');
    const findings = await findingsOf({ 'pages/hulp.mdx': (old) => `${old}\n${text}\n` });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('elk begint met een eigen woord', () => {
    const prefixes = Object.values(snippets).flatMap(({ prefix }) => prefix);
    expect(new Set(prefixes).size).toBe(prefixes.length);
  });
});
