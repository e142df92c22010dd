import { EDITOR } from '../i18n/editor-address.ts';

/** The page of the web editor; everything on it is made by its program. */
export const editorPage = `<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex, nofollow">
    <title>Beheer van het kenniscentrum</title>
    <link rel="icon" href="/favicon.svg" type="image/svg+xml">
    <link rel="cms-config-url" href="${EDITOR}config.json" type="application/json">
    <script type="module" src="${EDITOR}editor.js"></script>
  </head>
  <body>
    <noscript>
      <p>Het beheer werkt met JavaScript. Zet JavaScript aan, of verander de tekst in een pull request.</p>
    </noscript>
  </body>
</html>
`;
