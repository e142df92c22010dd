import { type BodyComponentName, bodyComponentNames, bodyComponents, type ComponentContent } from '../model/body-components.ts';
import { type BodyPart, CONTENT } from './body-part.ts';
import { fieldOf, fieldsOf } from './fields.ts';
import { shapeOf } from '../model/shape.ts';

const explanations: Record<ComponentContent, string> = {
  blocks: 'De tekst, in gewone Markdown.',
  steps: 'De stappen, elk op een regel die begint met 1. of een volgend nummer.',
  words: 'De woorden in de zin.',
  nothing: '',
};

/** The form of a component of a body. */
export function bodyPart(name: BodyComponentName): BodyPart {
  const { label, content } = bodyComponents[name];
  const attributes = shapeOf(bodyComponents[name].attributes);
  const inside = fieldOf({ name: CONTENT, required: false, shape: { kind: 'text', description: explanations[content], words: [] } });
  return {
    name,
    label,
    content,
    attributes,
    fields: [...fieldsOf(attributes), ...(content === 'nothing' ? [] : [{ ...inside, hint: '' }])],
  };
}

/** The forms of all components that a body may use. */
export const bodyParts = (): BodyPart[] => bodyComponentNames.map(bodyPart);
