import { JSON_SCHEMA, load, type YAMLException } from 'js-yaml';
import { isDeepStrictEqual } from 'node:util';
import { CST, type Document, isMap, isPair, isScalar, isSeq, Lexer, LineCounter, type Node, parseDocument, visit } from 'yaml';
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

/** Signs of anchors, aliases, tags and directives; whether a sign is one, the lexer says. */
const suspicious = /(?:^|[\s[{,:?-])(?:[&*][^\s,[\]{}]|!)|^%/m;

/**
 * Writing that the two parsers may read in two ways, as may the programs of others: tabs, a # against a bracket, lines with only
 * a comment, marks of documents, an item with nothing behind its hyphen, brackets that are still open at the end of a line, fields
 * with a question mark, without a name, without a colon, or with a list or a rare number for a name, rare ways to write a number,
 * a value that begins with a quotation mark and does not end with one on its line. The sign is looked for first, because that is
 * fast. A text that is only suspected takes more time and is read all the same.
 */
const unusual: readonly (readonly [sign: string, pattern: RegExp])[] = [
  ['\t', /\t/],
  ['\r', /\r(?!\n)/],
  ['#', /[[\]{}]#|^ *#/m],
  ['|', /\|(?:\+|-?\d)/],
  ['>', />(?:\+|-?\d)/],
  ['---', /^---/m],
  ['...', /^\.\.\./m],
  ['?', /(?:^|[[{,]|- ) *\?\s/m],
  ['~', /~ *:/],
  [' :', /(?:^|[[{,-]) +:/m],
  ...['\n:', '[:', '{:', ',:', '-:'].map((sign) => [sign, /(?:^|[[{,-]):/m] as const),
  [':', /(?:^|[[{,]|- ) *(?:[-+.]|0\w|\d+[.eE_]|\d{16})[\w.+-]* *:/m],
  ['-', /(?:^|[ -])- *\r?(?:$| #)/m],
  ...['-', '+'].map((sign) => [sign, /(?:^|[\s[{,])[-+][.0]/m] as const),
  ["'", /(?:^[ \t]*|[:?-][ \t]+|[[{,][ \t]*)'(?!(?:[^'\n]|'')*'[ \t\r]*(?:$|[,\]}:]|[ \t]#))/m],
  ['"', /(?:^[ \t]*|[:?-][ \t]+|[[{,][ \t]*)"(?!(?:[^"\\\n]|\\.)*"[ \t\r]*(?:$|[,\]}:]|[ \t]#))/m],
  ...['[', '{'].map((sign) => [sign, /[[{][^[\]{}\n]*$|[\]}], *(?:$| #)|\{\s*[[{]/m] as const),
  ...[']', '}'].map((sign) => [sign, /[\]}] *:/] as const),
  ['{', /[{,] *[^\s:,{}][^:,{}\n]*\}|\{ *[^\s:,{}][^:,{}\n]*,/],
  ['0b', /(?:^|[\s[{,])0b/m],
  ...['e', 'E'].map((sign) => [sign, /(?:^|[\s[{,])[-+.\d]+[eE]\+?\d{3}/m] as const),
];

/** Where the first unusual writing stands; -1 when there is none. */
const unusualAt = (yaml: string): number => {
  const places = unusual.flatMap(([sign, pattern]) => (yaml.includes(sign) ? (pattern.exec(yaml)?.index ?? []) : []));
  return places.length > 0 ? Math.min(...places) : -1;
};

/** Signs that make up the parts of YAML. A long list of this site has about seventy in a thousand characters. */
const sign = /[\n[\]{}:,"'&*!#?]|- /g;
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
  const refused = suspicious.test(yaml) ? refusedSigns(file, yaml) : [];
  if (refused.length > 0) return fail(refused);
  let data: unknown;
  try {
    data = load(yaml, { schema: JSON_SCHEMA });
  } catch (error) {
    return fail(mistakes(file, error as YAMLException, treeOf));
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
function differenceOf(data: unknown, { document, position }: YamlTree, odd: Position): (Position & { mistake: string }) | undefined {
  const [error] = errorsOf({ document, position });
  if (error) return { ...error.position, mistake: error.mistake };
  return isDeepStrictEqual(document.toJS() ?? null, data ?? null) ? undefined : { ...odd, mistake: 'AMBIGUOUS' };
}

/** Anchors, aliases, tags and directives: YAML that is more than plain data. */
function refusedSigns(file: string, yaml: string): Problem[] {
  const problems: Problem[] = [];
  let offset = 0;
  let isText = false;
  for (const token of new Lexer().lex(yaml)) {
    // Three control characters in the stream tell the parser something and stand for no text; one says that text follows.
    const isMarker = token === CST.DOCUMENT || token === CST.FLOW_END || token === CST.SCALAR;
    if (!isMarker) {
      const type = isText ? 'scalar' : CST.tokenType(token);
      const place = () => ({ file, ...positionAt(yaml, offset) });
      if (type === 'tag') problems.push({ kind: 'yaml-tag', ...place(), tag: token });
      else if (type === 'anchor' || type === 'alias') problems.push({ kind: 'yaml-alias', ...place(), sign: token });
      else if (type === 'directive-line') problems.push({ kind: 'invalid-yaml', ...place(), mistake: 'BAD_DIRECTIVE' });
      offset += token.length;
    }
    isText = token === CST.SCALAR;
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems;
}

/** A file with more mistakes than this is no file that someone mends line by line. */
const MOST_PROBLEMS = 100;

/** What is wrong in YAML that cannot be read, each line once. */
function mistakes(file: string, { reason, mark }: YAMLException, treeOf: () => YamlTree): Problem[] {
  const place = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  if (reason?.startsWith('nesting')) return [{ kind: 'invalid-yaml', file, ...place, mistake: 'RESOURCE_EXHAUSTION' }];
  const tree = treeOf();
  const errors = errorsOf(tree);
  const doubles = fieldsOf(tree).flatMap(({ isDouble, position }) => (isDouble ? { position, mistake: 'DUPLICATE_KEY' } : []));
  const found = [...errors, ...doubles];
  if (found.length === 0) return [{ kind: 'invalid-yaml', file, ...place, mistake: 'UNEXPECTED_TOKEN' }];
  // One mistake on a line often gives several errors; the first one says what it is.
  const byLine = new Map(found.toReversed().map((mistake) => [mistake.position.line, mistake]));
  return [...byLine.values()]
    .toSorted((a, b) => a.position.line - b.position.line)
    .slice(0, MOST_PROBLEMS)
    .map(({ position, mistake }) => ({ kind: 'invalid-yaml', file, ...position, mistake }));
}

/** What the parser that knows places says is wrong, each where the editor must mend it. */
function errorsOf({ document, position }: YamlTree): { position: Position; mistake: string }[] {
  const opened = openedIn(document);
  return [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS).map(({ pos: [offset], code }) => {
    // A parser notices only at the end of the text that a sign is never closed; the editor must mend it where it begins.
    const open = opened.findLast(({ start, end }) => start < offset && end >= offset);
    return open ? { position: position(open.start), mistake: 'NOT_CLOSED' } : { position: position(offset), mistake: code };
  });
}

/** Where quotation marks and brackets begin and end, in the order of the text. */
function openedIn(document: Document): { start: number; end: number }[] {
  const opened: { start: number; end: number }[] = [];
  visit(document, {
    Value: (_key, node) => {
      const isOpen = isScalar(node) ? node.type?.startsWith('QUOTE') : node.flow;
      if (isOpen && node.range) opened.push({ start: node.range[0], end: node.range[1] });
    },
  });
  return opened;
}

interface YamlTree {
  document: Document;
  position: (offset: number) => Position;
}

function parseTree(yaml: string): YamlTree {
  // The parser itself overlooks the end of a line here and there, and would then name another place.
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of yaml.matchAll(/\n/g)) lines.addNewLine(index + 1);
  // Whether a field stands there twice, the other parser says; here it would take time by the square of their number.
  const document = parseDocument(yaml, { prettyErrors: false, stringKeys: true, uniqueKeys: false });
  return {
    document,
    position: (offset) => {
      const { line, col } = lines.linePos(offset);
      return { line: Math.max(line, 1), column: Math.max(col, 1) };
    },
  };
}

/** Every field with its place, and whether its group has it already. */
function fieldsOf({ document, position }: YamlTree): { name: string; position: Position; isDouble: boolean }[] {
  const fields: { name: string; position: Position; isDouble: boolean }[] = [];
  visit(document, {
    Map: (_key, map) => {
      const names = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        const name = String(key.value);
        fields.push({ name, position: position(key.range?.[0] ?? 0), isDouble: names.has(name) });
        names.add(name);
      }
    },
  });
  return fields;
}

/** Offset of the deepest existing node along the path. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number {
  let node: Node | null = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === step);
      const key = pair?.key as Node | undefined;
      if (!pair || !key) break;
      node = pair.value as Node | null;
      offset = (part === 'key' ? key.range?.[0] : (node?.range?.[0] ?? key.range?.[0])) ?? offset;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step] as Node | null;
      offset = node?.range?.[0] ?? offset;
    } else {
      break;
    }
  }
  return offset;
}
