import type { YAMLException } from 'js-yaml';
import { type Document, isScalar, visit } from 'yaml';
import type { Position } from '../library/finding.ts';
import { wrongBeginningIn } from './indents.ts';
import { slipIn } from './slips.ts';
import { fieldsOf, type YamlTree } from './tree.ts';

/** A file with more mistakes than this is no file that someone mends line by line. */
export const MOST_PROBLEMS = 100;

/** What is wrong at a place in YAML, by a name that has its words in the rule. */
export interface YamlMistake extends Position {
  mistake: string;
  /** The sign, the words or the number that it is about. */
  detail?: string;
}

/** What is wrong in YAML that cannot be read: what the parser says, as far as it is no more than a consequence, in the words of the slip. */
export function mistakesIn(yaml: string, { reason, mark }: YAMLException, treeOf: () => YamlTree): YamlMistake[] {
  const place = { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 };
  if (reason?.startsWith('nesting')) return [{ ...place, mistake: 'RESOURCE_EXHAUSTION' }];
  const tree = treeOf();
  const wrong = slipsOf(yaml, errorsOf(tree));
  // Behind a mistake that breaks the structure, fields stand in groups where they do not belong.
  const doubles = doublesIn(tree).filter(({ line }) => line <= (wrong[0]?.line ?? Infinity));
  const found = [...wrong, ...doubles];
  if (found.length === 0) return [{ ...place, mistake: 'UNEXPECTED_TOKEN' }];
  const byLine = new Map(found.toReversed().map((mistake) => [mistake.line, mistake]));
  return [...byLine.values()].toSorted((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS);
}

/** Behind the first error the parser has lost its way: of the others only those count in which a slip can be seen. */
function slipsOf(yaml: string, errors: readonly YamlMistake[]): YamlMistake[] {
  if (errors.length === 0) return [];
  const lines = yaml.split('\n');
  const beginning = wrongBeginningIn(yaml);
  const slipAt = (line: number): YamlMistake | undefined => {
    const slip = slipIn(lines, line - 1);
    return slip && { line, ...slip };
  };
  return errors.flatMap((error, index) => {
    const here = slipAt(error.line);
    if (here) return here.mistake === error.mistake ? error : here;
    const above = slipAt(error.line - 1);
    if (above?.mistake === 'CLOSED_LIST') return above;
    if (beginning && Math.abs(beginning.line - error.line) <= 1) {
      const { line, column, found, expected } = beginning;
      return expected === undefined
        ? { line, column, mistake: 'MISSING_DASH', detail: lines[line - 1]?.trim().split(':')[0] ?? '' }
        : { line, column, mistake: 'INDENT', detail: `${found} ${expected}` };
    }
    return above ?? (index === 0 ? error : []);
  });
}

/** Fields that stand in their group twice. Of an item without its hyphen all fields do: the first one says so. */
function doublesIn(tree: YamlTree): YamlMistake[] {
  const told = new Set<object>();
  return fieldsOf(tree).flatMap(({ name, position, before, group }, index, fields) => {
    if (!before || told.has(group)) return [];
    const next = fields[index + 1];
    const isItem = name === 'id' || (next?.group === group && next.before !== undefined);
    if (!isItem) return { ...position, mistake: 'DUPLICATE_KEY', detail: `${name} ${before.line}` };
    told.add(group);
    return { ...position, mistake: 'MISSING_DASH', detail: name };
  });
}

/** What the parser that knows places says is wrong, each where the editor must mend it. */
export function errorsOf({ document, position }: YamlTree): YamlMistake[] {
  const opened = openedIn(document);
  return [...document.errors, ...document.warnings].slice(0, MOST_PROBLEMS).map(({ pos: [offset], code }) => {
    // A parser notices only at the end of the text that a sign is never closed; the editor must mend it where it begins.
    const open = opened.findLast(({ start, end }) => start < offset && end >= offset);
    return open ? { ...position(open.start), mistake: 'NOT_CLOSED' } : { ...position(offset), mistake: code };
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
