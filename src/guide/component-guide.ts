import { attributesOf, type Component, isComponent, parseBody } from '../body/parse-body.ts';
import { renderBody } from '../body/render-body.ts';
import type { SiteLocale } from '../i18n/texts.ts';
import type { Library } from '../library/library.ts';
import {
  type BodyComponentName,
  bodyComponentNames,
  bodyComponents,
  type ComponentContent,
  imagePath,
  isBodyComponent,
} from '../model/body-components.ts';
import { shapeOf } from '../model/shape.ts';
import { attributeGuide, type GuideGroup } from './field-guide.ts';

/** What an editor needs to know to use a component. */
export interface ComponentGuide {
  name: BodyComponentName;
  label: string;
  description: string;
  attributes: GuideGroup;
  content: ComponentContent;
  /** What to type. */
  example: string;
  /** The example as the site shows it; undefined when it names something that this content does not have. */
  html: string | undefined;
}

/** Every component that a text may use, in the order of the model. */
export const componentGuides = (library: Library, locale: SiteLocale): ComponentGuide[] =>
  bodyComponentNames.map((name) => {
    const { label, description, content, example } = bodyComponents[name];
    const components = parseBody(example)
      .nodes.map(({ node }) => node)
      .filter(isComponent);
    const isComplete = components.every((component) => namesWhatExists(component, library));
    return {
      name,
      label,
      description,
      attributes: attributeGuide(name, locale),
      content,
      example,
      html: isComplete ? renderBody(example, library, 'nl', locale).html : undefined,
    };
  });

function namesWhatExists(component: Component, library: Library): boolean {
  if (component.name === null || !isBodyComponent(component.name)) return false;
  const shapes = new Map(shapeOf(bodyComponents[component.name].attributes).members.map(({ name, shape }) => [name, shape]));
  return Object.entries(attributesOf(component)).every(([name, value]) => {
    const shape = shapes.get(name);
    if (shape?.kind === 'link') return library.get(shape.collection, value) !== undefined;
    const image = shape?.kind === 'text' && shape.pattern === imagePath.source ? imagePath.exec(value)?.[1] : undefined;
    return image === undefined || library.images.has(image);
  });
}
