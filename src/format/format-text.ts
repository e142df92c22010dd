import { isDeepStrictEqual } from 'node:util';
import { isComponent, parseBody } from '../body/parse-body.ts';
import { parseSource, type SourceFile } from '../library/source-file.ts';
import { formatBody } from './format-body.ts';
import { isSameMeaning, meaningOf } from './meaning.ts';
import { formatYaml } from '../yaml/yaml-form.ts';

export type FormattedText =
  | { outcome: 'formatted'; text: string }
  /** There are errors in the text, so that nobody knows what it means. */
  | { outcome: 'broken' }
  /** Nothing needs to be wrong with the text, but in another form it would not provably mean the same. */
  | { outcome: 'unsure' };

/** Characters. The longest text of this site has nine thousand; one that is made to be hard to read takes long from here on. */
const LONGEST_BODY = 32_768;

/**
 * The text of a content file in the form of all content files, when that provably means the same: the same data, the
 * same page, and a form that stays as it is when it is formatted again.
 */
export function formatText(file: string, text: string): FormattedText {
  const before = parseSource(file, text);
  if (before.problems.length > 0 || isBrokenBody(before.body)) return { outcome: 'broken' };
  if (before.body.length > LONGEST_BODY) return { outcome: 'unsure' };
  try {
    const formatted = write(before);
    if (formatted === text || isSame(before, parseSource(file, formatted))) return { outcome: 'formatted', text: formatted };
  } catch {
    // What one of the readers stumbles over is not sure to mean the same.
  }
  return { outcome: 'unsure' };
}

/** Whether a body cannot be read, or has parts of a program in it. */
function isBrokenBody(text: string): boolean {
  const { nodes, problems } = parseBody(text);
  return (
    problems.length > 0 ||
    nodes.some(({ node }) =>
      isComponent(node)
        ? node.attributes.some(({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null))
        : node.type === 'mdxjsEsm' || node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression',
    )
  );
}

const isSame = (before: SourceFile, after: SourceFile): boolean =>
  after.problems.length === 0 &&
  isDeepStrictEqual(before.data, after.data) &&
  isSameMeaning(meaningOf(before.body), meaningOf(after.body)) &&
  write(after) === after.text;

const withUnixLines = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * A file in the form of all content files.
 * @throws Error when it cannot be written so.
 */
function write({ file, text, body }: SourceFile): string {
  if (!file.endsWith('.mdx')) return writtenYaml(withUnixLines(text));
  // What stands before the body: the front matter between its two lines of hyphens.
  const front = withUnixLines(text.slice(0, text.length - body.trimStart().length)).trimEnd();
  const yaml = writtenYaml(`${front.split('\n').slice(1, -1).join('\n')}\n`);
  const markdown = formatBody(withUnixLines(body));
  return `---\n${yaml}---\n${markdown && `\n${markdown}`}`;
}

function writtenYaml(yaml: string): string {
  const formatted = formatYaml(yaml);
  if (formatted === undefined) throw new Error('The YAML cannot be written in another form.');
  return formatted;
}
