import type { Nodes } from 'hast';
import type { BodyNode } from './parse-body.ts';

/** What the parts of a text are in, from the inside out; the text itself not among it. */
export function ancestorsIn(nodes: readonly BodyNode[]): (node: Nodes) => Generator<Nodes> {
  const parents = new Map<Nodes, Nodes>(nodes.map(({ node, parent }) => [node, parent]));
  return function* (node) {
    for (let parent = parents.get(node); parent && parent.type !== 'root'; parent = parents.get(parent)) yield parent;
  };
}
