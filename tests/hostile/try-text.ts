import assert from 'node:assert/strict';
import { renderBody } from '../../src/body/render-body.ts';
import type { Library } from '../../src/library/library.ts';
import { checkLibrary } from '../../src/rules/check-library.ts';
import { foreignIn } from './allowed-html.ts';
import type { Original } from './mutants.ts';

/** Milliseconds that one text may take; on a busy machine the clock runs three times as fast as the work. */
const PATIENCE = 3 * 2_000;

/** What no message has in it, but for what it quotes: what programs say when they have nothing to say. */
const empty = /\bundefined\b|\[object |\bNaN\b/;

/** Signs that nobody sees, and that no message has at all. */
const unseen = /[\p{Cc}\p{Cs}\u202E]/u;

/**
 * Asserts what must hold for a text beside the rest of the site, whatever it says: reading and checking never fail and are
 * soon done, every finding has a place in the file and words, and what would be shown has nothing in it that the site does
 * not make. Returns whether the site would show the text.
 */
export function tryText(libraryOf: (file: string, text: string) => Library, { file, text }: Original): boolean {
  const begin = performance.now();
  const library = libraryOf(file, text);
  const findings = checkLibrary(library).filter((finding) => finding.file === file);
  const taken = performance.now() - begin;
  assert.ok(taken < PATIENCE, `te lang bezig: ${taken} ms`);

  const lines = (library.sources.get(file)?.text ?? '').split('\n');
  for (const finding of findings) {
    const { line, column, message, hint } = finding;
    const width = (lines[line - 1] ?? '').length;
    assert.ok(
      line >= 1 && column >= 1 && line <= lines.length && column <= width + 1,
      `plek buiten het bestand: ${JSON.stringify(finding)}`,
    );
    for (const words of [message, hint]) {
      const isGood = words.length > 5 && !unseen.test(words) && !empty.test(words.replace(/‘[^’]*’/g, ''));
      assert.ok(isGood, `geen woorden: ${JSON.stringify(finding)}`);
    }
  }
  const body = library.sources.get(file)?.body ?? '';
  if (findings.some(({ severity }) => severity === 'error')) {
    // Should a rule ever fail: what is drawn then has no element that the site does not make, or nothing is drawn.
    assert.deepEqual(
      foreignIn(drawn(() => renderBody(body, library).html)).filter((what) => what.startsWith('<')),
      [],
    );
    return false;
  }
  const { html, sections } = renderBody(body, library);
  assert.deepEqual([html, ...sections.map((section) => section.html)].flatMap(foreignIn), []);
  return true;
}

function drawn(draw: () => string): string {
  try {
    return draw();
  } catch {
    return '';
  }
}
