import { Parser } from 'htmlparser2';

/** Every element that the text of a page can become, with the attributes that it can have. */
const elements: Record<string, readonly string[]> = {
  ...Object.fromEntries(['blockquote', 'br', 'del', 'details', 'em', 'figcaption', 'hr', 'strong', 'summary'].map((name) => [name, []])),
  ...Object.fromEntries(['sup', 'table', 'tbody', 'thead', 'tr'].map((name) => [name, []])),
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, ['id', 'class']])),
  a: ['href', 'rel', 'class', 'id', 'title', 'aria-describedby', 'aria-label', 'data-footnote-ref', 'data-footnote-backref'],
  code: ['class'],
  div: ['class', 'role', 'tabindex', 'aria-label'],
  figure: ['class'],
  img: ['src', 'alt', 'width', 'height', 'loading', 'decoding', 'title'],
  input: ['type', 'checked', 'disabled'],
  li: ['id', 'class'],
  ol: ['start', 'class'],
  p: ['class'],
  pre: [],
  section: ['class', 'data-footnotes'],
  td: ['class'],
  th: ['class'],
  ul: ['class'],
};

/** Where a link may go: the web, a telephone, a mail program, or a place on the site. */
const address = /^(?:https?:\/\/[^\s/\\]|tel:\+?\d|mailto:[^\s?]+@|\/(?![/\\])|#)/i;

const values: Record<string, RegExp> = {
  href: address,
  src: /^\/images\/[a-z0-9-]+\.(?:avif|jpg|png|webp)$/,
  type: /^checkbox$/,
  rel: /^external$/,
};

/** What is in the HTML of a text that the site itself never makes. */
export function foreignIn(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      const known = Object.hasOwn(elements, name) ? elements[name] : undefined;
      if (!known) found.push(`<${name}>`);
      for (const [key, value] of Object.entries(attributes)) {
        if (known && !known.includes(key)) found.push(`<${name} ${key}>`);
        else if (Object.hasOwn(values, key) && !values[key]?.test(value)) found.push(`${key}=${value}`);
      }
    },
    oncomment: (text) => found.push(`<!--${text}`),
    onprocessinginstruction: (_name, text) => found.push(`<${text}`),
  });
  parser.end(html);
  return found;
}
