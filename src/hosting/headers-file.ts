import type { HeaderRule } from './headers.ts';

/**
 * The file `_headers`, which hosts such as Cloudflare Pages and Netlify read. Cloudflare joins what two rules give unless a
 * line with `!` drops the first; Netlify skips that line and lets the last rule win. A host that knows neither keeps the
 * strict policy beside that of the web editor, and then the editor does not start.
 */
export const headersFile = (rules: readonly HeaderRule[]): string =>
  rules
    .map(({ under, headers }, index) => {
      const earlier = rules.slice(0, index).filter((rule) => under.startsWith(rule.under));
      const replaced = Object.keys(headers).filter((name) => earlier.some((rule) => name in rule.headers));
      const lines = [...replaced.map((name) => `! ${name}`), ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`)];
      return [`${under}*`, ...lines.map((line) => `  ${line}`), ''].join('\n');
    })
    .join('\n');
