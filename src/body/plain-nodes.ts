import type { mdxToMdast } from 'satteri';
import type { Position } from '../library/finding.ts';

/** A part of the tree that the parser makes first, before the one that is rendered. */
export interface PlainNode {
  type: string;
  name?: string | null;
  url?: string;
  identifier?: string;
  children?: PlainNode[];
  position?: { start: Place; end: Place };
}

type Place = Position & { offset?: number };

/** Every part of a tree, the root first; of parts beside each other the last one first. */
export function plainNodesOf(tree: ReturnType<typeof mdxToMdast>): PlainNode[] {
  const nodes: PlainNode[] = [];
  const todo = [tree as PlainNode];
  for (let node = todo.pop(); node; node = todo.pop()) {
    nodes.push(node);
    for (const child of node.children ?? []) todo.push(child);
  }
  return nodes;
}
