/** A line of which the beginning does not fit what stands above it: an indent, or a hyphen that is not there. */
export interface WrongBeginning {
  /** Both from 1, as in messages. */
  line: number;
  column: number;
  /** Spaces before it, and how many there should be; none when it is a hyphen that lacks. */
  found: number;
  expected: number | undefined;
}

/** The beginning of a line: hyphens of lists, and the name of a field. */
const beginning = /^( *)((?:- +)*)(-(?=[ \t]*$)|(?:[\w-]+|'[^'\n]*'|"[^"\n]*"):(?=[ \t]|$))?[ \t]*(.*)$/;

/** A value that goes on below, as text. */
const textBlock = /^[>|][-+\d]{0,2}(?:[ \t]+#.*)?$/;

/** A value that may go on below between its own signs, which no look at indents can follow. */
const isOpen = (value: string): boolean =>
  (/^'/.test(value) && !/^'(?:[^']|'')*'/.test(value)) ||
  (/^"/.test(value) && !/^"(?:[^"\\]|\\.)*"/.test(value)) ||
  /^[[{][^\]}]*$/.test(value);

interface Level {
  indent: number;
  isDash: boolean;
  /** From 0, where it first stands, and on how many lines it stands. */
  line: number;
  count: number;
}

/** Where hyphens and the name of a field begin in a line. */
function levelsOf(line: number, indent: number, dashes: string, name: string | undefined): Level[] {
  const levels = [...dashes.matchAll(/-/g)].map(({ index }) => ({ indent: indent + index, isDash: true, line, count: 1 }));
  if (name !== undefined) levels.push({ indent: indent + dashes.length, isDash: name === '-', line, count: 1 });
  return levels;
}

const indentOf = (line: string | undefined): number | undefined => (line?.trim() ? line.search(/\S/) : undefined);

/** The first line of YAML that begins where nothing can begin; undefined when there is none, or nobody can tell. */
export function wrongBeginningIn(yaml: string): WrongBeginning | undefined {
  const open: Level[] = [];
  let mayGoDeeper = true;
  let textDeeperThan = Infinity;
  const lines = yaml.split('\n');
  for (const [index, line] of lines.entries()) {
    const [, spaces = '', dashes = '', name, value = ''] = beginning.exec(line.trimEnd()) ?? [];
    const indent = spaces.length;
    if (line.trim() === '' || line.trimStart().startsWith('#') || indent > textDeeperThan) continue;
    textDeeperThan = Infinity;
    const [first, ...rest] = levelsOf(index, indent, dashes, name);
    if (!first) continue;
    let left: Level | undefined;
    while ((open.at(-1)?.indent ?? -1) > indent) left = open.pop();
    const wrong = { line: index + 1, column: indent + 1, found: indent };
    const top = open.at(-1);
    if (top?.indent === indent) {
      if (top.isDash && !first.isDash) return { ...wrong, expected: undefined };
      if (first.isDash && !top.isDash) {
        const list = open.findLast(({ isDash }) => isDash);
        if (!mayGoDeeper) return list && { ...wrong, expected: list.indent };
        open.push(first);
      } else top.count += 1;
    } else if (left?.count === 1 && indentOf(lines[index + 1]) === indent) {
      // One line stands apart, and it is the one above.
      return { line: left.line + 1, column: left.indent + 1, found: left.indent, expected: indent };
    } else if (left ?? !mayGoDeeper) {
      return { ...wrong, expected: (left ?? top)?.indent ?? 0 };
    } else {
      open.push(first);
    }
    open.push(...rest);
    if (isOpen(value)) return undefined;
    const isText = textBlock.test(value);
    if (isText) textDeeperThan = (rest.at(-1) ?? first).indent;
    mayGoDeeper = value === '';
  }
  return undefined;
}
