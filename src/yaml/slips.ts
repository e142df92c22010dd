/** A slip that people make in a line of fields, known by what the line looks like. */
export interface Slip {
  /** From 1. */
  column: number;
  mistake: string;
  /** The sign or the words that it is about. */
  detail?: string;
}

interface Line {
  /** What stands behind the hyphen, the name and the colon. */
  value: string;
  /** Spaces before the line. */
  indent: number;
  /** The next line that is not empty. */
  next: string;
}

/** What stands before a value: an indent, hyphens, and the name of a field. */
const beforeValue = /^ *(?:- +)*(?:[\w-]+:(?: +|$))?/;

/** In double quotation marks, a backslash that begins no code. */
const badEscape = /^"(?:[^"\\]|\\.)*?\\(?:[^abefnrtvxuUNLP0 "/\\]|x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?![\da-fA-F]{8}))/;

const closedDouble = /^"(?:[^"\\]|\\.)*"/;
const closedSingle = /^'(?:[^']|'')*'/;

/** Each finds one slip in a line, or nothing. */
const slips: readonly ((line: Line) => Omit<Slip, 'column'> | undefined)[] = [
  ({ value }) => (/^[“”„‘’´«»]/.test(value) ? { mistake: 'CURLY_QUOTES', detail: value.slice(0, 1) } : undefined),
  ({ value }) => (/^[%@`]/.test(value) ? { mistake: 'FIRST_SIGN', detail: value.slice(0, 1) } : undefined),
  ({ value }) => (badEscape.test(value) ? { mistake: 'BACKSLASH' } : undefined),
  ({ value }) => {
    const rest = value.slice((closedDouble.exec(value) ?? closedSingle.exec(value))?.[0].length ?? value.length);
    if (/^\p{L}/u.test(rest) && value.startsWith("'")) return { mistake: 'APOSTROPHE' };
    return /^\s*[^\s#,\]}:]/.test(rest) ? { mistake: 'AFTER_QUOTE' } : undefined;
  },
  ({ value, indent, next }) =>
    /^\[[^\]]*\]$/.test(value) && /^ *- /.test(next) && next.search(/\S/) >= indent ? { mistake: 'CLOSED_LIST', detail: value } : undefined,
  ({ value }) => (/^(?:\[[^\]]*\]|\{[^}]*\}) *[^\s#:]/.test(value) ? { mistake: 'BRACKET_FIRST', detail: value.slice(0, 1) } : undefined),
  ({ value }) => (/^[^'"[{>|].*:(?: |$)/.test(value) ? { mistake: 'BLOCK_AS_IMPLICIT_KEY' } : undefined),
];

/** Longer lines are not typed by people, and would take long to look through for each mistake in them. */
const LONGEST = 2_000;

/** The slip in a line, from 0; undefined when it looks like none that is known. */
export function slipIn(lines: readonly string[], index: number): Slip | undefined {
  const line = lines[index]?.trimEnd();
  if (!line || line.length > LONGEST) return undefined;
  const tab = /^ *\t/.exec(line);
  if (tab) return { column: tab[0].length, mistake: 'TAB_AS_INDENT' };
  const hardSpace = /^[ \u00A0-]*?\u00A0|:\u00A0/.exec(line);
  if (hardSpace) return { column: hardSpace.index + hardSpace[0].length, mistake: 'HARD_SPACE' };
  const before = beforeValue.exec(line)?.[0].length ?? 0;
  const next = lines.slice(index + 1, index + 20).find((other) => other.trim() !== '') ?? '';
  const found = slips
    .map((slip) => slip({ value: line.slice(before), indent: line.search(/\S/), next }))
    .find((slip) => slip !== undefined);
  return found && { column: before + 1, ...found };
}
