import { Parser } from 'htmlparser2';

/** Elements of which the frame of the site has none with anything of the content in it. */
const forbidden = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'style',
  'template',
  'noscript',
  'math',
  'frame',
  'applet',
  'audio',
  'video',
  'portal',
]);

/** What is on a whole page that no template of the site makes: programs in the page, marks that call one, or things from elsewhere. */
export function foreignInPage(html: string): string[] {
  const found: string[] = [];
  let isScript = false;
  let isData = false;
  let data = '';
  const parser = new Parser({
    onopentag(name, attributes) {
      isScript = name === 'script';
      // What browsers do not run: the facts of the page for search engines.
      isData = isScript && Object.entries(attributes).every(([key, value]) => key === 'type' && value === 'application/ld+json');
      if (forbidden.has(name)) found.push(`<${name}>`);
      if (isScript && !isData && !/^\/_astro\/[\w.-]+\.js$/.test(attributes['src'] ?? ''))
        found.push(`<script ${JSON.stringify(attributes)}>`);
      if (name === 'link' && !/^(?:\/|https?:\/\/localhost[:/])/.test(attributes['href'] ?? '')) found.push(`<link ${attributes['href']}>`);
      if (name === 'meta' && 'http-equiv' in attributes) found.push('<meta http-equiv>');
      for (const [key, value] of Object.entries(attributes)) {
        if (/^(?:on|srcdoc|style$|formaction|ping|background|xlink:)/i.test(key)) found.push(`${name} ${key}=${value}`);
        if (['href', 'src', 'action'].includes(key) && !/^(?:https?:\/\/|tel:|mailto:|\/(?![/\\])|#)/.test(value))
          found.push(`${key}=${value}`);
        if (['src', 'srcset', 'action'].includes(key) && !/^\/(?![/\\])/.test(value)) found.push(`${key}=${value}`);
      }
    },
    ontext(text) {
      if (isData) data += text;
      else if (isScript && text.trim() !== '') found.push(`<script>${text.slice(0, 40)}`);
    },
    onclosetag() {
      if (isData && !isPlainJson(data)) found.push(`<script type=application/ld+json>${data.slice(0, 40)}`);
      isScript = false;
      isData = false;
      data = '';
    },
    oncomment: (text) => found.push(`<!--${text.slice(0, 40)}`),
  });
  parser.end(html);
  return found;
}

/** Whether a text is JSON in which nothing can end the element around it. */
function isPlainJson(text: string): boolean {
  try {
    return typeof JSON.parse(text) === 'object' && !text.includes('<');
  } catch {
    return false;
  }
}

/** The words of a page as a reader sees them: those of its title, and all of them. */
export function wordsOf(html: string): { heading: string; all: string } {
  let heading = '';
  let all = '';
  let inHeading = false;
  let inScript = false;
  const parser = new Parser({
    onopentag(name) {
      inHeading ||= name === 'h1';
      inScript = name === 'script';
    },
    onclosetag(name) {
      inHeading &&= name !== 'h1';
      inScript = false;
    },
    ontext(text) {
      if (inScript) return;
      all += text;
      if (inHeading) heading += text;
    },
  });
  parser.end(html);
  return { heading: heading.trim(), all };
}
