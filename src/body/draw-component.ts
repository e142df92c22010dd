import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { address, places } from '../i18n/addresses.ts';
import { hostOf } from '../i18n/format.ts';
import type { Library } from '../library/library.ts';
import { titleOf } from '../library/titles.ts';
import { type BodyComponentName, imagePath } from '../model/body-components.ts';
import type { Locale } from '../model/vocabulary.ts';
import { attributesOf, type Component, isElement, nodesOf, textOf } from './parse-body.ts';

/** Words of the site in a component. */
export const labels = {
  nl: { warning: 'Let op', help: 'Hulp nodig?', helpText: 'Is er nu gevaar? Bel ', helpLink: 'Met wie kun je praten?', table: 'Tabel' },
  en: {
    warning: 'Please note',
    help: 'Need help?',
    helpText: 'Are you in danger now? Call ',
    helpLink: 'Whom can you talk to?',
    table: 'Table',
  },
} satisfies Record<Locale, object>;

/** Address of a picture on the site. */
export const imageAddress = (name: string): string => `/images/${name}`;

/**
 * The HTML of a component.
 * @param locale The language of its words.
 * @param site The language of the pages to which its links go.
 * @throws Error when a picture or an entry does not exist; a rule makes sure that it does.
 */
export function drawComponent(component: Component, name: BodyComponentName, library: Library, locale: Locale, site: Locale): Element {
  const attributes = attributesOf(component);
  const { children } = component;
  switch (name) {
    case 'Note':
      return box('note', attributes['title'], children);
    case 'Warning':
      return box('warning', attributes['title'] ?? labels[locale].warning, children);
    case 'Steps':
      return h('div', { className: ['steps'] }, children);
    case 'Details':
      return h('details', h('summary', attributes['summary']), children);
    case 'Quote':
      return h(
        'figure',
        { className: ['quote'] },
        h('blockquote', children),
        h('figcaption', quoteSource(attributes, library, locale, site)),
      );
    case 'Figure': {
      const caption = attributes['caption'];
      const image = picture(attributes['src'] ?? '', attributes['alt'] ?? '', library);
      return h('figure', image, caption === undefined ? [] : h('figcaption', caption));
    }
    case 'Term':
      return h('a', { className: ['term'], href: address('terms', attributes['id'] ?? '', site) }, children);
    case 'HelpBox': {
      const { help, helpText, helpLink } = labels[locale];
      const way = h('p', helpText, h('a', { href: 'tel:112' }, '112'), '. ', h('a', { href: places.help[site] }, helpLink));
      return box('help', help, [...children, way]);
    }
  }
}

/** A table that a small screen can move sideways, also with the keyboard, named after its columns. */
export function drawTable(table: Element, locale: Locale): Element {
  const columns = [...nodesOf(table)].flatMap(({ node }) => (isElement(node, 'th') ? [textOf(node).trim()] : []));
  const name = `${labels[locale].table}: ${columns.filter(Boolean).join(', ')}`;
  return h('div', { className: ['scroll'], tabIndex: 0, role: 'group', ariaLabel: name }, table);
}

/** The HTML of a picture in Markdown. */
export const drawImage = ({ properties }: Element, library: Library): Element =>
  picture(String(properties['src']), String(properties['alt'] ?? ''), library);

function box(kind: string, title: string | undefined, children: ElementContent[]): Element {
  const heading = title === undefined ? [] : h('p', { className: ['box-title'] }, title);
  return h('div', { className: ['box', `box-${kind}`], role: 'note' }, heading, children);
}

function picture(src: string, alt: string, library: Library): Element {
  const name = imagePath.exec(src)?.[1] ?? '';
  const image = library.images.get(name);
  if (!image) throw new Error(`Het plaatje ‘${src}’ bestaat niet.`);
  return h('img', { src: imageAddress(name), alt, width: image.width, height: image.height, loading: 'lazy', decoding: 'async' });
}

function quoteSource(attributes: Record<string, string>, library: Library, locale: Locale, site: Locale): ElementContent[] {
  const { by, reference, document, url } = attributes;
  const link =
    reference !== undefined
      ? h('a', { href: address('references', reference, site) }, titleOf(library.need('references', reference), locale))
      : document !== undefined
        ? h('a', { href: address('policy', document, site) }, titleOf(library.need('policy', document), locale))
        : h('a', { href: url, rel: ['external'] }, hostOf(url ?? ''));
  return by === undefined ? [link] : [{ type: 'text', value: `${by}, ` }, link];
}
