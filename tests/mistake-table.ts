import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { positionAt } from '../src/library/problem.ts';
import { findingsOf, fixtureContent } from './content.ts';

/** A mistake as an editor makes it, and what the validator must say about it. */
export interface Mistake {
  name: string;
  file: string;
  from: string;
  to: string;
  rule: string;
  /** Text in the changed file at which the finding must stand. */
  at: string;
  /** Words of the message. */
  says: string;
  /** Words of the hint. */
  hint: string;
}

const hulp = 'pages/hulp.mdx';

/** A mistake in a file of the fixture: text that becomes other text. */
export const mistake = (
  name: string,
  file: string,
  from: string,
  to: string,
  rule: string,
  at: string,
  says: string,
  hint: string,
): Mistake => ({
  name,
  file,
  from,
  to,
  rule,
  at,
  says,
  hint,
});

/** A mistake in the text of a page: what is added to it. */
export const body = (name: string, text: string, rule: string, at: string, says: string, hint: string): Mistake =>
  mistake(name, hulp, 'Bel bij gevaar 112.', `Bel bij gevaar 112.\n\n${text}`, rule, at, says, hint);

/** A test for each mistake: the rule speaks at the place of the mistake, in these words. */
export function testMistakes(mistakes: readonly Mistake[]): void {
  test.each(mistakes)('$name → $rule', async ({ file, from, to, rule, at, says, hint }) => {
    const good = await readFile(join(fixtureContent, file), 'utf8');
    expect(good).toContain(from);
    const bad = good.replace(from, () => to);
    // The place is looked for from where the change begins, unless the message points at what stands before it.
    const index = bad.indexOf(at, at === '---' || at === 'title: Hulp' || !to.includes(at.slice(0, 3)) ? 0 : good.indexOf(from));
    const { line, column } = positionAt(bad, index);
    const findings = (await findingsOf({ [file]: bad })).filter((finding) => finding.rule === rule);
    expect(findings.map((finding) => [finding.file, finding.line, finding.column])).toContainEqual([file, line, column]);
    const found = findings.find((finding) => finding.line === line && finding.column === column);
    expect(found?.message).toContain(says);
    expect(found?.hint).toContain(hint);
  });
}
