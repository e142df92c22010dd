import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { Info, State } from './markdown-form.ts';

/**
 * How components are written: the tags on lines of their own with an empty line inside them, and no indentation.
 * @param root The tree that is written.
 */
export const componentHandlers = (root: Root) => ({
  mdxJsxFlowElement: (element: MdxJsxFlowElement, _parent: unknown, state: State, info: Info): string => {
    const { opening, closing } = tagsOf(element);
    if (closing === '') return opening;
    const gap = isInTightItem(root, state.indexStack) ? '\n' : '\n\n';
    return `${opening}${gap}${state.containerFlow(element, info)}${gap}${closing}`;
  },
  mdxJsxTextElement: Object.assign(
    (element: MdxJsxTextElement, _parent: unknown, state: State, info: Info): string => {
      const { opening, closing } = tagsOf(element);
      return closing === '' ? opening : `${opening}${state.containerPhrasing(element, { ...info, before: '>', after: '<' })}${closing}`;
    },
    // The writer asks which sign comes next, to know what to be careful with.
    { peek: () => '<' },
  ),
});

/** Whether the innermost list item has no empty lines; an empty line would then set its parts further apart. */
function isInTightItem(root: Root, path: readonly number[]): boolean {
  let node: Nodes = root;
  let isTight = false;
  for (const index of path) {
    if (node.type === 'listItem') isTight = node.spread !== true;
    const child: Nodes | undefined = 'children' in node ? node.children[index] : undefined;
    if (!child) break;
    node = child;
  }
  return isTight;
}

/** @throws Error when there is something in the tags that is no plain text; the rules refuse that. */
function tagsOf({ name, attributes, children }: MdxJsxFlowElement | MdxJsxTextElement): { opening: string; closing: string } {
  if (name === null) throw new Error('A component without a name cannot be written.');
  const parts = attributes.map((attribute) => {
    if (attribute.type !== 'mdxJsxAttribute') throw new Error('An attribute without a name cannot be written.');
    if (attribute.value === null || attribute.value === undefined) return ` ${attribute.name}`;
    if (typeof attribute.value !== 'string') throw new Error('An attribute that is no text cannot be written.');
    return ` ${attribute.name}=${quoted(attribute.value)}`;
  });
  const start = `<${name}${parts.join('')}`;
  return children.length === 0 ? { opening: `${start} />`, closing: '' } : { opening: `${start}>`, closing: `</${name}>` };
}

/** Text between quotation marks; what would not be read back as itself becomes an entity. */
function quoted(value: string): string {
  const text = value.replace(/&(?=#?\w+;)/g, '&amp;').replaceAll('\u00A0', '&nbsp;');
  return value.includes('"') && !value.includes("'") ? `'${text}'` : `"${text.replaceAll('"', '&quot;')}"`;
}
