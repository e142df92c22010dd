import type { Field } from '@sveltia/cms';
import type { ComponentContent } from '../model/body-components.ts';
import { fromForm } from './form.ts';
import type { GroupShape } from '../model/shape.ts';

/** Field of the form of a component that holds what stands between its tags. */
export const CONTENT = 'tekst';

/** The form of a component of a body: plain data, which the editor in the browser gets from the model. */
export interface BodyPart {
  name: string;
  label: string;
  content: ComponentContent;
  attributes: GroupShape;
  fields: Field[];
}

type Values = Record<string, unknown>;

const attribute = String.raw`\s+[\w-]+="[^"]*"`;

/** Finds a component in a body. Sveltia takes a pattern for a part of a sentence when it stays on one line. */
export function patternOf({ name, content }: Pick<BodyPart, 'name' | 'content'>): RegExp {
  const opening = `<${name}(?<attributes>(?:${attribute})*)`;
  if (content === 'words') return new RegExp(String.raw`${opening}>(?<content>[^<\n]*)</${name}>`);
  return new RegExp(String.raw`${opening}\s*(?:/>|>(?<content>[\s\S]*?)</${name}>)`);
}

/** What the form shows of a component that was found in a body. */
export function readBodyPart(match: RegExpMatchArray): Values {
  const { attributes = '', content = '' } = match.groups ?? {};
  const values = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value]) => [name, value] as const);
  return { ...Object.fromEntries(values), [CONTENT]: content.trim() };
}

/** How a component is written in a body. */
export function writeBodyPart({ name, content, attributes }: BodyPart, values: Values): string {
  const { [CONTENT]: inside, ...rest } = values;
  const written = Object.entries((fromForm(attributes, rest) ?? {}) as Values).map(
    ([key, value]) => ` ${key}="${inQuotes(String(value))}"`,
  );
  const tag = `${name}${written.join('')}`;
  const text = typeof inside === 'string' ? inside.trim() : '';
  if (content === 'words') return `<${tag}>${text}</${name}>`;
  return content === 'nothing' || text === '' ? `<${tag} />` : `<${tag}>\n\n${text}\n\n</${name}>`;
}

/** A straight quotation mark would end the attribute. */
const inQuotes = (value: string): string => value.replaceAll('"', '”');
