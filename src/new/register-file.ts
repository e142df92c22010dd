import { type Document, isSeq, parseDocument } from 'yaml';
import { formatYaml } from '../yaml/yaml-form.ts';
import type { Grant } from '../model/register.ts';

/**
 * The text of a register with grants at the end of its list, and counted. Comments stay.
 * @throws Error when the text has no list of grants.
 */
export function withGrants(text: string, grants: readonly Grant[]): string {
  const document = parseDocument(text);
  const list = document.get('grants');
  if (!isSeq(list)) throw new Error('The register has no list of grants.');
  list.flow = false;
  for (const grant of grants) list.add(document.createNode(grant));
  document.set('grantCount', list.items.length);
  return inForm(document);
}

/** A changed document in the form of all content files, unless a comment would get lost in it. */
export function inForm(document: Document): string {
  const text = document.toString({ lineWidth: 0 });
  return formatYaml(text) ?? text;
}
