import { attributesOf, isComponent, parseBody } from '../body/parse-body.ts';
import { type SiteLocale, texts } from '../i18n/texts.ts';
import { type BodyComponentName, bodyComponentNames, bodyComponents } from '../model/body-components.ts';
import { attributeGuide } from './field-guide.ts';

/** A piece of text that an editor types for someone, in the form of VS Code (https://code.visualstudio.com/docs/editing/userdefinedsnippets). */
interface Snippet {
  scope: string;
  prefix: string[];
  description: string;
  body: string[];
}

/** A snippet for each component of a text, with a place to fill in for each attribute that its example uses. */
export const componentSnippets = (locale: SiteLocale): Record<string, Snippet> =>
  Object.fromEntries(bodyComponentNames.map((name) => [bodyComponents[name].label, snippetFor(name, locale)]));

function snippetFor(name: BodyComponentName, locale: SiteLocale): Snippet {
  const { label, description, content, example } = bodyComponents[name];
  const component = parseBody(example)
    .nodes.map(({ node }) => node)
    .find(isComponent);
  let stop = 0;
  const place = (words: string): string => `\${${(stop += 1)}:${words.replace(/[$}\\]/g, '\\$&')}}`;
  const explanations = new Map(attributeGuide(name, locale).fields.map((field) => [field.name, field.description.replace(/\.$/, '')]));
  const attributes = Object.keys(component ? attributesOf(component) : {}).map(
    (attribute) => ` ${attribute}="${place(explanations.get(attribute) ?? attribute)}"`,
  );
  const tag = `${name}${attributes.join('')}`;
  const { steps, words, text } = texts(locale).guide.snippets;
  const inside =
    content === 'steps' ? steps.map((step, index) => `${index + 1}. ${place(step)}`) : [place(content === 'words' ? words : text)];
  const isEmpty = (component?.children.length ?? 0) === 0;
  return {
    scope: 'mdx,markdown',
    prefix: [name, label.toLowerCase()],
    description,
    body: isEmpty
      ? [`<${tag} />`]
      : content === 'words'
        ? [`<${tag}>${inside.join('')}</${name}>`]
        : [`<${tag}>`, '', ...inside, '', `</${name}>`],
  };
}
