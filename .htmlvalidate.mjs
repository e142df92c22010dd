import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // How the renderer writes its HTML, not what it means.
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles of documents are as long as they are.
    'long-title': 'off',
    // HTML allows ids that begin with a digit, and the ids of the content are fixed.
    'valid-id': ['error', { relaxed: true }],
    // A list of results needs a name, which WAI-ARIA allows.
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    // A class keeps a telephone number on one line.
    'tel-non-breaking': ['error', { ignoreClasses: ['nobreak'] }],
    'no-inline-style': 'error',
  },
});
