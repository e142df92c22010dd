import type { z } from 'zod';
import { attributesOf, type Component, isComponent, startOf } from '../../body/parse-body.ts';
import { nearest } from '../../library/nearest.ts';
import { bodyComponents, isBodyComponent } from '../../model/body-components.ts';
import type { Remark, Rule } from '../rule.ts';

export const componentAttribute: Rule = {
  code: 'component-attribute',
  severity: 'error',
  title: 'Een eigenschap die niet bij het onderdeel past',
  cause:
    'Elk onderdeel heeft eigen eigenschappen; sommige zijn nodig, zoals de bron van een citaat. Andere eigenschappen doen niets, of zouden iets kunnen doen wat niemand bedoelt.',
  mend: 'Kijk in de melding welke eigenschap ontbreekt of niet bestaat. Elk onderdeel staat met een voorbeeld bij /bijdragen/velden/.',
  example: {
    file: 'pages/hulp.mdx',
    wrong: '<Details titel="Hoe lang duurt het?">\n\nOngeveer een uur.\n\n</Details>\n',
    right: '<Details summary="Hoe lang duurt het?">\n\nOngeveer een uur.\n\n</Details>\n',
  },
  checkBody: ({ body }) =>
    body.special.flatMap(({ node }) => (isComponent(node) && node.name !== null && isBodyComponent(node.name) ? remarks(node) : [])),
};

/** No component has so many, and comparing all of them would take long. */
const MOST_ATTRIBUTES = 20;

function remarks(component: Component): Remark[] {
  const name = component.name as keyof typeof bodyComponents;
  const schema: z.ZodObject = bodyComponents[name].attributes;
  const known = Object.keys(schema.shape);
  const plain = component.attributes.flatMap((attribute) => (attribute.type === 'mdxJsxAttribute' ? attribute : []));
  const say = (message: string, hint: string): Remark => ({ ...startOf(component), message, hint });
  if (plain.length > MOST_ATTRIBUTES) {
    return [say(`<${name}> heeft ${plain.length} eigenschappen; dat zijn er te veel.`, 'Laat alleen staan wat bij dit onderdeel hoort.')];
  }

  const strange = plain
    .filter((attribute) => !known.includes(attribute.name))
    .map((attribute) => {
      const guess = nearest(attribute.name, known);
      return say(
        `<${name}> heeft geen eigenschap ‘${attribute.name.slice(0, 40)}’.`,
        guess
          ? `Bedoel je ‘${guess}’?`
          : known.length > 0
            ? `Deze kunnen wel: ${known.join(', ')}.`
            : 'Dit onderdeel heeft geen eigenschappen.',
      );
    });
  const twice = plain
    .filter((attribute, index) => plain.findIndex((other) => other.name === attribute.name) < index)
    .map((attribute) => say(`De eigenschap ‘${attribute.name.slice(0, 40)}’ staat twee keer bij <${name}>.`, 'Laat er een staan.'));
  const empty = plain
    .filter((attribute) => known.includes(attribute.name) && (attribute.value === null || attribute.value === undefined))
    .map((attribute) => say(`De eigenschap ‘${attribute.name}’ van <${name}> heeft geen waarde.`, `Schrijf ${attribute.name}="…".`));
  const padded = plain
    .filter(({ name: field, value }) => known.includes(field) && typeof value === 'string' && value.trim() !== value && value.trim() !== '')
    .map((attribute) =>
      say(
        `Bij <${name}> staat een spatie of een nieuwe regel aan het begin of het einde van ‘${attribute.name}’.`,
        `Haal die weg: ${attribute.name}="…" begint en eindigt met een gewoon teken.`,
      ),
    );
  // An attribute with braces, or without a value, has a remark already.
  const seen = new Set(plain.filter(({ value }) => typeof value !== 'string').map((attribute) => attribute.name));
  const given = Object.fromEntries(Object.entries(attributesOf(component)).filter(([key]) => known.includes(key)));
  const wrong = (schema.safeParse(given).error?.issues ?? [])
    .filter(({ path }) => path.length === 0 || !seen.has(String(path[0])))
    .map((issue) => {
      const field = String(issue.path[0] ?? '');
      const explanation = explanationOf(schema.shape[field]);
      if (field === '') return say(`<${name}> ${issue.message}.`, `Schrijf bijvoorbeeld ${firstLine(bodyComponents[name].example)}`);
      return given[field] === undefined
        ? say(`Bij <${name}> ontbreekt de eigenschap ‘${field}’.`, `Vul haar in: ${field}="…". ${explanation}`)
        : say(`Bij <${name}> staat ${field}="${given[field].slice(0, 60)}": dat ${issue.message}.`, explanation);
    });
  return [...strange, ...twice, ...empty, ...padded, ...wrong];
}

/** What an attribute is for; one that may be left out says it one layer down. */
function explanationOf(schema: z.core.$ZodType | undefined): string {
  if (!schema) return '';
  const { description } = (schema as z.ZodType).meta() ?? {};
  const { def } = schema._zod;
  return description ?? (def.type === 'optional' ? explanationOf((def as z.core.$ZodOptionalDef).innerType) : '');
}

const firstLine = (text: string): string => text.split('\n')[0] ?? '';
