import type { Element } from 'hast';
import { type BodyNode, isElement, nodesOf } from './parse-body.ts';

/**
 * Gives each reference to a note an anchor of its own, also where the parser makes one twice: the second reference to a note
 * `a` and the first to a note `a-2`. The way back from the note leads to the new anchor.
 */
export function separateReferences(nodes: readonly BodyNode[]): void {
  const elements = nodes.flatMap(({ node }) => (isElement(node) ? node : []));
  const references = elements.filter(({ properties }) => properties['dataFootnoteRef'] !== undefined);
  const notes = elements.find(({ properties }) => properties['dataFootnotes'] !== undefined);
  const waysBack = notes
    ? nodesOf(notes).flatMap(({ node }) => (isElement(node, 'li') && node.properties['id'] !== undefined ? [waysBackOf(node)] : []))
    : [];
  const used = new Set<unknown>();
  // Notes stand in the order in which they are first referred to.
  [...Map.groupBy(references, ({ properties }) => properties['href']).values()].forEach((ofNote, note) =>
    ofNote.forEach((reference, index) => {
      const { id } = reference.properties;
      if (used.has(id)) {
        // No name of a note gives an anchor that begins like this.
        const fresh = `noot-terug-${note + 1}-${index + 1}`;
        reference.properties['id'] = fresh;
        const back = waysBack[note]?.[index];
        if (back) back.properties['href'] = `#${fresh}`;
      }
      used.add(id);
    }),
  );
}

const waysBackOf = (note: Element): Element[] =>
  nodesOf(note).flatMap(({ node }) => (isElement(node, 'a') && node.properties['dataFootnoteBackref'] !== undefined ? node : []));
