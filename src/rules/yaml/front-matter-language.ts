import { type Rule, saying } from '../rule.ts';

export const frontMatterLanguage: Rule = {
  code: 'front-matter-language',
  severity: 'error',
  title: 'Achter de eerste drie streepjes staat iets',
  cause:
    'Sommige programma’s lezen achter de streepjes in welke taal de velden geschreven zijn, ook programmeertalen. Hier zijn velden altijd gewone YAML, en is de inhoud nooit een programma.',
  mend: 'Laat op de eerste regel alleen drie streepjes staan.',
  example: { file: 'pages/hulp.mdx', wrong: '---js\ntitle: Hulp\n', right: '---\ntitle: Hulp\n' },
  check: saying('front-matter-language', ({ language }) => ({
    message: `Achter de eerste drie streepjes staat ‘${language.slice(0, 30)}’; dat kan hier niet.`,
    hint: 'Laat op de eerste regel alleen --- staan.',
  })),
};
