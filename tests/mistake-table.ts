import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Finding } from '../src/library/finding.ts';
import { positionAt } from '../src/library/problem.ts';
import { findingsOf, fixtureContent } from './content.ts';

/** A mistake as an editor makes it, and the one thing that the validator must say about it: where, in which words, and with which mend. */
export type Mistake = [
  name: string,
  /** A file of the fixture, in which this text becomes that text. */
  file: string,
  from: string,
  to: string,
  rule: string,
  /** Where the finding must stand: `line:column`, or text of the changed file. */
  at: string,
  /** Words of the message. */
  says: string,
  /** Words of the hint. */
  hint: string,
];

const hulp = 'pages/hulp.mdx';
const lastLine = 'Bel bij gevaar 112.';

/** A mistake in the text of a page: what is added to it. */
export const body = (name: string, text: string, rule: string, at: string, says: string, hint: string): Mistake => [
  name,
  hulp,
  lastLine,
  `${lastLine}\n\n${text}`,
  rule,
  at,
  says,
  hint,
];

/** A test for each mistake: one finding, at the place of the mistake, in these words. */
export function testMistakes(severity: Finding['severity'], mistakes: readonly Mistake[]): void {
  test.each(mistakes)('%s', async (_name, file, from, to, rule, at, says, hint) => {
    const good = await readFile(join(fixtureContent, file), 'utf8');
    expect(good).toContain(from);
    const bad = good.replace(from, () => to);
    const findings = await findingsOf({ [file]: bad });
    expect(findings.map((found) => `${found.file}:${found.line}:${found.column} ${found.rule}`)).toEqual([
      `${file}:${placeIn(bad, at, good.indexOf(from))} ${rule}`,
    ]);
    expect(findings[0]?.severity).toBe(severity);
    expect(findings[0]?.message).toContain(says);
    expect(findings[0]?.hint).toContain(hint);
  });
}

/** Where the finding must stand. Its words are looked for from where the change begins: what stands before it may have the same ones. */
function placeIn(text: string, at: string, change: number): string {
  if (/^\d+:\d+$/.test(at)) return at;
  const after = text.indexOf(at, change);
  const index = after === -1 ? text.indexOf(at) : after;
  expect(index, at).not.toBe(-1);
  const { line, column } = positionAt(text, index);
  return `${line}:${column}`;
}
