import type { Body } from '../body/parse-body.ts';
import type { Entry } from '../library/entry.ts';
import type { Finding, Position } from '../library/finding.ts';
import type { Library } from '../library/library.ts';
import type { Problem, ProblemKind } from '../library/problem.ts';
import type { Path } from '../library/read-yaml.ts';
import type { SourceFile } from '../library/source-file.ts';
import type { Locale } from '../model/vocabulary.ts';

/** What a rule says of a place in a file. */
export interface Remark extends Position {
  message: string;
  hint: string;
}

/** What a rule says of a place in any file. */
export type FileRemark = Remark & { file: string };

/** Text or front matter that shows a mistake, beside what it should have been; both lie in one file. */
export interface RuleExample {
  /** Path relative to the content folder. */
  file: string;
  wrong: string;
  right: string;
}

/** One body, parsed once for all rules. */
export interface BodyText {
  source: SourceFile;
  locale: Locale;
  body: Body;
}

/** One piece of text in the front matter of a file or in a list; good for as long as the check of it lasts. */
export interface FieldText {
  source: SourceFile;
  path: Path;
  value: string;
}

/**
 * What a check of one file still has to ask of the rest of the content: only this part of it is done again when another file has
 * changed. It keeps no more than it needs, and never the tree of a text.
 */
export type Asked<Said> = (library: Library) => Said;

/** What is said of a field; without a place it is about the whole of the text. */
export type FieldRemark = Omit<Remark, keyof Position> & Partial<Position>;

/**
 * A check of the content, and its explanation for editors. Every check is pure: it reads what it is given and
 * nothing else.
 */
export interface Rule {
  /** Permanent name; it stands in messages and in the address of its page, and is never used for another rule. */
  code: string;
  /** A warning tells; an error stops the site from being built. */
  severity: Finding['severity'];
  /** What is wrong, in a few words; the title of its page. */
  title: string;
  /** Why it matters. */
  cause: string;
  /** What to do about it. */
  mend: string;
  /** None where the mistake is not one of words, as a file that is too large. */
  example?: RuleExample;
  /** Over the whole of the content. */
  check?: (library: Library) => FileRemark[];
  /** Over the text of a file as it was typed. */
  checkSource?: (source: SourceFile) => Remark[];
  /** Over each piece of text in the fields of a file. */
  checkField?: (field: FieldText) => FieldRemark | undefined;
  /** Over each body. */
  checkBody?: (text: BodyText) => Remark[];
  /**
   * Over each piece of text in the fields of a file, where the rest of the content says whether it is right; undefined when nothing
   * has to be asked.
   */
  askField?: (field: FieldText) => Asked<FieldRemark | undefined> | undefined;
  /** Over each body, in the same way. */
  askBody?: (text: BodyText) => Asked<Remark[]> | undefined;
}

/** A remark at a field of an entry. */
export const at = (entry: Entry, path: Path, message: string, hint: string, part?: 'key' | 'value'): FileRemark => ({
  file: entry.source.file,
  ...entry.locate(path, part),
  message,
  hint,
});

/** A check that puts what reading met into words. */
export const saying =
  <Kind extends ProblemKind>(kind: Kind, words: (problem: Problem<Kind>) => { message: string; hint: string }) =>
  (library: Library): FileRemark[] =>
    library.problems
      .filter((problem) => problem.kind === kind)
      .map((problem) => ({
        file: problem.file,
        line: problem.line,
        column: problem.column,
        ...words(problem as Problem<Kind>),
      }));
