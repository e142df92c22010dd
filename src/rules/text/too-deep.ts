import { MAXIMUM_DEPTH } from '../../body/complexity.ts';
import { startOf } from '../../body/parse-body.ts';
import type { Remark, Rule } from '../rule.ts';

export const tooDeep: Rule = {
  code: 'too-deep',
  severity: 'error',
  title: 'De tekst zit te diep in elkaar',
  cause: `Lijsten in lijsten in citaten: na een paar lagen kan niemand het meer volgen. Boven de ${MAXIMUM_DEPTH} lagen stopt de site met lezen.`,
  mend: 'Maak van de binnenste lagen gewone alinea’s of een eigen kop.',
  checkBody: ({ body }) => {
    const say = ({ line, column }: { line: number; column: number }): Remark => ({
      line,
      column,
      message: `De tekst is dieper genest dan ${MAXIMUM_DEPTH} lagen; dat kan hier niet.`,
      hint: 'Maak van de binnenste lagen gewone alinea’s of een eigen kop.',
    });
    const before = body.problems.filter(({ kind }) => kind === 'deep').map(say);
    const first = body.nodes.find(({ depth }) => depth > MAXIMUM_DEPTH);
    return first ? [...before, say(startOf(first.node))] : before;
  },
};
