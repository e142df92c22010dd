import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';

/** A page that shows the mistakes in the content, and looks again when the content changes. */
export const mistakesPage = (report: string): string =>
  toHtml(
    {
      type: 'root',
      children: [
        { type: 'doctype' },
        h('html', { lang: 'nl' }, [
          h('head', [
            h('meta', { charset: 'utf-8' }),
            h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
            h('title', 'De inhoud heeft fouten'),
            // The client of the development server loads the page again after each change.
            h('script', { type: 'module', src: '/@vite/client' }),
            h('style', 'body{font:1.125rem/1.5 system-ui,sans-serif;margin:2rem;max-width:70rem}pre{white-space:pre-wrap;font-size:1rem}'),
          ]),
          h('body', [
            h('h1', 'De inhoud heeft fouten'),
            h('p', 'Zodra ze hersteld zijn, komt de site vanzelf terug. Deze pagina ververst zichzelf.'),
            h('pre', report),
          ]),
        ]),
      ],
    },
    { allowDangerousHtml: false },
  );
