import type { Position } from './finding.ts';
import { BEGINNING, positionAt, type Problem } from './problem.ts';
import { readBytes, textFrom } from './read-text.ts';
import { type Path, readYaml } from './read-yaml.ts';

/** A content file that has been read, with the place of every value. */
export interface SourceFile {
  file: string;
  text: string;
  /** The YAML as plain data, as far as it passed in the form that its schema gives it; undefined when it could not be read. */
  data: unknown;
  /** The Markdown after the front matter, with an empty line for each line before it; empty for YAML files. */
  body: string;
  /** Place of the value at a path; of its nearest parent where the value is missing. */
  locate: (path: Path, part?: 'key' | 'value') => Position;
  problems: readonly Problem[];
}

/**
 * The files of a folder as they were read last, by their path, for who reads it again and again: a source file is a function of
 * its name and its bytes.
 */
export type KnownFiles = Map<string, { bytes: Buffer; source: SourceFile }>;

const opening = /^---([ \t\r]*)([^\n]*)\n/;
const closing = /^---[ \t\r]*$/m;

/** A field that directly follows the line with which the fields should end. */
const fieldBelow = /^\n([a-z][A-Za-z]*):(?:[ \t\r]|$)/m;

/** A line that was meant as the three hyphens above or below the fields. */
const nearlyMark = /^[ \t\u00A0]{0,8}[-–—]{2,8}[ \t\u00A0]{0,8}\r?$/m;

/**
 * Reads a content file. MDX files need front matter between two lines with three hyphens; YAML files are
 * YAML as a whole. Nothing in the file is run, whatever it says.
 * @param known A file with the same bytes as before is the same object as before.
 */
export function readSourceFile(directory: string, file: string, known?: KnownFiles): SourceFile {
  const bytes = readBytes(directory, file);
  const before = known?.get(file);
  if (before && Buffer.isBuffer(bytes) && before.bytes.equals(bytes)) return before.source;
  const { text, problem } = textFrom(file, bytes);
  const source = problem ? unreadable(file, text, problem) : parseSource(file, text);
  if (Buffer.isBuffer(bytes)) known?.set(file, { bytes: Buffer.from(bytes), source });
  return source;
}

/** Reads the text of a content file. */
export function parseSource(file: string, text: string): SourceFile {
  if (!file.endsWith('.mdx')) return { file, text, body: '', ...readYaml(file, () => text) };
  const first = opening.exec(text);
  const language = first?.[2]?.trim() ?? '';
  if (/^\w/.test(language)) {
    return unreadable(file, text, { kind: 'front-matter-language', file, ...BEGINNING, language });
  }
  const last = first && !language ? closing.exec(text.slice(first[0].length)) : null;
  if (!first || !last) {
    return unreadable(file, text, { kind: 'missing-front-matter', file, ...unmarkedFields(text, first !== null && !language) });
  }
  const end = first[0].length + last.index;
  const start = end + last[0].length;
  const field = fieldBelow.exec(text.slice(start, start + 200))?.[1];
  if (field !== undefined && /^[a-z]\w*:/m.test(text.slice(0, end)) && closing.test(text.slice(start))) {
    return unreadable(file, text, { kind: 'missing-front-matter', file, ...positionAt(text, end), wrong: 'early', typed: field });
  }
  // The opening line becomes white space of the same length, so that places in the YAML are places in the file.
  const yaml = (): string => `${' '.repeat(text.indexOf('\n'))}${text.slice(text.indexOf('\n'), end)}`;
  return {
    ...readYaml(file, yaml),
    file,
    text,
    // The body never meets the front matter: no two readers of the file can differ on where one ends.
    get body() {
      return '\n'.repeat(positionAt(text, start).line - 1) + text.slice(start);
    },
  };
}

/** What is wrong with the lines between which fields stand: at a line that was meant as one, where there is such a line. */
function unmarkedFields(text: string, opened: boolean): Pick<Problem<'missing-front-matter'>, 'line' | 'column' | 'wrong' | 'typed'> {
  const from = opened ? text.indexOf('\n') + 1 : 0;
  const found = nearlyMark.exec(text.slice(from));
  const typed = found?.[0].trim() ?? '';
  if (!opened && typed === '---') return { ...BEGINNING, wrong: 'below', typed };
  return found
    ? { ...positionAt(text, from + found.index), wrong: 'nearly', typed }
    : { ...BEGINNING, wrong: opened ? 'not-closed' : 'absent', typed };
}

function unreadable(file: string, text: string, problem: Problem): SourceFile {
  return { file, text, data: undefined, body: '', locate: () => BEGINNING, problems: [problem] };
}
