import { startOf } from '../../body/parse-body.ts';
import type { BodyText, Remark } from '../rule.ts';

/** The lines of a body that begin a part of a program with this word. */
export const programLines = ({ body }: BodyText, word: 'import' | 'export', say: () => Pick<Remark, 'message' | 'hint'>): Remark[] =>
  body.special.flatMap(({ node }) => {
    if (node.type !== 'mdxjsEsm') return [];
    const { line } = startOf(node);
    return node.value.split('\n').flatMap((text, index) => (text.startsWith(word) ? [{ line: line + index, column: 1, ...say() }] : []));
  });
