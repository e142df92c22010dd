import { nearest } from '../../library/nearest.ts';
import type { Problem } from '../../library/problem.ts';
import { unsafeScheme } from '../links/schemes.ts';
import { type Rule, saying } from '../rule.ts';

const inWords = saying('wrong-value', ({ field, value, wrong, explanation: description }) => {
  // The fields of a page as a whole have no explanation of their own.
  const explanation = description || 'Kijk in een ander bestand van deze soort hoe het eruitziet.';
  if (wrong.reason === 'type') {
    const quoted = wrong.numberAsText ? ' Zet het getal tussen aanhalingstekens.' : '';
    return { message: `Bij ‘${field}’ hoort ${wrong.expected}; er staat ${show(value)}.${quoted}`, hint: explanation };
  }
  if (wrong.reason === 'other') return { message: `Bij ‘${field}’ staat ${show(value)}: ${wrong.message}.`, hint: explanation };
  const guess = typeof value === 'string' ? nearest(value, wrong.options) : undefined;
  return {
    message: `Bij ‘${field}’ staat ${show(value)}; dat kan hier niet.`,
    hint: `${guess ? `Bedoel je ‘${guess}’? ` : ''}Kies uit: ${wrong.options.join(', ')}. ${explanation}`.trim(),
  };
});

/** An address that could run something has a rule of its own, which says more. */
const isUnsafe = (problem: Problem): boolean =>
  problem.kind === 'wrong-value' && typeof problem.value === 'string' && unsafeScheme(problem.value) !== undefined;

export const wrongValue: Rule = {
  code: 'wrong-value',
  severity: 'error',
  title: 'Een waarde die niet bij het veld past',
  cause:
    'Een datum, een getal, een webadres en een woord uit een vaste lijst hebben elk hun eigen vorm. Alleen dan kan de site ermee rekenen, sorteren en zoeken.',
  mend: 'Lees in de melding wat er bij dit veld hoort. Bij een vaste lijst staan de woorden die kunnen erbij.',
  example: { file: 'pages/hulp.mdx', wrong: 'group: hulpp\n', right: 'group: hulp\n' },
  check: (library) => inWords({ ...library, problems: library.problems.filter((problem) => !isUnsafe(problem)) }),
};

function show(value: unknown): string {
  if (value === null || value === undefined) return 'niets';
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een groep velden';
  const text = String(value);
  return `‘${text.length > 60 ? `${text.slice(0, 60)}…` : text}’`;
}
