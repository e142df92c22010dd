import type { BlockContent, Nodes, Parents, PhrasingContent, RootContent } from 'mdast';
import { imageAddress, labels } from '../../body/draw-component.ts';
import { markdownOf } from '../../body/parse-body.ts';
import { address, linkIn, places } from '../../i18n/addresses.ts';
import { hostOf } from '../../i18n/format.ts';
import { imagePath } from '../../model/body-components.ts';
import type { Locale } from '../../model/vocabulary.ts';
import { link, paragraph, strong, text } from './nodes.ts';
import { linkTo, type Place } from './words.ts';

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/**
 * The text of an entry as plain Markdown: what components say stands there in words, and addresses work everywhere.
 * @param language The language of the text, which may differ from that of the page.
 * @param page The address of the page.
 */
export function bodyBlocks(body: string, language: Locale, page: string, place: Place): RootContent[] {
  const whole = (url: string): string =>
    url.startsWith('/') ? place.full(linkIn(url, place.locale)) : url.startsWith('#') ? place.full(`${page}${url}`) : url;
  const write = (node: Nodes): RootContent[] => {
    if ('children' in node) (node as Parents).children = node.children.flatMap((child) => write(child)) as RootContent[];
    switch (node.type) {
      case 'root':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return [];
      case 'mdxJsxFlowElement':
        return componentBlocks(node, language, place);
      case 'mdxJsxTextElement':
        return componentWords(node, place);
      case 'link':
      case 'definition':
        return [{ ...node, url: whole(node.url) }];
      case 'image':
        return [{ ...node, url: pictureAddress(node.url, place) }];
      default:
        return [node];
    }
  };
  return markdownOf(body, language).flatMap((node) => write(node));
}

const attributesOf = ({ attributes }: Component): Record<string, string> =>
  Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );

const pictureAddress = (src: string, { full }: Place): string => full(imageAddress(imagePath.exec(src)?.[1] ?? ''));

/** A component that stands on lines of its own. */
function componentBlocks(component: Component, language: Locale, place: Place): RootContent[] {
  const attributes = attributesOf(component);
  const inner = component.children as BlockContent[];
  const box = (title: string | undefined, children: BlockContent[]): RootContent[] => [
    { type: 'blockquote', children: [...(title === undefined ? [] : [paragraph(strong(title))]), ...children] },
  ];
  switch (component.name) {
    case 'Note':
      return box(attributes['title'], inner);
    case 'Warning':
      return box(attributes['title'] ?? labels[language].warning, inner);
    case 'Details':
      return [paragraph(strong(attributes['summary'] ?? '')), ...inner];
    case 'Quote':
      return box(undefined, [...inner, paragraph(...quoteSource(attributes, place))]);
    case 'Figure': {
      const image = { type: 'image' as const, url: pictureAddress(attributes['src'] ?? '', place), alt: attributes['alt'] ?? '' };
      return [paragraph(image), ...(attributes['caption'] === undefined ? [] : [paragraph(text(attributes['caption']))])];
    }
    case 'HelpBox': {
      const { help, helpText, helpLink } = labels[language];
      const way = paragraph(text(helpText), link('tel:112', '112'), text('. '), link(place.full(places.help[place.locale]), helpLink));
      return box(help, [...inner, way]);
    }
    case 'Term':
      return [paragraph(...componentWords(component, place))];
    default:
      return inner;
  }
}

/** A component in a sentence: a term. */
const componentWords = (component: Component, { full, locale }: Place): PhrasingContent[] => [
  {
    type: 'link',
    url: full(address('terms', attributesOf(component)['id'] ?? '', locale)),
    children: component.children as PhrasingContent[],
  },
];

function quoteSource({ by, reference, document, url = '' }: Record<string, string>, place: Place): PhrasingContent[] {
  const where =
    reference !== undefined
      ? linkTo('references', reference, place)
      : document !== undefined
        ? linkTo('policy', document, place)
        : link(url, hostOf(url));
  return by === undefined ? [where] : [text(`${by}, `), where];
}
