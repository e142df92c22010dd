import { JSON_SCHEMA, load, type YAMLException } from 'js-yaml';
import { isDeepStrictEqual } from 'node:util';
import { errorsOf, mistakesIn, type YamlMistake } from '../yaml/mistakes.ts';
import { refusedSigns } from '../yaml/refused.ts';
import { fieldsOf, offsetOf, parseTree, type YamlTree } from '../yaml/tree.ts';
import { unusualAt } from '../yaml/unusual.ts';
import type { Position } from './finding.ts';
import { type Problem, positionAt } from './problem.ts';

/** Steps from the top of the data to a value. */
export type Path = readonly (string | number)[];

export interface YamlData {
  /** The plain data; undefined when there are problems. */
  data: unknown;
  /** Place of the value at a path; of its nearest parent where the value is missing. */
  locate: (path: Path, part?: 'key' | 'value') => Position;
  problems: Problem[];
}

/** Signs that make up the parts of YAML. A long list of this site has about seventy in a thousand characters. */
const sign = /[\n[\]{}:,"'&*!#?\\]|- /g;
const MOST_SIGNS = 50_000;

/** Fields with a meaning for programs: they change what an object is, or what a page is made with. */
const forbiddenFields = new Set(['__proto__', 'constructor', 'prototype', 'layout']);
const suspiciousField = /__proto__|constructor|prototype|layout/;

/**
 * Reads YAML as plain data: text, numbers, true and false, lists and groups. Nothing in it is run.
 * One parser reads the data, because it is fast; the other knows the place of everything, and is asked only when a
 * message needs a place.
 * @param yamlAgain Gives the text, now and when a place is asked for: a text is not kept for that.
 */
export function readYaml(file: string, yamlAgain: () => string): YamlData {
  const yaml = yamlAgain();
  let tree: YamlTree | undefined;
  const treeOf = (): YamlTree => (tree ??= parseTree(yamlAgain()));
  const locate: YamlData['locate'] = (path, part = 'value') => treeOf().position(offsetOf(treeOf().document, path, part));
  const fail = (problems: Problem[]): YamlData => ({ data: undefined, locate, problems });

  const crowded = crowdedAt(yaml);
  if (crowded)
    return { data: undefined, locate: () => crowded, problems: [{ kind: 'invalid-yaml', file, ...crowded, mistake: 'CROWDED' }] };
  const refused = refusedSigns(file, yaml);
  if (refused.length > 0) return fail(refused);
  let data: unknown;
  try {
    data = load(yaml, { schema: JSON_SCHEMA });
  } catch (error) {
    return fail(mistakesIn(yaml, error as YAMLException, treeOf).map((mistake) => ({ kind: 'invalid-yaml', file, ...mistake })));
  }
  const odd = unusualAt(yaml);
  const difference = odd === -1 ? undefined : differenceOf(data, treeOf(), positionAt(yaml, odd));
  if (difference) return fail([{ kind: 'invalid-yaml', file, ...difference }]);
  const fields = suspiciousField.test(yaml) ? fieldsOf(treeOf()).filter(({ name }) => forbiddenFields.has(name)) : [];
  if (fields.length > 0) return fail(fields.map(({ name, position }) => ({ kind: 'forbidden-field', file, ...position, field: name })));
  // Of thousands of good files nobody asks for a place; a tree that was needed above is not kept for that.
  tree = undefined;
  return { data, locate, problems: [] };
}

/** Where YAML has more parts than anyone wants to wait for; undefined for what people write. */
function crowdedAt(yaml: string): Position | undefined {
  if (yaml.length <= MOST_SIGNS) return undefined;
  let count = 0;
  for (const { index } of yaml.matchAll(sign)) {
    count += 1;
    if (count > MOST_SIGNS) return positionAt(yaml, index);
  }
  return undefined;
}

/** Where the two parsers part, if they do: then nobody can say what the writer meant. */
function differenceOf(data: unknown, tree: YamlTree, odd: Position): YamlMistake | undefined {
  const [error] = errorsOf(tree);
  if (error) return error;
  return isDeepStrictEqual(tree.document.toJS() ?? null, data ?? null) ? undefined : { ...odd, mistake: 'AMBIGUOUS' };
}
