import type { Link, Nodes, Root } from 'mdast';
import { type Spot, spot } from './spot.ts';

/** An address in the text that is a link by itself, as www.example.org. */
interface BareAddress {
  type: 'bareAddress';
  value: string;
}

export const bareAddressHandler = { bareAddress: ({ value }: BareAddress): string => value };

/** A tree in which links that show their own address are bare, in the spots where that may be. */
export const withBareAddresses = (root: Root, plain: ReadonlySet<Spot>, careful: Set<Spot>): Root => ({
  ...root,
  children: root.children.map((block, index) => replaceLinks(block, spot(index, 'address'), plain, careful)),
});

function replaceLinks<Node extends Nodes>(node: Node, at: Spot, plain: ReadonlySet<Spot>, careful: Set<Spot>): Node {
  const address = node.type === 'link' ? addressOf(node) : undefined;
  if (address !== undefined) {
    if (plain.has(at)) return { type: 'bareAddress', value: address } satisfies BareAddress as unknown as Node;
    careful.add(at);
  }
  return 'children' in node ? { ...node, children: node.children.map((child) => replaceLinks(child, at, plain, careful)) } : node;
}

/** The text of a link that is its address too. */
function addressOf({ url, title, children: [child, ...others] }: Link): string | undefined {
  if (child?.type !== 'text' || others.length > 0 || title) return undefined;
  const { value } = child;
  return [value, `http://${value}`, `mailto:${value}`].includes(url) ? value : undefined;
}
