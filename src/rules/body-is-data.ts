import type { Finding } from '../library/finding.ts';
import { parseBody, visit } from '../library/markdown.ts';
import { type Rule } from './rule.ts';
import { bodiesOf } from './bodies.ts';

const refused: Record<string, string> = {
  mdxjsEsm: 'import en export',
  mdxFlowExpression: 'tekst tussen accolades { }',
  mdxTextExpression: 'tekst tussen accolades { }',
  mdxJsxFlowElement: 'HTML of een onderdeel met punthaken < >',
  mdxJsxTextElement: 'HTML of een onderdeel met punthaken < >',
  raw: 'HTML',
};

/** Lists in lists in quotations: no reader follows deeper than a few layers. */
const MAXIMUM_DEPTH = 64;

/** The body is text: no import, export, expression, component or HTML. Nothing in it can run. */
export const bodyIsData: Rule = {
  code: 'body-is-data',
  check: (library) =>
    bodiesOf(library).flatMap((source) => {
      const { root, problem } = parseBody(source);
      const findings: Finding[] = [];
      const report = (line: number, column: number, message: string) =>
        findings.push({
          rule: 'body-is-data',
          severity: 'error',
          file: source.file,
          line,
          column,
          message,
          hint: 'Gebruik gewone Markdown. Zet een \\ voor een accolade of punthaak die je als teken bedoelt.',
        });
      if (problem) {
        const name = problem.character === '{' ? 'een accolade' : 'een punthaak';
        report(
          problem.line,
          problem.column,
          `Hier staat ${name} (${problem.character}) die niet bij gewone tekst hoort; verder lezen lukt niet.`,
        );
      }
      let deepest = 0;
      visit(root, (node, depth) => {
        const what = refused[node.type];
        const { start } = node.position ?? { start: { line: 1, column: 1 } };
        if (depth > MAXIMUM_DEPTH && deepest <= MAXIMUM_DEPTH) {
          report(start.line, start.column, `De tekst is dieper genest dan ${MAXIMUM_DEPTH} lagen; dat kan hier niet.`);
        }
        deepest = Math.max(deepest, depth);
        if (what) report(start.line, start.column, `In de tekst staat ${what}; dat kan hier niet.`);
      });
      return findings;
    }),
};
