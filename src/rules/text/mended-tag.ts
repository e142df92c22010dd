import { type BodyComponentName, bodyComponents } from '../../model/body-components.ts';

const quotationMarks = '"\'“”„‟‘’‚´`«»″′';
const aroundValue = new RegExp(`^[${quotationMarks}]{1,3}|[${quotationMarks}]{1,3}$`, 'g');

/**
 * The beginning of a component with straight quotation marks around each value; undefined when something else is wrong with it,
 * so that nobody can say what was meant.
 */
export function mendedTag(name: BodyComponentName, typed: string): string | undefined {
  const [, inside = '', end = ''] = /^<\w+([^<>]*?)\s*(\/?)>$/.exec(typed) ?? [];
  const [before = '', ...parts] = inside.split(/\s([A-Za-z]{1,20})\s{0,3}=/);
  if (parts.length === 0 || before.trim() !== '') return undefined;
  const known = Object.keys(bodyComponents[name].attributes.shape);
  let tag = `<${name}`;
  for (let index = 0; index < parts.length; index += 2) {
    const attribute = parts[index] ?? '';
    const value = (parts[index + 1] ?? '').trim().replace(aroundValue, '').replace(/\s+/g, ' ').trim();
    if (!known.includes(attribute) || value === '' || /["{}=]\s|["{}]/.test(value)) return undefined;
    tag += ` ${attribute}="${value}"`;
  }
  return `${tag}${end === '' ? '' : ' /'}>`;
}
